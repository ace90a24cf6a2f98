import type { Language } from '#core/language.ts'
import type { GlossaryFile } from './schema.ts'

/** A term in one language, with every form of it that texts use, longest first. */
export type GlossaryTerm = {
  readonly id: string
  readonly term: string
  readonly meaning: string
  readonly forms: readonly string[]
}

/** A piece of a text: plain, or a term in the form in which it stands there. */
export type TextPiece = { readonly text: string; readonly term: GlossaryTerm | null }

/** The glossary in one language. Forms in Traditional Chinese are derived with the rest when the site is built. */
export function localizeGlossary(glossary: GlossaryFile, language: Language): GlossaryTerm[] {
  return glossary.terms.map(({ id, term, meaning, forms }) => {
    const own = forms?.[language] ?? forms?.['zh-Hans'] ?? []
    const word = textIn(term, language)
    const all = [...new Set([word, ...own])].toSorted((a, b) => b.length - a.length)
    return { id, term: word, meaning: textIn(meaning, language), forms: all }
  })
}

/** A text cut at the terms in it; where several forms begin, the longest counts. Latin words are matched whole. */
export function cutAtTerms(text: string, terms: readonly GlossaryTerm[]): TextPiece[] {
  const pieces: TextPiece[] = []
  const lower = text.toLowerCase()
  let plain = ''
  let place = 0
  while (place < text.length) {
    const found = termAt(lower, place, terms)
    if (!found) {
      plain += text[place]
      place += 1
      continue
    }
    if (plain) pieces.push({ text: plain, term: null })
    plain = ''
    pieces.push({ text: text.slice(place, place + found.length), term: found.term })
    place += found.length
  }
  if (plain) pieces.push({ text: plain, term: null })
  return pieces
}

/** The terms that occur in any of the texts, in the order of the glossary. */
export function termsIn(texts: readonly string[], terms: readonly GlossaryTerm[]): GlossaryTerm[] {
  const found = new Set(texts.flatMap((text) => cutAtTerms(text, terms).map(({ term }) => term)))
  return terms.filter((term) => found.has(term))
}

function termAt(
  lower: string,
  place: number,
  terms: readonly GlossaryTerm[],
): { readonly term: GlossaryTerm; readonly length: number } | null {
  let best: { readonly term: GlossaryTerm; readonly length: number } | null = null
  for (const term of terms) {
    for (const form of term.forms) {
      if (best && form.length <= best.length) continue
      if (!lower.startsWith(form.toLowerCase(), place)) continue
      if (isLatin(form) && (isLatin(lower[place - 1]) || isLatin(lower[place + form.length]))) {
        continue
      }
      best = { term, length: form.length }
    }
  }
  return best
}

/** Whether a text's ends are letters of the Latin alphabet, where a word may not be cut. */
function isLatin(text: string | undefined): boolean {
  return text !== undefined && /^[a-z]/i.test(text) && /[a-z]$/i.test(text)
}

function textIn(
  text: {
    readonly 'zh-Hans': string
    readonly en: string
    readonly 'zh-Hant'?: string | undefined
  },
  language: Language,
): string {
  return text[language] ?? text['zh-Hans']
}
