import type { Contradiction } from '#core/consistency/find-contradictions.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import { explainStage } from '#core/scoring/explain-stage.ts'
import { nextQuestion } from '#core/scoring/next-question.ts'
import type { ItemScore, NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import type { TerminalWords } from './terminal.ts'

/** The score card as text for a terminal: one line a node, one line an item, then what is open. */
export function describeScore(
  score: AssessmentScore,
  questionnaires: readonly Questionnaire[],
  words: TerminalWords,
): string {
  const say = words.terminal.card
  const blocks = score.questionnaires.map((one, index) =>
    describeQuestionnaire(one, questionnaires[index], words),
  )
  if (score.questionnaires.length > 1 && score.stage) {
    const { guaranteed, possible, guaranteedBy } = score.stage
    const range = rangeText(score.low, score.high)
    blocks.push(
      [
        `${say.share} ${percent(score.share)}  ${say.range} ${range}`,
        `${say.stage} ${say.guaranteed} ${guaranteed}  ${say.possible} ${possible}  (${guaranteedBy.join(', ')})`,
        `${say.confidence} ${percent(score.confidence)}  ${say.evidenced} ${percent(score.evidenced)}  ${say.coverage} ${percent(score.coverage)}`,
      ].join('\n'),
    )
  }
  return blocks.join('\n\n')
}

/** Answers worth a second look as text for a terminal: a question a line, with the items it is about. */
export function describeContradictions(
  contradictions: readonly Contradiction[],
  { terminal, results }: TerminalWords,
): string {
  const lines = contradictions.map(({ asks, items, profile }) => {
    const sides = profile ? [terminal.card.profile, ...items] : items
    return `- ${asks}\n    ${sides.join(', ')}`
  })
  return [`\n${results.reconsider.title}:`, ...lines].join('\n')
}

function describeQuestionnaire(
  score: QuestionnaireScore,
  questionnaire: Questionnaire | undefined,
  words: TerminalWords,
): string {
  const say = words.terminal.card
  const lines = [
    `${questionnaire?.title ?? ''} (${score.id})`.trim(),
    ...describeNode(score, words, 0),
  ]
  if (score.stage) {
    const { guaranteed, possible } = score.stage
    lines.push(`${say.stage}: ${say.guaranteed} ${guaranteed}, ${say.possible} ${possible}`)
    const blocking = explainStage(score)
    const blockers = [
      ...(blocking?.keys ?? []),
      ...(blocking?.items ?? []),
      ...(blocking?.gates ?? []),
      ...(blocking?.waiting ?? []),
    ]
    lines.push(`${say.blocking}: ${blockers.join(', ') || say.none}`)
  }
  const open = score.gates.filter(({ status }) => status === 'open').map(({ id }) => id)
  lines.push(`${say.openGates}: ${open.join(', ') || say.none}`)
  const next = nextQuestion([score])
  const ask = next && questionnaire && findItem(questionnaire, next.itemId)?.ask
  lines.push(`${say.next}: ${next ? `${next.itemId} ${ask ?? ''}`.trim() : say.none}`)
  return lines.join('\n')
}

function describeNode(node: NodeScore, words: TerminalWords, depth: number): string[] {
  const say = words.terminal.card
  const indent = '  '.repeat(depth)
  const counts = Object.entries(node.counts)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${nameOf(state, say.states)} ${count}`)
  // The figure a page shows; where too little is answered it shows none.
  const figure =
    node.figure && node.display === 'figure'
      ? `  ${say.figure} ${node.figure.shown.toFixed(node.figure.digits)}${node.figure.unit === 'percent' ? ' %' : ` / ${node.max}`}${node.figure.band ? `  ${say.band} ${node.figure.band}` : ''}`
      : ''
  const parts = [
    `${say.share} ${percent(node.share)}`,
    `${say.range} ${rangeText(node.low, node.high)}`,
    `${say.evidenced} ${percent(node.evidenced)}`,
    `${say.confidence} ${percent(node.confidence)}`,
    `${say.coverage} ${percent(node.coverage)}`,
    ...(node.notApplicable > 0
      ? [`${say.notApplicable} ${percent(node.notApplicable)}${node.partial ? say.partial : ''}`]
      : []),
  ]
  return [
    `${indent}${node.id}  ${parts.join('  ')}${figure}`,
    `${indent}  ${say.display[node.display]}; ${counts.join(', ')}`,
    ...node.items.map((item) => `${indent}  - ${describeItem(item, words)}`),
    ...node.sections.flatMap((section) => describeNode(section, words, depth + 1)),
  ]
}

function describeItem(item: ItemScore, words: TerminalWords): string {
  const say = words.terminal.card
  const share = item.share === null ? '' : `  ${percent(item.share)} (${item.lowLevel})`
  return `${item.id}${item.key ? ' *' : ''}  ${say.states[item.state]}${share}`
}

function nameOf(state: string, names: Readonly<Record<string, string>>): string {
  return names[state] ?? state
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`
}

function rangeText(low: number | null, high: number | null): string {
  return low === null || high === null ? '–' : `${percent(low)} – ${percent(high)}`
}
