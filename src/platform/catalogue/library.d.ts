/** What the build makes of `questionnaires/` and `seeds/`: every part by its name, in each language. */
declare module 'virtual:zhijie/library' {
  type Parts = {
    readonly catalogue: readonly {
      readonly id: string
      readonly version: string
      readonly title: string
      readonly summary: string
      readonly minutes: number
      readonly items: number
      readonly measures: readonly (number | string)[]
      readonly when: import('#core/questionnaire/schema.ts').When | null
    }[]
    readonly plan: import('#core/questionnaire/localize.ts').Plan
    /** What speaks of all questionnaires: support to look for, answers that do not go together, terms. */
    readonly companions: {
      readonly support: import('#core/support/match-support.ts').Support
      readonly consistency: import('#core/consistency/find-contradictions.ts').Consistency
      readonly glossary: readonly import('#core/glossary/find-terms.ts').GlossaryTerm[]
    }
    /** Assessments in the exchange format, not yet checked. */
    readonly seeds: readonly { readonly id: string; readonly data: unknown }[]
  }
  type Language = import('#core/language.ts').Language

  export function loadPart<K extends keyof Parts>(name: K, language: Language): Promise<Parts[K]>
  /** Undefined where there is no such questionnaire. */
  export function loadPart(
    name: `questionnaire/${string}`,
    language: Language,
  ): Promise<import('#core/questionnaire/localize.ts').Questionnaire | undefined>
}
