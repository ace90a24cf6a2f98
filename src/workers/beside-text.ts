import type { Language } from '#core/language.ts'
import type { Cell, SecondText } from './blocks.ts'
import { type Inline, joinInline, linesOf, spansOf, textOf } from './inline.ts'
import { charactersOf } from './text-room.ts'

/** How a text in two languages is set. */
export interface BesideOptions {
  readonly lang: Language
  /** Chinese characters that a line holds: what fits on one line stands there in both languages. None by default. */
  readonly room?: number
}

/** Between both languages on one line. */
const GAP = '\u2003'

/** A text as one in the second language: its runs say so and stand in the soft tone, warnings stay warnings. */
export function asSecond(text: Inline, lang: Language): Inline {
  return spansOf(text).map((span) => ({
    ...span,
    lang,
    bold: false,
    tone: span.tone === 'warning' ? 'warning' : 'soft',
  }))
}

/** A text with its language said and its looks kept. */
export function inLanguage(text: Inline, lang: Language): Inline {
  return spansOf(text).map((span) => ({ ...span, lang }))
}

/**
 * A text in both languages, the second behind the first or below it: line by line where both have as many lines. Lines
 * that read the same in both, such as a figure or what somebody typed, stand once.
 */
export function besideText(
  first: Inline,
  second: Inline,
  { lang, room = 0 }: BesideOptions,
): Inline {
  const [one, other] = [textOf(first), textOf(second)]
  if (one === other || other === '') return first
  if (one === '') return asSecond(second, lang)
  const [left, right] = [linesOf(first), linesOf(second)]
  const lines =
    left.length === right.length
      ? left.flatMap((line, i) => besideLine(line, right[i] ?? '', lang, room))
      : [...left, ...withoutTwice(left, right).map((line) => asSecond(line, lang))]
  return joinInline(...lines.flatMap((line, i) => (i > 0 ? ['\n', line] : [line])))
}

function besideLine(first: Inline, second: Inline, lang: Language, room: number): Inline[] {
  if (textOf(first) === textOf(second) || textOf(second) === '') return [first]
  const other = asSecond(withoutTyped(first, second), lang)
  if (textOf(first) === '') return [other]
  const width = charactersOf(textOf(first) + GAP + textOf(other))
  return width <= room ? [joinInline(first, behind(other))] : [first, other]
}

/** A text with room before it. */
function behind(text: Inline): Inline {
  const [first, ...rest] = spansOf(text)
  return first ? [{ ...first, text: `${GAP}${first.text}` }, ...rest] : text
}

/** Between short facts that stand on one line. */
const BETWEEN = ' · '

/** A line of facts without those that the first says alike, such as a note somebody typed. */
function withoutTyped(first: Inline, second: Inline): Inline {
  const facts = textOf(first).split(BETWEEN)
  const [span, ...more] = spansOf(second)
  if (!span || more.length > 0 || facts.length < 2) return second
  const others = span.text.split(BETWEEN)
  if (others.length !== facts.length) return second
  return [{ ...span, text: others.filter((fact, i) => fact !== facts[i]).join(BETWEEN) }]
}

/** The lines of the second that the first does not have as well. */
function withoutTwice(first: readonly Inline[], second: readonly Inline[]): Inline[] {
  const known = new Set(first.map(textOf))
  return second.filter((line) => !known.has(textOf(line)))
}

/** Short words in both languages on one line. */
export function besideWords(first: string, second: string): string {
  return first === second || second === '' ? first : first === '' ? second : `${first} / ${second}`
}

/** A cell in both languages. */
export function besideCell(
  first: Inline | Cell,
  second: Inline | Cell,
  options: BesideOptions,
): Cell {
  const [one, other] = [cellOf(first), cellOf(second)]
  return { ...one, text: besideText(one.text, other.text, options) }
}

/** A cell that stands in the second language alone. */
export function secondCell(cell: Inline | Cell, lang: Language): Cell {
  const one = cellOf(cell)
  return { ...one, text: asSecond(one.text, lang) }
}

const cellOf = (cell: Inline | Cell): Cell =>
  typeof cell === 'object' && 'text' in cell ? cell : { text: cell }

/** The second text of a heading, unless it reads as the first. */
export function secondOf(
  first: string,
  second: string,
  lang: Language,
): { readonly second?: SecondText } {
  return first === second ? {} : { second: { text: second, lang } }
}
