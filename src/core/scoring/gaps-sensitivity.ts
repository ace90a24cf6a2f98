import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import { largestFactor, weighedParts, type WeighedPart } from '#core/scoring/weight-tree.ts'

/** A gap as it is ranked: the part of its priority that does not come from weights stays as it is. */
export type RankedGap = {
  readonly questionnaireId: string
  readonly itemId: string
  readonly priority: number
}

/** How far weights may move before the set of the most urgent gaps changes. */
export type GapsSensitivity =
  /** No more gaps than the set holds: nothing can enter it. */
  | { readonly kind: 'few'; readonly count: number }
  | { readonly kind: 'not-reckoned' }
  /** It holds while every weight stays within 1/(1 + within) and 1 + within of what is written; then this comes first. */
  | {
      readonly kind: 'moves'
      readonly within: number
      readonly enters: RankedGap
      readonly leaves: RankedGap
    }

/** How many of the gaps make the set. */
export const topGapCount = 3

const hair = 1e-12

/**
 * The most urgent first, as `rankGaps` gives them. A gap outside takes the place of one inside once their priorities have
 * come level; for each such pair the worst weights are known: everything on the way to the one up, everything beside it
 * down, and for the other the reverse, from where the two ways part.
 */
export function gapsSensitivity(
  scores: readonly QuestionnaireScore[],
  gaps: readonly RankedGap[],
): GapsSensitivity {
  if (gaps.length <= topGapCount) return { kind: 'few', count: gaps.length }
  const lines = linesTo(scores.filter(({ id }) => gaps.some((gap) => gap.questionnaireId === id)))
  if (!lines) return { kind: 'not-reckoned' }
  let first: { factor: number; enters: RankedGap; leaves: RankedGap } | null = null
  // From the border outwards, so that of pairs that turn together the nearest ranks are named.
  for (const leaves of gaps.slice(0, topGapCount).toReversed()) {
    for (const enters of gaps.slice(topGapCount)) {
      const to = lines.get(keyOf(enters))
      const away = lines.get(keyOf(leaves))
      if (!to || !away) continue
      const stays = (factor: number): boolean =>
        enters.priority * greatestRatio(to, away, factor) <= leaves.priority * (1 + hair)
      if (first && stays(first.factor)) continue
      const factor = largestFactor(stays)
      if (factor !== null) first = { factor, enters, leaves }
    }
  }
  if (!first) return { kind: 'not-reckoned' }
  const { factor, enters, leaves } = first
  return { kind: 'moves', within: factor - 1, enters, leaves }
}

/** The way down to an item: at each step the part taken and those beside it. */
type Line = readonly { readonly part: WeighedPart; readonly beside: readonly WeighedPart[] }[]

function keyOf({ questionnaireId, itemId }: RankedGap): string {
  return `${questionnaireId}/${itemId}`
}

function linesTo(scores: readonly QuestionnaireScore[]): ReadonlyMap<string, Line> | null {
  const lines = new Map<string, Line>()
  const walk = (parts: readonly WeighedPart[], above: Line, questionnaireId: string): void => {
    for (const part of parts) {
      const line = [...above, { part, beside: parts.filter((other) => other !== part) }]
      if (part.body.kind !== 'item') walk(part.body.parts, line, questionnaireId)
      else lines.set(`${questionnaireId}/${part.body.item.id}`, line)
    }
  }
  for (const score of scores) {
    const parts = weighedParts(score, 'sure')
    if (!parts) return null
    const part: WeighedPart = {
      weight: score.weight,
      light: 1,
      heavy: 1,
      body: { kind: 'mean', parts },
    }
    // A priority takes a questionnaire's weight as it stands, so that those beside it do not count.
    walk(parts, [{ part, beside: [] }], score.id)
  }
  return lines
}

/** By how much at most the weight of the one item grows against that of the other. */
function greatestRatio(to: Line, away: Line, factor: number): number {
  const parting = to.findIndex(({ part }, at) => part !== away[at]?.part)
  const up = partOf(to, parting, factor).own / partOf(to, parting, 1).own
  const down = partOf(away, parting, 1 / factor).own / partOf(away, parting, 1).own
  return up / down
}

/**
 * What the item at the end of a line weighs, and the whole part it is in, in units of the node the part stands in, while
 * the line's own weights are multiplied by the factor and those beside it divided by it.
 */
function partOf(
  line: Line,
  at: number,
  factor: number,
): { readonly own: number; readonly whole: number } {
  const part = line[at]?.part
  if (!part) throw new Error('a line ends in an item')
  const weight = part.weight * factor
  if (part.body.kind === 'item') return { own: weight * part.light, whole: weight * part.light }
  const below = partOf(line, at + 1, factor)
  const beside = line[at + 1]?.beside ?? []
  const total = beside.reduce((sum, other) => sum + sizeOf(other, 1 / factor), below.whole)
  if (part.body.kind === 'sum') return { own: weight * below.own, whole: weight * total }
  return { own: (weight * part.light * below.own) / total, whole: weight * part.light }
}

/** What a part weighs in units of the node it stands in, every weight multiplied by the factor. */
function sizeOf({ weight, light, body }: WeighedPart, factor: number): number {
  if (body.kind !== 'sum') return weight * factor * light
  return body.parts.reduce((sum, part) => sum + sizeOf(part, factor), 0) * weight * factor
}
