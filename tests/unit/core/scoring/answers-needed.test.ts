import { expect, it } from 'vitest'
import type { Answer } from '#core/assessment/schema.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { answersNeeded } from '#core/scoring/answers-needed.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { both, level, questionnaireOf } from '#tests/authored.ts'

const item = (id: string, weight: number) => level(id, { weight })
const questionnaire = (id: string, weight: number, items: readonly object[]) =>
  questionnaireOf(id, { [`${id}-s`]: items }, { weight })
const neededOf = (questionnaires: readonly Questionnaire[], answers: Record<string, Answer>) => {
  const context = {
    profile: { name: '', roles: [], ambition: 'basic' as const },
    today: '2026-11-23',
  }
  const score = scoreAssessment(questionnaires, new Map(Object.entries(answers)), context)
  return answersNeeded(score.questionnaires, score.coverage)
}
const three: Answer = { state: 'answered', value: 3 }

it('counts the heaviest unanswered items first until half of the weight is answered', () => {
  const one = questionnaire('q', 1, [item('a', 1), item('b', 1), item('c', 3), item('d', 5)])
  const needed = (answers: Record<string, Answer>) => neededOf([one], answers)
  expect(needed({})).toBe(1)
  expect(needed({ a: three })).toBe(1)
  expect(needed({ d: three })).toBe(0)
  expect(needed({ d: { state: 'not-applicable', reason: 'No' }, a: three })).toBe(1)
})

it('weighs an item by its questionnaire, and passes over duties and texts', () => {
  // p weighs 1 of 4, q 3 of 4. In p stands one item (0.25), in q four of equal weight (0.1875 each).
  const p = questionnaire('p', 1, [
    item('a', 1),
    { id: 't', kind: 'text', measures: [1], ask: both('t') },
  ])
  const q = questionnaire(
    'q',
    3,
    ['b', 'c', 'd', 'e'].map((id) => item(id, 1)),
  )
  // 0.25 + 0.1875 + 0.1875 reaches 0.5.
  expect(neededOf([p, q], {})).toBe(3)
  // 0.1875 is there; 0.25 and 0.1875 are missing.
  expect(neededOf([p, q], { b: three })).toBe(2)
  expect(neededOf([p, q], { b: three, c: three, d: three })).toBe(0)
})
