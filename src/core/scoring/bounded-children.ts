import type { Bounded } from '#core/scoring/bounds.ts'
import { heavyOf, lightOf, partOf } from '#core/scoring/part-of.ts'
import type { ItemScore, NodeScore } from '#core/scoring/score-card.ts'
import { presence } from '#core/scoring/score-item.ts'

/** The least span a scale may turn out to have, and the most: an undecided child may make it fall back to 0–1. */
export function undecidedSpan(
  items: readonly ItemScore[],
  sections: readonly NodeScore[],
): { light: number; heavy: number } {
  let light = Infinity
  let heavy = 1
  for (const item of items) {
    const here = presence(item)
    if (here === 'out') continue
    heavy = Math.max(heavy, item.max - item.min)
    if (here === 'counts') light = Math.min(light, item.max - item.min)
  }
  for (const section of sections) {
    heavy = Math.max(heavy, section.heavy)
    if (section.light > 0) light = Math.min(light, section.light)
  }
  return { light: light === Infinity ? 0 : Math.min(1, light), heavy }
}

/** The children that count, surely or perhaps, with their shares and weights in bounds. */
export function boundedChildren(
  rollup: NodeScore['rollup'],
  items: readonly ItemScore[],
  sections: readonly NodeScore[],
): Bounded[] {
  const children: Bounded[] = []
  for (const item of items) {
    const here = presence(item)
    if (here === 'out') continue
    const heavy = partOf(rollup, item)
    const light = here === 'counts' ? heavy : 0
    children.push({ low: item.low, high: item.high, light, heavy })
  }
  for (const section of sections) {
    const { low, high } = section
    if (low === null || high === null) continue
    children.push({ low, high, light: lightOf(rollup, section), heavy: heavyOf(rollup, section) })
  }
  return children
}
