import { create } from 'zustand'
import type { GlossaryTerm } from '#core/glossary/find-terms.ts'
import type { Language } from '#core/language.ts'

/** The terms of the glossary in one language, and what they are called together. */
export type Terms = {
  readonly language: Language
  readonly called: string
  readonly terms: readonly GlossaryTerm[]
}

/** The hook that reads the terms; null until a page of cards has come to rest. */
export const useTerms = create<Terms | null>(() => null)
