import { readAnswered } from './read-answered.ts'
import { readConsistency } from './read-consistency.ts'
import type { Terminal } from './terminal.ts'
import { describeContradictions, describeScore } from './describe-score.ts'
import { type Contradiction, findContradictions } from '#core/consistency/find-contradictions.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { type AssessmentScore, scoreAssessment } from '#core/scoring/assessment-score.ts'
import { explainStage } from '#core/scoring/explain-stage.ts'
import { nextQuestion } from '#core/scoring/next-question.ts'
import type { ItemScore, NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { traceNode } from '#core/scoring/trace.ts'

/** `score`: the whole score card. 0 done, 1 the files have problems, 2 a file cannot be opened. */
export async function runScore(terminal: Terminal, given: readonly string[]): Promise<number> {
  const read = await readAnswered(terminal, given)
  if (typeof read === 'number') return read
  const { questionnaires, file } = read
  const score = scoreAssessment(questionnaires, file.answers, scoringContext(file, terminal.today))
  const contradictions = findContradictions(await readConsistency(given[0] ?? '', terminal), {
    ...file,
    questionnaires,
    scores: score.questionnaires,
  })
  if (terminal.json) {
    const card = cardOf(score, contradictions, terminal.today)
    terminal.out(JSON.stringify(card, null, 2))
  } else {
    terminal.out(describeScore(score, questionnaires, terminal.words))
    if (contradictions.length > 0) {
      terminal.out(describeContradictions(contradictions, terminal.words))
    }
  }
  return 0
}

/** The score card as plain JSON: one questionnaire at the top level, several under `questionnaires`. */
function cardOf(
  score: AssessmentScore,
  contradictions: readonly Contradiction[],
  today: string,
): unknown {
  const [only, ...others] = score.questionnaires
  if (only && others.length === 0) {
    return { today, ...questionnaireCard(only), contradictions }
  }
  const { share, low, high, evidenced, confidence, coverage, notApplicable, partial } = score
  return {
    today,
    share,
    range: rangeOf(low, high),
    evidenced,
    confidence,
    coverage,
    notApplicable,
    partial,
    display: score.display,
    states: score.counts,
    stage: score.stage,
    next: nextQuestion(score.questionnaires),
    questionnaires: score.questionnaires.map(questionnaireCard),
    contradictions,
  }
}

function questionnaireCard(score: QuestionnaireScore): Record<string, unknown> {
  return {
    ...nodeCard(score),
    stage: score.stage,
    stageShare: score.stageShare,
    blocking: explainStage(score),
    gates: score.gates,
    openGates: score.gates.filter(({ status }) => status === 'open').map(({ id }) => id),
    next: nextQuestion([score])?.itemId ?? null,
    trace: traceNode(score),
  }
}

function nodeCard(node: NodeScore): Record<string, unknown> {
  return {
    id: node.id,
    kind: node.kind,
    rollup: node.rollup,
    weight: node.weight,
    effectiveWeight: node.effective,
    share: node.share,
    range: rangeOf(node.low, node.high),
    points: node.points,
    scale: { min: node.min, max: node.max },
    // What a page shows; null where too little is answered for one figure.
    figure:
      node.figure && node.display === 'figure'
        ? {
            unit: node.figure.unit,
            value: node.figure.value,
            shown: node.figure.shown,
            text: node.figure.shown.toFixed(node.figure.digits),
          }
        : null,
    band: node.figure?.band ?? null,
    display: node.display,
    evidenced: node.evidenced,
    confidence: node.confidence,
    coverage: node.coverage,
    notApplicable: node.notApplicable,
    partial: node.partial,
    states: node.counts,
    items: node.items.map(itemCard),
    sections: node.sections.map(nodeCard),
  }
}

function itemCard(item: ItemScore): Record<string, unknown> {
  return {
    id: item.id,
    kind: item.kind,
    key: item.key,
    state: item.state,
    share: item.share,
    range: item.kind === 'gate' || item.kind === 'text' ? null : rangeOf(item.low, item.high),
    level: item.share === null ? null : item.lowLevel,
    weight: item.weight,
    effectiveWeight: item.effective,
    evidence: item.grade,
    evidenced: item.evidenced,
  }
}

function rangeOf(low: number | null, high: number | null): { low: number; high: number } | null {
  return low === null || high === null ? null : { low, high }
}
