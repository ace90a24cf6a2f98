import { type GlossaryTerm, termsIn } from '#core/glossary/find-terms.ts'
import type { Language } from '#core/language.ts'

/** The terms that occur anywhere in what is said, in the order of the language. */
export function composeGlossary(
  said: unknown,
  glossary: readonly GlossaryTerm[],
  language: Language,
): GlossaryTerm[] {
  if (glossary.length === 0) return []
  const order = new Intl.Collator(language, { ignorePunctuation: true })
  return termsIn(textsIn(said), glossary).toSorted((a, b) => order.compare(a.term, b.term))
}

/** Ids are in no language: `certification` names a questionnaire where «certification» is a word. */
const id = /^[a-z\d]+(?:[-/][a-z\d]+)*$/

function textsIn(said: unknown): string[] {
  if (typeof said === 'string') return id.test(said) ? [] : [said]
  if (typeof said !== 'object' || said === null) return []
  return Object.values(said).flatMap(textsIn)
}
