import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '#core/assessment/schema.ts'
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

test('the range only shrinks as answers are added, one after the other', () => {
  fc.assert(
    fc.property(
      questionnaires({ conditions: 'profile', width: 3 }),
      dice,
      dice,
      (questionnaire, thrown, more) => {
        const answers = new Map<string, Answer>(answersBy(questionnaire, thrown))
        let before = scoreQuestionnaire(questionnaire, answers, { profile, today })
        for (const [id, answer] of completedBy(questionnaire, answers, more)) {
          if (answers.has(id)) continue
          answers.set(id, answer)
          const after = scoreQuestionnaire(questionnaire, answers, { profile, today })
          if (after.low === null || after.high === null) continue
          expect(after.low).toBeGreaterThanOrEqual((before.low ?? Infinity) - 1e-9)
          expect(after.high).toBeLessThanOrEqual((before.high ?? -Infinity) + 1e-9)
          expect(after.stage!.guaranteed).toBeGreaterThanOrEqual(before.stage!.guaranteed)
          expect(after.stage!.possible).toBeLessThanOrEqual(before.stage!.possible)
          before = after
        }
      },
    ),
    fixed,
  )
})
