import { decidingScores } from '#core/scoring/assessment-score.ts'
import { openGateCap } from '#core/scoring/stage.ts'
import type { ItemScore, NodeScore } from '#core/scoring/score-card.ts'
import type { QuestionnaireReport, Report } from '#core/report/report.ts'
import type { WorkedExample, WorkedNode, WorkedPart, WorkedStage } from '#core/report/worked.ts'

/** What the example is taken from. */
type From = Pick<Report, 'score' | 'questionnaires'>

/** An item and the nodes above it, the nearest first. */
type Way = {
  readonly questionnaire: QuestionnaireReport
  readonly item: ItemScore
  readonly nodes: readonly NodeScore[]
}

/** The most parts that stand in the example's tables one by one; what is more stands together. */
const most = { section: 5, questionnaire: 5, assessment: 5 } as const

/**
 * One real item of an assessment on its way to the whole: every weight, share, sum and count as it is in the score. Null
 * while nothing was answered.
 */
export function composeWorked({ score, questionnaires }: From): WorkedExample | null {
  const way = wayToShow({ score, questionnaires })
  if (!way) return null
  const { questionnaire, item, nodes } = way
  const line = questionnaire.sections
    .flatMap(({ items }) => items)
    .find((one) => one.id === item.id)
  if (!line) return null
  const { id, ask, kind, state, level, levels, said } = line
  const names = new Map(questionnaire.sections.map((one) => [one.id, one.title]))
  for (const one of questionnaire.sections.flatMap(({ items }) => items)) names.set(one.id, one.ask)
  const below = [id, ...nodes.map((node) => node.id)]
  const whole: WorkedNode = nodeOf(
    { ...score, rollup: 'mean', kind: 'assessment', title: '' },
    questionnaires.map((one) => ({ ...one.score, name: one.title })),
    questionnaire.id,
  )
  return {
    item: { id, ask, kind, state, level, levels, said },
    weight: item.weight,
    effective: item.effective,
    grade: item.grade,
    share: item.share,
    evidenced: item.evidenced,
    nodes: [
      ...nodes.map((node, index) =>
        nodeOf(
          {
            ...node,
            title: node.kind === 'section' ? (names.get(node.id) ?? '') : questionnaire.title,
          },
          partsOf(node).map((part) => ({ ...part, name: names.get(part.id) ?? part.id })),
          below[index] ?? '',
        ),
      ),
      whole,
    ],
    stage: stageOf(questionnaire, { score, questionnaires }),
  }
}

/** Of the questionnaires the stage hangs on first, and there an item whose way shows most: with others beside it, half-way up, capped. */
function wayToShow({ score, questionnaires }: From): Way | null {
  const ways = questionnaires.flatMap((questionnaire) =>
    waysIn(questionnaire, questionnaire.score, []),
  )
  const merit = ({ questionnaire, item, nodes }: Way): number => {
    const share = item.share ?? 0
    const sums = nodes.filter((node) => partsOf(node).length > 1).length
    return (
      (item.state === 'answered' ? 32 : 0) +
      (score.stage?.guaranteedBy.includes(questionnaire.id) ? 16 : 0) +
      (item.kind === 'level' ? 8 : 0) +
      2 * Math.min(sums, 2) +
      (share > 0 && share < 1 ? 1 : 0) +
      (item.evidenced !== null && item.evidenced < share ? 0.5 : 0) +
      // Where all else is equal, the item that weighs most.
      item.effective / 4
    )
  }
  let best: { readonly way: Way; readonly merit: number } | null = null
  for (const way of ways) {
    const own = merit(way)
    if (!best || own > best.merit + 1e-12) best = { way, merit: own }
  }
  return best?.way ?? null
}

function waysIn(
  questionnaire: QuestionnaireReport,
  node: NodeScore,
  above: readonly NodeScore[],
): Way[] {
  const nodes = [node, ...above]
  return [
    ...node.items
      .filter(
        ({ state, effective }) => effective > 0 && (state === 'answered' || state === 'dont-know'),
      )
      .map((item) => ({ questionnaire, item, nodes })),
    ...node.sections.flatMap((section) => waysIn(questionnaire, section, nodes)),
  ]
}

