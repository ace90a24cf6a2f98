import type { Questionnaire } from '#core/questionnaire/localize.ts'

type Policy = Questionnaire['policy']

/** A figure as it is shown: the exact value, the rounded one, how many digits, and the band it falls in. */
export type Figure = {
  readonly unit: 'percent' | 'points'
  readonly value: number
  readonly shown: number
  readonly digits: number
  readonly band: string | null
}

/** The policy in force when a file says nothing: a weighted mean with ranges, shown in percent with one decimal. */
export const defaultRounding = { mode: 'half-up', digits: 1 } as const

/** The figure for a share on a scale of points, rounded and banded as the policy declares. */
export function figureOf(policy: Policy, share: number, points: number): Figure {
  const unit = policy.figure ?? (policy.rollup === 'sum' ? 'points' : 'percent')
  const value = unit === 'percent' ? share * 100 : points
  const { mode, digits } = policy.rounding ?? defaultRounding
  const shown = round(value, mode, digits)
  const banded = policy.bandsUse === 'rounded' ? shown : value
  return { unit, value, shown, digits, band: bandOf(policy.bands ?? [], banded) }
}

/** Rounding of shown figures, which are never negative. A hair is added, so that 2.3 held as 2.2999999999999998 stays 2.3. */
function round(value: number, mode: 'half-up' | 'truncate' | 'none', digits: number): number {
  if (mode === 'none') return value
  const scale = 10 ** digits
  const hair = 1e-9
  return mode === 'half-up'
    ? Math.floor(value * scale + 0.5 + hair) / scale
    : Math.floor(value * scale + hair) / scale
}

function bandOf(bands: NonNullable<Policy['bands']>, value: number): string | null {
  let label: string | null = null
  let best = -Infinity
  for (const band of bands) {
    if (value + 1e-9 >= band.from && band.from >= best) {
      label = band.label
      best = band.from
    }
  }
  return label
}
