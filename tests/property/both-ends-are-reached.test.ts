import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '#core/assessment/schema.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { answersBy, dice, fixed, profile, questionnaires, today } from './random-questionnaire.ts'

test('some completion reaches each end of the range when conditions read only the profile', () => {
  fc.assert(
    fc.property(
      questionnaires({ conditions: 'profile', kinds: ['level'] }),
      dice,
      (questionnaire, thrown) => {
        const answers = answersBy(questionnaire, thrown)
        const now = scoreQuestionnaire(questionnaire, answers, { profile, today })
        for (const end of ['low', 'high'] as const) {
          const complete = new Map<string, Answer>(answers)
          for (const item of allItems(questionnaire)) {
            if (complete.has(item.id) || item.kind !== 'level') continue
            const value = end === 'low' ? 1 : Object.keys(item.anchors).length
            complete.set(item.id, { state: 'answered', value })
          }
          const then = scoreQuestionnaire(questionnaire, complete, { profile, today })
          if (now.low === null) expect(then.share).toBeNull()
          else if (then.share !== null) expect(then.share).toBeCloseTo(now[end]!, 9)
        }
      },
    ),
    fixed,
  )
})
