import type { ItemScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
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
  /** Weight at or above the next stage, and the weight it needs. */
  readonly held: number
  readonly needed: number
  /** The smallest set of items whose answers would have to rise to `next` (gates: be met) for it to hold. */
  readonly up: readonly string[]
  /** The smallest set of items whose answers, falling below today's stage, would lose it; null at stage 1. */
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
  const gates = score.gates
    .filter((gate) => gate.status === 'open' || gate.status === 'unanswered')
    .map((gate) => gate.id)
  const down = now > 1 ? smallestFall(counted, score, now, stageShare) : null
  if (next === null) {
    return { next, keys: [], items: [], gates: [], held: 1, needed: stageShare, up: [], down }
  }
  const below = counted.filter((item) => item.lowLevel < next)
  const keys = below.filter((item) => item.key).map((item) => item.id)
  const others = below.filter((item) => !item.key)
  const heldNow = weightOf(counted.filter((item) => item.lowLevel >= next))
  const rise: string[] = [...keys]
  let held = heldNow + weightOf(below.filter((item) => item.key))
  for (const item of others) {
    if (held >= stageShare - hair) break
    rise.push(item.id)
    held += item.effective
  }
  const capping = next > openGateCap ? gates : []
  return {
    next,
    keys,
    items: heldNow >= stageShare - hair ? [] : others.map((item) => item.id),
    gates: capping,
    held: heldNow,
    needed: stageShare,
    up: [...capping, ...rise],
    down,
  }
}

function smallestFall(
  counted: readonly ItemScore[],
  score: QuestionnaireScore,
  stage: number,
  needed: number,
): string[] {
  const key = counted.find((item) => item.key)
  if (key) return [key.id]
  const gate = stage > openGateCap ? score.gates.find((one) => one.status === 'met') : undefined
  if (gate) return [gate.id]
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
