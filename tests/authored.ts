import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'

/** The same text in both languages. */
export const both = (text: string) => ({ 'zh-Hans': text, en: text })

/** An item of five levels. */
export const level = (id: string, more: object = {}) => ({
  id,
  kind: 'level',
  measures: [1],
  ask: both(id),
  anchors: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [String(n), both(`${id} ${n}`)])),
  ...more,
})

/** A statutory duty. */
export const gate = (id: string, more: object = {}) => ({
  id,
  kind: 'gate',
  measures: [1],
  ask: both(id),
  appliesTo: both('all'),
  ...more,
})

/** An action that raises items, each to a level. */
export const action = (
  id: string,
  raises: Readonly<Record<string, number>>,
  more: object = {},
) => ({
  id,
  raises: Object.entries(raises).map(([item, to]) => ({ item, to })),
  title: both(id),
  how: { 'zh-Hans': ['做'], en: ['Do'] },
  days: [1, 4, 8],
  cost: [0, 0, 0],
  weeks: 1,
  role: both('lead'),
  measure: 1,
  ...more,
})

/** A questionnaire of sections by name, each with its items, in English. */
export function questionnaireOf(
  id: string,
  sections: Readonly<Record<string, readonly object[]>>,
  more: object = {},
): Questionnaire {
  return localizeQuestionnaire(
    AuthoredQuestionnaire.parse({
      format: 1,
      id,
      version: '1.0.0',
      title: both(id),
      summary: both(id),
      measures: [1],
      sections: Object.entries(sections).map(([section, items]) => ({
        section,
        title: both(section),
        items,
      })),
      ...more,
    }),
    'en',
  )
}
