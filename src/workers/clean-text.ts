/** A character and how often it was met. */
export interface CountedCharacter {
  readonly codePoint: number
  readonly times: number
}

/** Text that can be printed, with an account of everything that could not. */
export interface CleanText {
  readonly text: string
  /** Characters the font has no glyph for, and broken halves of characters: 〓 stands in their place. */
  readonly missing: readonly CountedCharacter[]
  /** Invisible controls that leave no trace on paper. */
  readonly removed: readonly CountedCharacter[]
}

/** The mark that stands where a character could not be printed (the typesetter's «geta»). */
export const GETA = '〓'

const TAB = '  '
const ZERO_WIDTH_JOINER = 0x200d

/** Look-alikes that say the same, used only where the font lacks the original. */
const STAND_INS = new Map<number, string>([
  [0x00a0, ' '],
  [0x2010, '-'],
  [0x2011, '-'],
  [0x2212, '-'],
  ...Array.from({ length: 11 }, (_, i): [number, string] => [0x2000 + i, ' ']),
  [0x202f, ' '],
  [0x205f, ' '],
])

const isLineEnd = (codePoint: number): boolean =>
  (codePoint >= 0x0a && codePoint <= 0x0d) ||
  codePoint === 0x85 ||
  codePoint === 0x2028 ||
  codePoint === 0x2029

const isControl = (codePoint: number): boolean =>
  codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f)

/** Soft hyphens, joiners, directional controls, variation selectors and tags: shape without ink. */
const isInvisible = (codePoint: number): boolean =>
  codePoint === 0xad ||
  codePoint === 0x34f ||
  codePoint === 0x61c ||
  codePoint === 0x180e ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x202a && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x206f) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
  codePoint === 0xfeff ||
  (codePoint >= 0xe0000 && codePoint <= 0xe0fff)

const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff
const isSkinTone = (codePoint: number): boolean => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff
const isFlagHalf = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff

/** What the next character may merge with: a 〓 just written, a 〓 with a joiner behind it, or half a flag. */
type Tail = 'plain' | 'geta' | 'joined' | 'half-flag'
const PLAIN: Tail = 'plain'

const count = (counts: Map<number, number>, codePoint: number): void => {
  counts.set(codePoint, (counts.get(codePoint) ?? 0) + 1)
}

const asList = (counts: ReadonlyMap<number, number>): CountedCharacter[] =>
  [...counts].map(([codePoint, times]) => ({ codePoint, times }))

/**
 * Makes any text safe to print with a font, and keeps account of what could not be printed: accents are composed
 * (NFC), tabs become spaces, every kind of line end becomes one, and an emoji sequence becomes a single 〓.
 */
export function cleanText(raw: string, hasGlyph: (codePoint: number) => boolean): CleanText {
  const missing = new Map<number, number>()
  const removed = new Map<number, number>()
  let text = ''
  let tail: Tail = PLAIN
  for (const character of raw.replaceAll('\r\n', '\n').normalize('NFC')) {
    const codePoint = character.codePointAt(0) ?? 0
    if (isLineEnd(codePoint)) {
      text += '\n'
      tail = 'plain'
    } else if (codePoint === 0x09) {
      text += TAB
      tail = 'plain'
    } else if (isControl(codePoint)) {
      count(removed, codePoint)
    } else if (isInvisible(codePoint)) {
      count(removed, codePoint)
      if (codePoint === ZERO_WIDTH_JOINER && tail !== 'plain') tail = 'joined'
    } else if (hasGlyph(codePoint) && !isSurrogate(codePoint)) {
      text += character
      tail = 'plain'
    } else if (STAND_INS.has(codePoint)) {
      text += STAND_INS.get(codePoint) ?? ''
      tail = 'plain'
    } else {
      count(missing, codePoint)
      const merges =
        tail === 'joined' ||
        (tail === 'geta' && isSkinTone(codePoint)) ||
        (tail === 'half-flag' && isFlagHalf(codePoint))
      if (!merges) text += GETA
      tail = isFlagHalf(codePoint) && tail !== 'half-flag' ? 'half-flag' : 'geta'
    }
  }
  return { text, missing: asList(missing), removed: asList(removed) }
}
