/*
 * How figures are written, for the screen and the PDF alike. Shares run 0 to 1; whoever shows a share goes through here,
 * so that the two can never differ.
 */

/** The language a figure is written in. */
export type FigureLanguage = 'zh-Hans' | 'zh-Hant' | 'en'

/** What may be shown of a share, as the score says it. */
export type ShownShare = {
  readonly display: 'figure' | 'range' | 'too-few' | 'none'
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  /** The rounded figure where a questionnaire's own policy made one. */
  readonly figure?: {
    readonly unit: 'percent' | 'points'
    readonly shown: number
    readonly digits: number
    readonly band: string | null
  } | null
  /** Points of the share 0 and 1, where the figure is in points. */
  readonly min?: number
  readonly max?: number
}

const locales = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-GB' } as const

/** What stands where no figure can. */
export const noFigure = '–'

const formats = new Map<string, Intl.NumberFormat>()

/** A plain number with exactly so many digits after the point, or with at most so many. */
export function formatDecimal(
  language: FigureLanguage,
  value: number,
  digits: number,
  least = digits,
): string {
  const key = `${language} ${digits} ${least}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: digits,
    })
    formats.set(key, format)
  }
  return format.format(value === 0 ? 0 : value)
}

/** A share in percent, rounded half up. The hair keeps 28.5 held as 28.499999999999996 from falling. */
export function formatShare(language: FigureLanguage, share: number, digits = 1): string {
  const scale = 10 ** digits
  const shown = Math.floor(share * 100 * scale + 0.5 + 1e-9) / scale
  return `${formatDecimal(language, shown, digits)}%`
}

/** A share of weight, in percent with one digit only where it has one: 25%, 12.5%. */
export function formatWeight(language: FigureLanguage, weight: number): string {
  const shown = Math.floor(weight * 1000 + 0.5 + 1e-9) / 10
  return `${formatDecimal(language, shown, 1, 0)}%`
}

/** A range of shares in whole percent, rounded outward so that it never claims to be narrower than it is. */
export function formatRange(language: FigureLanguage, low: number, high: number): string {
  const from = Math.floor(low * 100 + 1e-9)
  const to = Math.ceil(high * 100 - 1e-9)
  return from === to
    ? `${formatDecimal(language, from, 0)}%`
    : `${formatDecimal(language, from, 0)}–${formatDecimal(language, to, 0)}%`
}

/**
 * What is shown of a share under the display rule: the figure (from 80 % of the weight answered), the range (from 50 %,
 * and beside every figure that may still move), or neither.
 */
export function formatShown(
  language: FigureLanguage,
  shown: ShownShare,
): { readonly figure: string | null; readonly range: string | null; readonly band: string | null } {
  const { display, share, low, high, figure } = shown
  const none = { figure: null, range: null, band: null }
  if (display === 'none' || display === 'too-few' || low === null || high === null) return none
  const settled = high - low < 1e-9
  const inPoints = figure?.unit === 'points'
  const at = (value: number): number =>
    (shown.min ?? 0) + value * ((shown.max ?? 1) - (shown.min ?? 0))
  const digits = figure?.digits ?? 1
  const scale = 10 ** digits
  const least = Math.floor(at(low) * scale + 1e-9) / scale
  const most = Math.ceil(at(high) * scale - 1e-9) / scale
  const range = inPoints
    ? `${formatDecimal(language, least, digits, 0)}–${formatDecimal(language, most, digits, 0)}`
    : formatRange(language, low, high)
  if (display === 'range' || share === null) return { ...none, range }
  const text = !figure
    ? formatShare(language, share)
    : inPoints
      ? `${formatDecimal(language, figure.shown, digits)} / ${formatDecimal(language, shown.max ?? 1, digits, 0)}`
      : `${formatDecimal(language, figure.shown, digits)}%`
  return { figure: text, range: settled ? null : range, band: figure?.band ?? null }
}

/** Person-days: the likely number, with the least and the most where they differ. */
export function formatDays(
  language: FigureLanguage,
  days: readonly [number, number, number],
): string {
  const [least, likely, most] = days
  const n = (value: number): string => formatDecimal(language, value, 1, 0)
  const span = least === most ? '' : `${n(least)}–${n(most)}`
  if (language === 'en') {
    return `${n(likely)} ${likely === 1 ? 'person-day' : 'person-days'}${span && ` (${span})`}`
  }
  return `${n(likely)} 人日${span && `（${span}）`}`
}

/** Money paid out, in CNY: the likely sum, with the least and the most where they differ. */
export function formatCost(
  language: FigureLanguage,
  cost: readonly [number, number, number],
): string {
  const [least, likely, most] = cost
  const n = (value: number): string => formatDecimal(language, value, 0)
  const span = least === most ? '' : `${n(least)}–${n(most)}`
  return language === 'en'
    ? `CNY ${n(likely)}${span && ` (${span})`}`
    : `${n(likely)} 元${span && `（${span}）`}`
}
