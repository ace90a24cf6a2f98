import { type AssessmentScore, decidingScores } from '#core/scoring/assessment-score.ts'
import type { ItemScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { openGateCap } from '#core/scoring/stage.ts'
import {
  extremeMean,
  largestFactor,
  weighedParts,
  type WeighedPart,
} from '#core/scoring/weight-tree.ts'

/** What keeps a questionnaire from rising whatever its weights are. */
export type Ceiling =
  /** It stands at the top of its ladder. */
  | 'top'
  /** A legal duty is open or unanswered. */
  | 'gate'
  | 'key'
  /** No item stands at the next stage. */
  | 'items'
  /** Every item has to reach a stage, and one does not. */
  | 'strict'

/** How far weights may move before the overall guaranteed stage does. */
export type StageSensitivity =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-reckoned' }
  /** No weights change it; `lowest` when it could not fall in any case, else every item reaches it. */
  | {
      readonly kind: 'fixed'
      readonly stage: number
      readonly lowest: boolean
      readonly ceiling: Ceiling
      readonly questionnaireId: string
    }
  /** It holds while every weight stays within 1/(1 + within) and 1 + within of what is written; then this comes first. */
  | {
      readonly kind: 'moves'
      readonly within: number
      readonly change: 'falls' | 'rises'
      readonly from: number
      readonly to: number
      readonly questionnaireId: string
    }

const hair = 1e-9

/** A questionnaire that has a part in the overall stage, with the parts its own is reckoned over. */
type Staged = { readonly score: QuestionnaireScore; readonly parts: readonly WeighedPart[] }

/**
 * The overall stage falls when one questionnaire falls below it and rises when all that stand on it have risen; key items
 * and duties weigh nothing. The weights of the questionnaires themselves have no part in it.
 */
export function stageSensitivity(score: AssessmentScore): StageSensitivity {
  if (!score.stage) return { kind: 'none' }
  const from = score.stage.guaranteed
  const staged: Staged[] = []
  for (const one of decidingScores(score.questionnaires)) {
    if (!one.stage) continue
    const parts = weighedParts(one, one.counts.undecided > 0 ? 'bounds' : 'sure')
    if (!parts) return { kind: 'not-reckoned' }
    staged.push({ score: one, parts })
  }
  const holding = staged.filter((one) => one.score.stage?.guaranteed === from)
  const barred = holding.flatMap((one) => {
    const ceiling = ceilingOf(one, from)
    return ceiling ? [{ ceiling, questionnaireId: one.score.id }] : []
  })
  const fall = from > 1 ? soonest(staged.map((one) => fallOf(one, from))) : null
  const rise = barred.length === 0 ? last(holding.map((one) => riseOf(one, from))) : null
  if (fall && !(rise && rise.factor < fall.factor)) {
    const to = fallsTo(fall.of, from, fall.factor)
    return { kind: 'moves', change: 'falls', from, to, ...named(fall) }
  }
  if (rise) {
    const to = Math.min(...staged.map((one) => reachable(one, rise.factor * (1 + 1e-7))))
    return { kind: 'moves', change: 'rises', from, to, ...named(rise) }
  }
  const [first] = barred
  // Nothing bars the way up and no factor is enough: what would have to weigh more weighs next to nothing.
  const bar = first ?? { ceiling: 'items' as const, questionnaireId: holding[0]?.score.id ?? '' }
  return { kind: 'fixed', stage: from, lowest: from === 1, ...bar }
}

/** The factor beyond which a questionnaire's stage may turn. */
type Turn = { readonly of: Staged; readonly factor: number }

function named({ of, factor }: Turn): { within: number; questionnaireId: string } {
  return { within: factor - 1, questionnaireId: of.score.id }
}

function soonest(turns: readonly (Turn | null)[]): Turn | null {
  return turns.reduce(
    (least, turn) => (turn && (!least || turn.factor < least.factor) ? turn : least),
    null,
  )
}

/** The last of them; null when one never turns. */
function last(turns: readonly (Turn | null)[]): Turn | null {
  return turns.reduce(
    (latest, turn) => (latest && turn && turn.factor > latest.factor ? turn : latest),
    turns.includes(null) ? null : (turns[0] ?? null),
  )
}

const settled: ReadonlySet<string> = new Set(['met', 'does-not-apply'])

function ceilingOf(one: Staged, stage: number): Ceiling | null {
  const { stages, gates, stageShare, stage: own } = one.score
  const next = stage + 1
  if (next > stages) return 'top'
  if (next > openGateCap && gates.some(({ status }) => !settled.has(status))) return 'gate'
  const step = own?.steps[next - 1]
  if (step && step.keysBelow.length > 0) return 'key'
  if (heldAt(one, next, 1, 'greatest') <= hair) return 'items'
  return stageShare > 1 - 1e-6 ? 'strict' : null
}

function fallOf(one: Staged, stage: number): Turn | null {
  const factor = largestFactor((tried) => heldEnough(one, stage, tried, 'least'))
  return factor === null ? null : { of: one, factor }
}

function riseOf(one: Staged, stage: number): Turn | null {
  const factor = largestFactor((tried) => !heldEnough(one, stage + 1, tried, 'greatest'))
  return factor === null ? null : { of: one, factor }
}

/** The stage a questionnaire falls to: the highest below that more weight than just enough for `stage` still holds. */
function fallsTo(one: Staged, stage: number, factor: number): number {
  const held = heldAt(one, stage, factor, 'least')
  let to = stage - 1
  while (to > 1 && heldAt(one, to, factor, 'least') <= held + hair) to -= 1
  return to
}

/** The highest stage some weights within the factor give it. */
function reachable(one: Staged, factor: number): number {
  let reached = one.score.stage?.guaranteed ?? 1
  while (
    reached < one.score.stages &&
    !ceilingOf(one, reached) &&
    heldEnough(one, reached + 1, factor, 'greatest')
  ) {
    reached += 1
  }
  return reached
}

function heldEnough(one: Staged, stage: number, factor: number, end: 'least' | 'greatest') {
  return heldAt(one, stage, factor, end) >= one.score.stageShare - hair
}

/** The least (or greatest) part of the weight at or above a stage. */
function heldAt(one: Staged, stage: number, factor: number, end: 'least' | 'greatest'): number {
  const reaches = ({ lowLevel }: ItemScore): number => (lowLevel >= stage ? 1 : 0)
  return extremeMean(one.parts, reaches, factor, end)
}
