import { MM_PER_PT, PAGE, STYLE, type StyleName } from './look.ts'

/** The width of the column of text, in millimetres. */
export const TEXT_MM = PAGE.widthMm - PAGE.leftMm - PAGE.rightMm

/** How wide a Latin letter is on average, as a share of a Chinese character. */
const LATIN_SHARE = 0.57

/** Left free, because the width of a text is only estimated. */
const SAFE_SHARE = 0.96

/** How many Chinese characters a line of so many millimetres holds. */
export function charactersIn(widthMm: number, style: StyleName): number {
  return (widthMm * SAFE_SHARE) / (STYLE[style].sizePt * MM_PER_PT)
}

/** About how wide a text is, in Chinese characters. */
export function charactersOf(text: string): number {
  let width = 0
  for (const character of text) width += character < '\u2e80' ? LATIN_SHARE : 1
  return width
}
