/**
 * One child of a node while bounds are taken: its share lies between `low` and `high`, its weight between `light` and
 * `heavy`. The weights differ only where a condition is still undecided, so that the child may or may not count.
 */
export type Bounded = {
  readonly low: number
  readonly high: number
  readonly light: number
  readonly heavy: number
}

/**
 * The least a weighted mean can be when every child may take any share and weight within its bounds; null when nothing
 * counts. A child below the mean weighs as much as it may, one above as little: a fractional linear program, solved by
 * adding the doubtful children from the lowest up while they still pull the mean down.
 */
export function leastMean(children: readonly Bounded[]): number | null {
  let sum = 0
  let weight = 0
  for (const child of children) {
    sum += child.light * child.low
    weight += child.light
  }
  const doubtful = children
    .filter((child) => child.heavy > child.light)
    .toSorted((a, b) => a.low - b.low)
  for (const child of doubtful) {
    if (weight > 0 && child.low >= sum / weight) break
    sum += (child.heavy - child.light) * child.low
    weight += child.heavy - child.light
  }
  return weight > 0 ? sum / weight : null
}

/** The most a weighted mean can be: the mirror image of `leastMean`. */
export function greatestMean(children: readonly Bounded[]): number | null {
  const mirrored = leastMean(
    children.map(({ low, high, light, heavy }) => ({ low: -high, high: -low, light, heavy })),
  )
  return mirrored === null ? null : -mirrored
}
