import type { Answers } from '#core/assessment/schema.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { type Facts, prepare } from '#core/scoring/prepare.ts'
import type { GateScore, QuestionnaireScore, ScoringContext } from '#core/scoring/score-card.ts'
import { stageOf } from '#core/scoring/stage.ts'
import { rollUp } from '#core/scoring/roll-up.ts'
import { gateStatus, type ItemRules, scoreItem } from '#core/scoring/score-item.ts'

/**
 * The score of one questionnaire: shares, ranges, stage, evidence and gates, down to each item. Rules: weighted mean
 * (or sum, or least) up the tree; not applicable leaves, don't know counts lowest, unanswered opens a range.
 */
export function scoreQuestionnaire(
  questionnaire: Questionnaire,
  answers: Answers,
  context: ScoringContext,
): QuestionnaireScore {
  const prepared = prepare(questionnaire)
  const { policy } = questionnaire
  const { profile, today } = context
  const rules: ItemRules = {
    notApplicable: policy.notApplicable ?? 'exclude',
    zeroWhenMissing: policy.missing === 'zero',
    targetShare: context.targetShares?.get(questionnaire.id) ?? context.targetShare ?? 0.5,
    today,
    stages: prepared.stages,
  }
  const facts: Facts = { profile, answers, shown: [] }
  const gates: GateScore[] = []
  const items = prepared.items.map((entry) => {
    const shown = entry.condition ? entry.condition(facts) : true
    if (prepared.readsItems) facts.shown.push(shown)
    const answer = answers.get(entry.id)
    if (entry.kind === 'gate' && shown !== false) {
      gates.push({ id: entry.id, status: gateStatus(answer, shown) })
    }
    return scoreItem(entry, answer, shown, rules)
  })
  const root = rollUp(prepared.root, items, policy)
  const undecided = root.counts.undecided > 0
  // Field by field: spreading the root here takes as long as scoring a section.
  return {
    id: root.id,
    kind: 'questionnaire',
    rollup: root.rollup,
    weight: root.weight,
    effective: root.effective,
    share: root.share,
    low: root.low,
    high: root.high,
    evidenced: root.evidenced,
    points: root.points,
    min: root.min,
    max: root.max,
    coverage: root.coverage,
    confidence: root.confidence,
    notApplicable: root.notApplicable,
    partial: root.partial,
    display: root.display,
    figure: root.figure,
    counts: root.counts,
    items: root.items,
    sections: root.sections,
    light: root.light,
    heavy: root.heavy,
    evidenceSum: root.evidenceSum,
    evidenceWeight: root.evidenceWeight,
    core: questionnaire.core,
    stageShare: questionnaire.stage.share,
    stages: prepared.stages,
    stage: stageOf(root, items, gates, prepared.stages, questionnaire.stage.share, undecided),
    gates,
    allItems: items,
  }
}