type Part = Pick<WorkedPart, 'id' | 'weight' | 'share' | 'low' | 'high' | 'evidenced'>

/** The parts of a node that count or may yet: those that do not apply are left out of the sum and of the weight. */
function partsOf(node: NodeScore): Part[] {
  const inPoints = node.rollup === 'sum'
  return [
    ...node.items
      .filter(({ kind, state, share }) => {
        if (kind === 'gate' || kind === 'text' || state === 'hidden') return false
        return state !== 'not-applicable' || share !== null
      })
      .map((item) => ({ ...item, weight: item.weight * (inPoints ? item.max - item.min : 1) })),
    ...node.sections
      .filter(({ low }) => low !== null)
      .map((one) => ({ ...one, weight: one.weight * (inPoints ? one.max - one.min : 1) })),
  ]
}

type Whole = Omit<WorkedNode, 'parts' | 'rest' | 'weight' | 'sum' | 'evidencedSum'>

function nodeOf(
  whole: Whole,
  parts: readonly (Part & { readonly name: string })[],
  through: string,
): WorkedNode {
  const lines = parts.map(({ id, name, weight, share, low, high, evidenced }): WorkedPart => {
    const onPath = id === through
    return { id, name, weight, share, low, high, evidenced, onPath }
  })
  const limit = most[whole.kind]
  const others = lines.filter(({ onPath }) => !onPath)
  const kept = new Set(lines.length > limit ? others.slice(0, limit - 2) : others)
  const rest = others.filter((line) => !kept.has(line))
  const { kind, title, rollup, share, low, high, evidenced, display } = whole
  const { figure, min, max } = whole
  return {
    kind,
    title,
    rollup,
    share,
    low,
    high,
    evidenced,
    display,
    ...(figure === undefined ? {} : { figure }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    parts: lines.filter((line) => line.onPath || kept.has(line)),
    rest: rest.length === 0 ? null : { count: rest.length, ...sumsOf(rest) },
    ...sumsOf(lines),
  }
}

function sumsOf(parts: readonly WorkedPart[]): {
  readonly weight: number
  readonly sum: number
  readonly evidencedSum: number
} {
  let [weight, sum, evidencedSum] = [0, 0, 0]
  for (const part of parts) {
    if (part.share === null) continue
    weight += part.weight
    sum += part.weight * part.share
    evidencedSum += part.weight * (part.evidenced ?? 0)
  }
  return { weight, sum, evidencedSum }
}

function stageOf(one: QuestionnaireReport, { score, questionnaires }: From): WorkedStage | null {
  const { stage, stageShare, gates } = one.score
  if (!stage || !score.stage) return null
  const deciding = new Set(decidingScores(score.questionnaires).map(({ id }) => id))
  let holds = true
  const steps = stage.steps.map(({ stage: step, held, keysBelow }) => {
    holds &&= held >= stageShare - 1e-9 && keysBelow.length === 0
    return { stage: step, held, keysBelow: keysBelow.length, holds }
  })
  return {
    title: one.title,
    levels: one.levels,
    needed: stageShare,
    steps,
    reached: steps.findLast((step) => step.holds)?.stage ?? 1,
    gates: {
      cap: openGateCap,
      open: gates.filter(({ status }) => status === 'open').length,
      unsettled: gates.filter(({ status }) => status === 'unanswered' || status === 'undecided')
        .length,
    },
    guaranteed: stage.guaranteed,
    possible: stage.possible,
    whole: { guaranteed: score.stage.guaranteed, possible: score.stage.possible },
    deciding: questionnaires
      .filter(({ id }) => deciding.has(id))
      .flatMap(({ title, score: { stage: own } }) =>
        own ? [{ title, guaranteed: own.guaranteed }] : [],
      ),
  }
}
