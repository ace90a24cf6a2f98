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
    /** What tells a changed questionnaire from the one that was printed; the same in every language. */
    readonly fingerprints: import('#core/exchange/fingerprint.ts').Fingerprints
    /** The made-up enterprises; `opens` is the id of the newest assessment. */
    readonly examples: readonly {
      readonly id: string
      readonly opens: string
      readonly name: string
      readonly line: string
      readonly summary: string
    }[]
  }
  type Language = import('#core/language.ts').Language

  export function loadPart<K extends keyof Parts>(name: K, language: Language): Promise<Parts[K]>
  /** Undefined where there is no such questionnaire. */
  export function loadPart(
    name: `questionnaire/${string}`,
    language: Language,
  ): Promise<import('#core/questionnaire/localize.ts').Questionnaire | undefined>
  /** Its assessments in the exchange format, newest first and not yet checked. Undefined where there is no such example. */
  export function loadPart(
    name: `example/${string}`,
    language: Language,
  ): Promise<readonly unknown[] | undefined>
}
