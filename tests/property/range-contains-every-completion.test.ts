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

test('the range of share and stage contains every completion, item conditions included', () => {
  fc.assert(
    fc.property(questionnaires(), dice, dice, (questionnaire, thrown, more) => {
      const answers = answersBy(questionnaire, thrown)
      const now = scoreQuestionnaire(questionnaire, answers, { profile, today })
      const complete = completedBy(questionnaire, answers, more)
      const then = scoreQuestionnaire(questionnaire, complete, { profile, today })
      if (then.share !== null) {
        expect(then.share).toBeGreaterThanOrEqual((now.low ?? Infinity) - 1e-9)
        expect(then.share).toBeLessThanOrEqual((now.high ?? -Infinity) + 1e-9)
      }
      if (then.stage && now.stage) {
        expect(then.stage.guaranteed).toBeGreaterThanOrEqual(now.stage.guaranteed)
        expect(then.stage.guaranteed).toBeLessThanOrEqual(now.stage.possible)
      }
    }),
    fixed,
  )
})
