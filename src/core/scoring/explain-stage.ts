import type { GateScore, ItemScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { openGateCap } from '#core/scoring/stage.ts'

/** What keeps a questionnaire from its next stage, and the fewest answers that would have to differ. */
export type StageExplanation = {
  /** The stage after the guaranteed one; null at the top. */
  readonly next: number | null
  /** Key items below the next stage: every one of them blocks it. */
  readonly keys: readonly string[]
  /** Other items below it, heaviest first; they block it only while too little weight stands at it. */
  readonly items: readonly string[]
  /** Statutory duties that hold the stage at 2. */
  readonly gates: readonly string[]
  /** Duties and items below it whose conditions still wait for an earlier answer: they may yet apply, and then block. */
  readonly waiting: readonly string[]
  /** Weight at or above the next stage, and the weight it needs. */
  readonly held: number
  readonly needed: number
  /**
   * The smallest set of items whose answers would have to rise to `next` (gates: be met) for it to hold, conditions
   * staying as they are; null while something waits, since what it will ask is not known yet.
   */
  readonly up: readonly string[] | null
  /**
   * The smallest set of items whose answers, falling below today's stage, would lose it; null at stage 1, and where an
   * undecided condition leaves it open.
   */
  readonly down: readonly string[] | null
}

const hair = 1e-9

/**
 * Why the guaranteed stage is what it is. With unit costs the smallest set is exact: every key item below must rise, and
 * beyond those the heaviest items first need the fewest.
 */
export function explainStage(score: QuestionnaireScore): StageExplanation | null {
  const { stage, stageShare, stages } = score
  if (!stage) return null
  const counted = score.allItems
    .filter((item) => item.effective > 0)
    .toSorted((a, b) => b.effective - a.effective)
  const now = stage.guaranteed
  const next = now < stages ? now + 1 : null
  const down = now > 1 ? smallestFall(counted, score, now, stageShare) : null
  if (next === null) {
    const none = { keys: [], items: [], gates: [], waiting: [], up: [] }
    return { next, ...none, held: 1, needed: stageShare, down }
  }
  const below = counted.filter((item) => item.lowLevel < next)
  const keys = below.filter((item) => item.key).map((item) => item.id)
  const others = below.filter((item) => !item.key)
  const heldNow = stage.steps[next - 1]?.held ?? 0
  const enough = heldNow >= stageShare - hair
  const gates = next > openGateCap ? gatesThat(score, 'open', 'unanswered') : []
  const waiting = [
    ...(next > openGateCap ? gatesThat(score, 'undecided') : []),
    ...score.allItems
      .filter((item) => item.state === 'undecided' && isScored(item) && item.lowLevel < next)
      .filter((item) => item.key || !enough)
      .map((item) => item.id),
  ]
  return {
    next,
    keys,
    items: enough ? [] : others.map((item) => item.id),
    gates,
    waiting,
    held: heldNow,
    needed: stageShare,
    up: waiting.length > 0 ? null : [...gates, ...smallestRise(below, others, heldNow, stageShare)],
    down,
  }
}

/** Every key item below the next stage, then as few of the others, heaviest first, as the weight needs. */
function smallestRise(
  below: readonly ItemScore[],
  others: readonly ItemScore[],
  heldNow: number,
  needed: number,
): string[] {
  const keys = below.filter((item) => item.key)
  const rise = keys.map((item) => item.id)
  let held = heldNow + weightOf(keys)
  for (const item of others) {
    if (held >= needed - hair) break
    rise.push(item.id)
    held += item.effective
  }
  return rise
}

function gatesThat(
  score: QuestionnaireScore,
  ...statuses: readonly GateScore['status'][]
): string[] {
  return score.gates.filter((gate) => statuses.includes(gate.status)).map((gate) => gate.id)
}

function isScored(item: ItemScore): boolean {
  return item.kind !== 'gate' && item.kind !== 'text'
}

function smallestFall(
  counted: readonly ItemScore[],
  score: QuestionnaireScore,
  stage: number,
  needed: number,
): string[] | null {
  const key = counted.find((item) => item.key)
  if (key) return [key.id]
  const gate = stage > openGateCap ? score.gates.find((one) => one.status === 'met') : undefined
  if (gate) return [gate.id]
  if (score.counts.undecided > 0) return null
  const fall: string[] = []
  const standing = counted.filter((item) => item.lowLevel >= stage)
  let held = weightOf(standing)
  for (const item of standing) {
    if (held < needed - hair) break
    fall.push(item.id)
    held -= item.effective
  }
  return fall
}

function weightOf(items: readonly ItemScore[]): number {
  return items.reduce((sum, item) => sum + item.effective, 0)
}
