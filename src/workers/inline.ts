import type { Language } from '#core/language.ts'
import type { LinkTarget } from './document-objects.ts'
import type { Tone } from './look.ts'

/** A run of text with a look of its own. */
export interface Span {
  readonly text: string
  readonly bold?: boolean
  readonly tone?: Tone
  readonly target?: LinkTarget
  /** The figure or table that is named after the text, by its place; the number is filled in by `numberCaptions`. */
  readonly refersTo?: string
  /** The language it is in, where that is not the document's first. */
  readonly lang?: Language
}

/** Text as plain words or as runs. */
export type Inline = string | readonly Span[]

/** A text as runs. */
export function spansOf(inline: Inline): readonly Span[] {
  return typeof inline === 'string' ? [{ text: inline }] : inline
}

/** A text as plain words. */
export function textOf(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.map(({ text }) => text).join('')
}

/** Texts as one, one behind the other. */
export function joinInline(...parts: readonly Inline[]): Inline {
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts.flatMap(spansOf)
}

/** A text cut at its line feeds. */
export function linesOf(inline: Inline): Inline[] {
  if (typeof inline === 'string') return inline.split('\n')
  const lines: Span[][] = [[]]
  for (const span of inline) {
    for (const [i, text] of span.text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...span, text })
    }
  }
  return lines
}

/** The language that all of a text is in, where it is another than the document's. */
export function languageOf(inline: Inline): Language | undefined {
  if (typeof inline === 'string') return undefined
  const [first, ...rest] = inline
  return rest.every(({ lang }) => lang === first?.lang) ? first?.lang : undefined
}
