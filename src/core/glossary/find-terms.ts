import type { Language } from '#core/language.ts'
import type { GlossaryFile } from './schema.ts'

/** A term in one language, with every form of it that texts use, longest first. */
export type GlossaryTerm = {
  readonly id: string
  readonly term: string
  readonly meaning: string
  /** Whether everybody knows the word, so that a card need not explain it. */
  readonly isPlain: boolean
  readonly forms: readonly string[]
}

/** A piece of a text: plain, or a term in the form in which it stands there. */
export type TextPiece = { readonly text: string; readonly term: GlossaryTerm | null }

/** The glossary in one language. Forms in Traditional Chinese are derived with the rest when the site is built. */
export function localizeGlossary(glossary: GlossaryFile, language: Language): GlossaryTerm[] {
  return glossary.terms.map(({ id, term, meaning, plain, forms }) => {
    const own = forms?.[language] ?? forms?.['zh-Hans'] ?? []
    const word = textIn(term, language)
    const all = [...new Set([word, ...own])].toSorted((a, b) => b.length - a.length)
    return { id, term: word, meaning: textIn(meaning, language), isPlain: plain, forms: all }
  })
}

/** A text cut at the terms in it; where several forms begin, the longest counts. Latin words are matched whole. */
export function cutAtTerms(text: string, terms: readonly GlossaryTerm[]): TextPiece[] {
  const pieces: TextPiece[] = []
  const lower = text.toLowerCase()
  const { forms, starts } = formsByStart(terms)
  let plain = 0
  let place = 0
  for (;;) {
    // A regular expression passes by what begins no term far faster than a loop: notes may be long.
    starts.lastIndex = place
    const next = starts.exec(lower)
    if (!next) break
    place = next.index
    const found = forms.get(next[0])?.find(({ form }) => standsAt(form, lower, place))
    if (!found) {
      place += 1
      continue
    }
    if (plain < place) pieces.push({ text: text.slice(plain, place), term: null })
    plain = place + found.form.length
    pieces.push({ text: text.slice(place, plain), term: found.term })
    place = plain
  }
  if (plain < text.length) pieces.push({ text: text.slice(plain), term: null })
  return pieces
}

/** The terms that occur in any of the texts, in the order of the glossary. */
export function termsIn(texts: readonly string[], terms: readonly GlossaryTerm[]): GlossaryTerm[] {
  const found = new Set(texts.flatMap((text) => cutAtTerms(text, terms).map(({ term }) => term)))
  return terms.filter((term) => found.has(term))
}

type Form = { readonly form: string; readonly term: GlossaryTerm }

type Forms = {
  /** By the character they begin with, longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
  /** Finds the next character that one begins with. */
  readonly starts: RegExp
}

/** Sorted once for each list of terms, since a page cuts hundreds of texts at the same ones. */
const sorted = new WeakMap<readonly GlossaryTerm[], Forms>()

function formsByStart(terms: readonly GlossaryTerm[]): Forms {
  const known = sorted.get(terms)
  if (known) return known
  const all = terms
    .flatMap((term) => term.forms.map((form) => ({ form: form.toLowerCase(), term })))
    .toSorted((a, b) => b.form.length - a.form.length)
  const forms = new Map<string, Form[]>()
  for (const one of all) {
    const start = one.form[0] ?? ''
    forms.set(start, [...(forms.get(start) ?? []), one])
  }
  const codes = [...forms.keys()].map(
    (start) => `\\u${start.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const made = { forms, starts: new RegExp(`[${codes.join('')}]`, 'g') }
  sorted.set(terms, made)
  return made
}

function standsAt(form: string, lower: string, place: number): boolean {
  if (!lower.startsWith(form, place)) return false
  return !isLatin(form) || !(isLatin(lower[place - 1]) || isLatin(lower[place + form.length]))
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
