import type { Answer } from '#core/assessment/schema.ts'
import type { Item } from '#core/questionnaire/localize.ts'

/** How one item turns an answer into a share, prepared once so that scoring is a look-up. */
export type ItemScale = {
  /** Points of the lowest and the highest answer; a share of 0 and 1. */
  readonly min: number
  readonly max: number
  /** Shares of the lowest and the highest answer: what an unanswered item may still become. */
  readonly low: number
  readonly high: number
  /** The share of a given answer; null when the value is not one the item takes. */
  readonly shareOf: (value: unknown) => number | null
}

/** The scale of an item, or null for gates and texts, which have no share. */
export function scaleOf(item: Item): ItemScale | null {
  switch (item.kind) {
    case 'level': {
      const levels = Object.keys(item.anchors).length
      return {
        min: 1,
        max: levels,
        low: 0,
        high: 1,
        shareOf: (value) =>
          typeof value === 'number' && value >= 1 && value <= levels
            ? (value - 1) / (levels - 1)
            : null,
      }
    }
    case 'choice': {
      const most = Math.max(...item.options.map((option) => option.points ?? 0))
      const shares = new Map(
        item.options.map((option) => [
          option.id,
          option.share ?? (most > 0 ? (option.points ?? 0) / most : 0),
        ]),
      )
      const inPoints = item.options.some((option) => option.points !== undefined)
      return {
        min: 0,
        max: inPoints && most > 0 ? most : 1,
        low: Math.min(...shares.values()),
        high: Math.max(...shares.values()),
        shareOf: (value) => (typeof value === 'string' ? (shares.get(value) ?? null) : null),
      }
    }
    case 'checklist': {
      const points = new Map(item.options.map((option) => [option.id, option.points]))
      const together = item.options.reduce(
        (sum, option) => sum + (option.exclusive ? 0 : option.points),
        0,
      )
      // Options that give no points at all leave a scale of 1, so that nothing is divided by 0.
      const most =
        item.max ?? (Math.max(together, ...item.options.map((option) => option.points)) || 1)
      return {
        min: 0,
        max: most,
        low: 0,
        high: Math.min(1, Math.max(together, ...item.options.map((o) => o.points)) / most),
        shareOf: (value) => {
          if (!Array.isArray(value)) return null
          let sum = 0
          for (const tick of value) sum += points.get(String(tick)) ?? 0
          return Math.min(1, sum / most)
        },
      }
    }
    case 'number': {
      const points = item.points
      const shares = points.map(([, share]) => share)
      return {
        min: 0,
        max: 1,
        low: Math.min(...shares),
        high: Math.max(...shares),
        shareOf: (value) => (typeof value === 'number' ? interpolate(points, value) : null),
      }
    }
    case 'gate':
    case 'text':
      return null
  }
}

/** Piecewise linear through (value, share) points, level beyond both ends. */
function interpolate(points: readonly (readonly [number, number])[], value: number): number | null {
  const after = points.findIndex(([at]) => at >= value)
  const right = points[after]
  const left = points[after - 1]
  if (!right) return points.at(-1)?.[1] ?? null
  if (!left) return right[1]
  return left[1] + ((right[1] - left[1]) * (value - left[0])) / (right[0] - left[0])
}

/**
 * The stage an item's share stands for: 1 + floor(4 × share) on five stages. A level item of five levels gets its own
 * level back.
 */
export function levelOf(share: number, stages: number): number {
  return 1 + Math.floor((stages - 1) * share + 1e-9)
}

/** Whether an answer says the duty is not met, or not known to be met. */
export function isOpenGate(answer: Answer | undefined): boolean {
  return (
    answer?.state === 'dont-know' ||
    (answer?.state === 'answered' && (answer.value === 'no' || answer.value === 'not-sure'))
  )
}
