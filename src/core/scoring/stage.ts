import { type Bounded, greatestMean, leastMean } from '#core/scoring/bounds.ts'
import type { GateScore, ItemScore, NodeScore, Stage, StageStep } from '#core/scoring/score-card.ts'

/** The stage an open statutory duty allows at most. */
export const openGateCap = 2

const hair = 1e-9

/**
 * The largest stage k such that items at k or above hold at least `share` of the applicable weight and no key item is
 * below k (both then hold for every lower stage); an open gate caps it at 2. Null when nothing applies. Source: staged
 * reading of ISO 9004 (no preceding gap at a share of 1); the default share 0.85 is borrowed from the F threshold of
 * ISO/IEC 33020.
 */
export function stageOf(
  root: NodeScore,
  items: readonly ItemScore[],
  gates: readonly GateScore[],
  stages: number,
  share: number,
  undecided: boolean,
): Stage | null {
  if (root.low === null) return null
  const held = new Float64Array(stages + 1)
  const holdable = new Float64Array(stages + 1)
  const keys: ItemScore[] = []
  for (const item of items) {
    const { effective, lowLevel, highLevel } = item
    if (item.key && (effective > 0 || item.state === 'undecided')) keys.push(item)
    if (effective === 0) continue
    for (let k = 1; k <= lowLevel; k += 1) held[k] = (held[k] ?? 0) + effective
    for (let k = 1; k <= highLevel; k += 1) holdable[k] = (holdable[k] ?? 0) + effective
  }
  const steps: StageStep[] = []
  let guaranteed = 1
  let possible = 1
  for (let k = 1; k <= stages; k += 1) {
    const keysBelow: string[] = []
    const keysLost: string[] = []
    for (const item of keys) {
      if (item.lowLevel < k) keysBelow.push(item.id)
      if (item.highLevel < k && item.state !== 'undecided') keysLost.push(item.id)
    }
    const step: StageStep = {
      stage: k,
      held: undecided ? heldAt(root, k, 'least') : (held[k] ?? 0),
      holdable: undecided ? heldAt(root, k, 'greatest') : (holdable[k] ?? 0),
      keysBelow,
      keysLost,
    }
    steps.push(step)
    if (guaranteed === k - 1 && step.held >= share - hair && keysBelow.length === 0) guaranteed = k
    if (possible === k - 1 && step.holdable >= share - hair && keysLost.length === 0) possible = k
  }
  const open = gates.some((gate) => gate.status === 'open')
  const doubtful = gates.some((gate) => gate.status === 'unanswered' || gate.status === 'undecided')
  return {
    guaranteed: open || doubtful ? Math.min(guaranteed, openGateCap) : guaranteed,
    possible: open ? Math.min(possible, openGateCap) : possible,
    guaranteedCapped: (open || doubtful) && guaranteed > openGateCap,
    possibleCapped: open && possible > openGateCap,
    steps,
  }
}

/**
 * The weight at or above a stage when some conditions are undecided: the tree is rolled up once more with each item's
 * share replaced by whether it reaches the stage.
 */
function heldAt(root: NodeScore, stage: number, end: 'least' | 'greatest'): number {
  const mean = end === 'least' ? leastMean : greatestMean
  const visit = (node: NodeScore): number | null => {
    const children: Bounded[] = []
    for (const item of node.items) {
      const perhaps = item.state === 'undecided'
      if (item.kind === 'gate' || item.kind === 'text') continue
      if (item.effective === 0 && !perhaps) continue
      const reaches = (end === 'least' ? item.lowLevel : item.highLevel) >= stage ? 1 : 0
      const weight = node.rollup === 'sum' ? item.weight * (item.max - item.min) : item.weight
      children.push({ low: reaches, high: reaches, light: perhaps ? 0 : weight, heavy: weight })
    }
    for (const section of node.sections) {
      const value = visit(section)
      if (value === null) continue
      const sure = section.light > 0
      const spread = node.rollup === 'sum'
      const light = spread ? section.weight * section.light : sure ? section.weight : 0
      const heavy = spread ? section.weight * section.heavy : section.weight
      children.push({ low: value, high: value, light, heavy })
    }
    return mean(children)
  }
  return visit(root) ?? 0
}
