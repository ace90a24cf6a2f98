import type { Estimate } from '#core/assessment/schema.ts'

/** The estimate reckoned with: [least, likely, most]. */
export function estimated(range: readonly [number, number, number], estimate: Estimate): number {
  return range[{ least: 0, likely: 1, most: 2 }[estimate]] ?? 0
}
