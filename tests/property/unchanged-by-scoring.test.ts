import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import {
  answersBy,
  completedBy,
  dice,
  fixed,
  profile,
  questionnaires,
  today,
} from './random-questionnaire.ts'

test('a score stays as it was when other answers are scored after it', () => {
  fc.assert(
    fc.property(questionnaires(), dice, dice, (questionnaire, thrown, more) => {
      const answers = answersBy(questionnaire, thrown)
      const first = scoreQuestionnaire(questionnaire, answers, { profile, today })
      const copy = structuredClone(first)
      const complete = completedBy(questionnaire, answers, more)
      const other = scoreQuestionnaire(questionnaire, complete, { profile, today })
      expect(other.allItems).toHaveLength(first.allItems.length)
      expect(first).toEqual(copy)
      expect(scoreQuestionnaire(questionnaire, answers, { profile, today })).toEqual(copy)
    }),
    fixed,
  )
})
