/** What the build makes of `questionnaires/` and `seeds/`: a loader for each part in each language. */
declare module 'virtual:zhijie/library' {
  type Loader<T> = { readonly [L in 'zh-Hans' | 'zh-Hant' | 'en']: () => Promise<T> }

  export const loadQuestionnaire: {
    readonly [id: string]: Loader<import('#core/questionnaire/localize.ts').Questionnaire>
  }
  export const loadCatalogue: Loader<
    readonly {
      readonly id: string
      readonly version: string
      readonly title: string
      readonly summary: string
      readonly minutes: number
      readonly items: number
      readonly measures: readonly (number | string)[]
      readonly when: import('#core/questionnaire/schema.ts').When | null
    }[]
  >
  export const loadPlan: Loader<import('#core/questionnaire/localize.ts').Plan>
  /** Assessments in the exchange format, not yet checked. */
  export const loadSeeds: Loader<readonly { readonly id: string; readonly data: unknown }[]>
}
