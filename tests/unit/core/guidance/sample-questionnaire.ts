import type { Answer, Profile } from '#core/assessment/schema.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import type { Declared } from '#core/scoring/declared.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'

/** The same text in both languages. */
export const both = (text: string) => ({ 'zh-Hans': text, en: text })

/** A level item with five anchors. */
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

/** A questionnaire of sections, each with its items, in one language. */
export function sampleQuestionnaire(
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

/** Answers: a number, text or list is answered, a state by its name. */
export function answersOf(
  given: Readonly<Record<string, number | string | string[]>>,
): Map<string, Answer> {
  return new Map(
    Object.entries(given).map(([id, value]): [string, Answer] => {
      if (value === 'not-applicable') return [id, { state: value, reason: 'no such thing here' }]
      if (value === 'dont-know' || value === 'unanswered') return [id, { state: value }]
      return [id, { state: 'answered', value }]
    }),
  )
}

/** A profile that says nothing but what is given. */
export const profileWith = (more: Partial<Profile> = {}): Profile => ({
  name: '',
  roles: [],
  ambition: 'basic',
  ...more,
})

/** What an enterprise declared. */
export function declaredBy(
  questionnaires: readonly Questionnaire[],
  given: Parameters<typeof answersOf>[0],
  profile: Profile = profileWith(),
): Declared {
  const answers = answersOf(given)
  const scores = questionnaires.map((one) =>
    scoreQuestionnaire(one, answers, { profile, today: '2026-11-25' }),
  )
  return { profile, answers, questionnaires, scores }
}
