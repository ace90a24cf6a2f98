import type { Answer, Profile } from '#core/assessment/schema.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { Declared } from '#core/scoring/declared.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'

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
