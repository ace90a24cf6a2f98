import { presence } from '#core/scoring/score-item.ts'
import type { ItemScore, NodeScore } from '#core/scoring/score-card.ts'

/** A child of a weighted mean, ready for its weight to be moved. */
export type WeighedPart = {
  /** As the file writes it. */
  readonly weight: number
  /**
   * What one unit of its weight counts for: 1 in a mean, the span of its scale in a sum. The two differ only while a
   * condition is undecided; `light` is 0 for what may not count at all.
   */
  readonly light: number
  readonly heavy: number
  readonly body:
    | { readonly kind: 'item'; readonly item: ItemScore }
    /** Its parts make a mean of their own, whatever that weighs. */
    | { readonly kind: 'mean'; readonly parts: readonly WeighedPart[] }
    /** Its parts are added to those beside it: a sum within a sum. */
    | { readonly kind: 'sum'; readonly parts: readonly WeighedPart[] }
}

/** The largest factor looked for: beyond a million-fold nobody would call it the same weights. */
const farthest = 1e6

/**
 * How a questionnaire's items share its weight, as the rolled-up tree hands it out (`sure`: what surely counts; `bounds`:
 * what may yet count as well). Null where a sum holds a mean over sums: there a scale may change with any weight, and so
 * may everything above it.
 */
export function weighedParts(
  node: NodeScore,
  reading: 'sure' | 'bounds',
): readonly WeighedPart[] | null {
  const parts: WeighedPart[] = []
  const inSum = node.rollup === 'sum'
  for (const item of node.items) {
    const here = presence(item)
    if (here === 'out' || (here === 'perhaps' && reading === 'sure')) continue
    const unit = inSum ? item.max - item.min : 1
    const light = here === 'perhaps' ? 0 : unit
    parts.push({ weight: item.weight, light, heavy: unit, body: { kind: 'item', item } })
  }
  for (const section of node.sections) {
    if (section.low === null || (section.light === 0 && reading === 'sure')) continue
    const below = weighedParts(section, reading)
    if (!below) return null
    const added = inSum && section.rollup === 'sum'
    if (added && reading === 'bounds' && section.counts.undecided > 0) return null
    if (inSum && !added && spanMoves(section)) return null
    parts.push({
      weight: section.weight,
      ...unitsOf(section, inSum && !added, reading),
      body: { kind: added ? 'sum' : 'mean', parts: below },
    })
  }
  return parts
}

function unitsOf(
  section: NodeScore,
  byScale: boolean,
  reading: 'sure' | 'bounds',
): { readonly light: number; readonly heavy: number } {
  if (!byScale) return { light: section.light > 0 ? 1 : 0, heavy: 1 }
  if (reading === 'bounds') return { light: section.light, heavy: section.heavy }
  const span = section.max - section.min
  return { light: span, heavy: span }
}

/** Whether the span of its scale depends on weights. */
function spanMoves({ rollup, sections }: NodeScore): boolean {
  return rollup === 'sum' || sections.some(spanMoves)
}

type Valued =
  | {
      readonly weight: number
      readonly light: number
      readonly heavy: number
      readonly value: number
    }
  | { readonly weight: number; readonly added: readonly Valued[] }

/**
 * The least (or greatest) a weighted mean of values in 0 to 1 can be while every weight, each on its own, is multiplied by
 * something between 1/factor and factor. What is undecided counts or not so that the mean is least, as for the guaranteed
 * stage. A mean grows with each child's value and no weight stands in two nodes, so that each node may be driven on its own.
 */
export function extremeMean(
  parts: readonly WeighedPart[],
  valueOf: (item: ItemScore) => number,
  factor: number,
  end: 'least' | 'greatest',
): number {
  const value = (part: WeighedPart): Valued => {
    const { weight, light, heavy, body } = part
    if (body.kind === 'item') return { weight, light, heavy, value: valueOf(body.item) }
    if (body.kind === 'sum') return { weight, added: body.parts.map(value) }
    return { weight, light, heavy, value: extremeMean(body.parts, valueOf, factor, end) }
  }
  return meanOf(parts.map(value), factor, end)
}

/**
 * A fractional program: the mean is the t at which Σ weight × (value − t), each term driven as far as it goes, is 0. Newton's
 * steps on that piecewise linear function end on the exact t; the bracket keeps them from going round in circles.
 */
function meanOf(children: readonly Valued[], factor: number, end: 'least' | 'greatest'): number {
  let low = 0
  let high = 1
  let t = 1
  for (let step = 0; step < 100; step += 1) {
    let sum = 0
    let weight = 0
    for (const child of children) {
      const [s, w] = driven(child, t, factor, end)
      sum += s
      weight += w
    }
    if (weight === 0) return t
    if (sum - t * weight >= 0) low = t
    else high = t
    const next = sum / weight
    if (Math.abs(next - t) < 1e-15 || high - low < 1e-15) return next
    t = next > low && next < high ? next : (low + high) / 2
  }
  return t
}

/** What a child adds to the sum and to the weight once it is driven against (or towards) a mean of t. */
function driven(
  child: Valued,
  t: number,
  factor: number,
  end: 'least' | 'greatest',
): readonly [number, number] {
  let sum = 0
  let weight = 0
  if ('added' in child) {
    for (const one of child.added) {
      const [s, w] = driven(one, t, factor, end)
      sum += s
      weight += w
    }
  } else {
    weight = child.value < t ? child.heavy : child.light
    sum = weight * child.value
  }
  const more = sum - t * weight < 0 === (end === 'least')
  const moved = child.weight * (more ? factor : 1 / factor)
  return [sum * moved, weight * moved]
}

/** The largest factor up to which something holds that once broken stays so; null where it always holds. */
export function largestFactor(holds: (factor: number) => boolean): number | null {
  if (holds(farthest)) return null
  let low = 0
  let high = Math.log(farthest)
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (holds(Math.exp(middle))) low = middle
    else high = middle
  }
  return Math.exp(low)
}
