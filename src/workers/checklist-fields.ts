import type { Checklist } from '#core/checklist/compose-checklist.ts'
import type { Words } from '#words/load-words.ts'
import type { RadioField, TextField } from './form-fields.ts'
import type { Inline } from './inline.ts'

/** A checklist in one language with the words to print it. */
export type Spoken = { readonly checklist: Checklist; readonly words: Words }

/** One thing in the first language and in the one beside it. */
export type Both<T> = readonly [first: T, second?: T]

/** Short words in both languages, once where they are the same. */
export function both(spoken: Both<Spoken>, textOf: (words: Words) => string): string {
  const [first, second] = spoken
  const own = textOf(first.words)
  const other = second && textOf(second.words)
  return other === undefined || other === own ? own : [own, other].filter(Boolean).join(' / ')
}

/** The same as it is printed: what is in the second language says so. */
export function bothPrinted(
  spoken: Both<Spoken>,
  textOf: (words: Words, place: 0 | 1) => string,
): Inline {
  const [first, second] = spoken
  const own = textOf(first.words, 0)
  const other = second && textOf(second.words, 1)
  if (!second || !other || other === own) return own
  const { language: lang } = second.checklist
  return own === '' ? [{ text: other, lang }] : [{ text: `${own} / ` }, { text: other, lang }]
}

/** A text to type. */
export function typedText(name: string, tip: string, most: number, multiline = false): TextField {
  return { kind: 'text', name, tip, value: '', most, multiline }
}

/** Buttons of which one can be on; none is, or the one of this value. */
export function radio(name: string, tip: string, value: string | null = null): RadioField {
  return { kind: 'radio', name, tip, value }
}
