import { type Aims, targetOf } from '#core/planning/targets.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import { itemPaths } from '#core/questionnaire/item-paths.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'

/** The quarters: weighs much and stands low, much and high, little and low, little and high. */
export const quadrants = ['first', 'keep', 'later', 'enough'] as const
/** A quarter of the picture. */
export type Quadrant = (typeof quadrants)[number]

/** The share at which the picture is parted: the middle of every scale. */
const middleShare = 0.5

/** An item by what it weighs and where it stands. Weight and shares run 0 to 1. */
export type ImportanceItem = {
  readonly itemId: string
  readonly ask: string
  readonly questionnaire: string
  readonly key: boolean
  readonly weight: number
  readonly share: number
  readonly target: number
  readonly below: boolean
  readonly quadrant: Quadrant
}

/** A place of the picture with all the items that stand on it. */
export type ImportanceSpot = {
  readonly weight: number
  readonly share: number
  readonly quadrant: Quadrant
  readonly items: readonly ImportanceItem[]
}

/** Weight against share, parted at the mean weight of its items and at the middle share. */
export type ImportancePicture = {
  readonly meanWeight: number
  readonly middleShare: number
  /** Whether all of its items weigh the same. */
  readonly alike: boolean
  /** Quadrant by quadrant, in each the heaviest and then the lowest first. */
  readonly items: readonly ImportanceItem[]
  readonly spots: readonly ImportanceSpot[]
  /** Where the axis of weight is marked, from 0 to beyond the heaviest item. */
  readonly weightTicks: readonly number[]
}

const hair = 1e-9

/**
 * The importance–performance picture (Martilla & James 1977) of everything that was answered or is not known; importance
 * is the weight the questionnaire gives, not an opinion. What lies on a line counts as much weight, or as standing high.
 */
export function importancePicture(
  questionnaires: readonly Questionnaire[],
  scores: readonly QuestionnaireScore[],
  aims: Aims,
): ImportancePicture {
  const placed = scores.flatMap((score) => {
    const questionnaire = questionnaires.find(({ id }) => id === score.id)
    const paths = questionnaire ? itemPaths(questionnaire) : new Map<string, readonly string[]>()
    return score.allItems.flatMap((item) => {
      const said = item.state === 'answered' || item.state === 'dont-know'
      if (!questionnaire || !said || item.share === null || item.effective === 0) return []
      const target = targetOf(aims, paths.get(item.id) ?? [score.id], score.stages).share
      return [
        {
          itemId: item.id,
          ask: findItem(questionnaire, item.id)?.ask ?? item.id,
          questionnaire: questionnaire.title,
          key: item.key,
          weight: item.effective * score.weight,
          share: item.share,
          target,
          below: item.share < target - hair,
        },
      ]
    })
  })
  const all = placed.reduce((sum, { weight }) => sum + weight, 0)
  const meanWeight = placed.length > 0 ? all / placed.length : 0
  const items = placed
    .map((one) => ({ ...one, quadrant: quadrantOf(one, meanWeight) }))
    .toSorted(
      (a, b) =>
        quadrants.indexOf(a.quadrant) - quadrants.indexOf(b.quadrant) ||
        placeOf(b.weight) - placeOf(a.weight) ||
        a.share - b.share,
    )
  return {
    meanWeight,
    middleShare,
    alike: items.every(({ weight }) => placeOf(weight) === placeOf(meanWeight)),
    items,
    spots: spotsOf(items),
    weightTicks: ticksTo(placed),
  }
}

function quadrantOf(
  { weight, share }: { readonly weight: number; readonly share: number },
  meanWeight: number,
): Quadrant {
  const heavy = weight >= meanWeight - hair
  const high = share >= middleShare - hair
  return heavy ? (high ? 'keep' : 'first') : high ? 'enough' : 'later'
}

/** In millionths: weights that differ only by their rounding are one place. */
function placeOf(part: number): number {
  return Math.round(part * 1e6)
}

function spotsOf(items: readonly ImportanceItem[]): ImportanceSpot[] {
  const spots = new Map<string, ImportanceItem[]>()
  for (const item of items) {
    const place = `${placeOf(item.weight)} ${placeOf(item.share)}`
    spots.set(place, [...(spots.get(place) ?? []), item])
  }
  return [...spots.values()].flatMap((here) => {
    const [first] = here
    if (!first) return []
    const { weight, share, quadrant } = first
    return [{ weight, share, quadrant, items: here }]
  })
}

/** Four to seven even marks in percent steps of 1, 2 or 5, the last one at or beyond the heaviest. */
function ticksTo(items: readonly { readonly weight: number }[]): number[] {
  const heaviest = Math.max(0.01, ...items.map(({ weight }) => weight))
  const raw = heaviest / 5
  const scale = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map((one) => one * scale).find((one) => one >= raw - hair) ?? raw
  const count = Math.ceil(heaviest / step - hair)
  return Array.from({ length: count + 1 }, (_, place) => (place * Math.round(step * 1e9)) / 1e9)
}
