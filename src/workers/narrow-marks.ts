import type { Face } from './read-font.ts'

/** Marks that Latin and Chinese share, and that a Chinese font draws in the middle of a full square. */
const SHARED = new Set('‘’“”·')

/** Where those marks lie, for nearly every character of a text lies elsewhere. */
const MIDDLE_DOT = 0xb7
const FIRST_QUOTE = 0x2018
const LAST_QUOTE = 0x201d

/** Room on either side of a mark set narrow, as a share of the type size. */
const MARGIN = 0.06

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /[\p{Script=Latin}\d]/u.test(character)

/**
 * Whether the mark at an index is set as Latin type sets it. In a Latin document every shared mark is; in a Chinese
 * one only an apostrophe within a word, as in «don’t».
 */
export function isNarrowMark(text: string, index: number, latin: boolean): boolean {
  const unit = text.charCodeAt(index)
  if (unit !== MIDDLE_DOT && (unit < FIRST_QUOTE || unit > LAST_QUOTE)) return false
  const character = text[index] ?? ''
  if (!SHARED.has(character)) return false
  return latin || (character === '’' && isLatin(text[index - 1]) && isLatin(text[index + 1]))
}

/** How far the outline of a mark set narrow is moved to the left, and how wide it then is: shares of the type size. */
export function narrowMark(
  face: Face,
  codePoint: number,
): { readonly back: number; readonly advance: number } {
  const [left, right] = face.inkOf(codePoint)
  return {
    back: Math.max(0, left - MARGIN),
    advance: Math.min(left, MARGIN) + right - left + MARGIN,
  }
}
