import { expect, it } from 'vitest'
import type { Answer } from '#core/assessment/schema.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { answersNeeded } from '#core/scoring/answers-needed.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'

const both = (text: string) => ({ 'zh-Hans': text, en: text })
const item = (id: string, weight: number) => ({
  id,
  weight,
  kind: 'level',
  measures: [1],
  ask: both(id),
  anchors: { 1: both('1'), 2: both('2'), 3: both('3'), 4: both('4'), 5: both('5') },
})
const questionnaire = localizeQuestionnaire(
  AuthoredQuestionnaire.parse({
    format: 1,
    id: 'q',
    version: '1.0.0',
    title: both('Q'),
    summary: both('Q'),
    measures: [1],
    sections: [
      {
        section: 's',
        title: both('S'),
        items: [item('a', 1), item('b', 1), item('c', 3), item('d', 5)],
      },
    ],
  }),
  'en',
)
const needed = (answers: Record<string, Answer>): number => {
  const context = {
    profile: { name: '', roles: [], ambition: 'basic' as const },
    today: '2026-11-23',
  }
  const score = scoreAssessment([questionnaire], new Map(Object.entries(answers)), context)
  return answersNeeded(score.questionnaires, score.coverage)
}
const three: Answer = { state: 'answered', value: 3 }

it('counts the heaviest unanswered items first until half of the weight is answered', () => {
  expect(needed({})).toBe(1)
  expect(needed({ a: three })).toBe(1)
  expect(needed({ d: three })).toBe(0)
  expect(needed({ d: { state: 'not-applicable', reason: 'No' }, a: three })).toBe(1)
})
