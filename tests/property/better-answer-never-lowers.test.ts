import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '#core/assessment/schema.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import { scaleOf } from '#core/scoring/item-share.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import {
  answersBy,
  dice,
  fixed,
  profile,
  questionnaires,
  today,
  valuesOf,
} from './random-questionnaire.ts'

test('a better answer lowers neither the share nor the stage guaranteed or possible', () => {
  fc.assert(
    fc.property(
      questionnaires({ conditions: 'profile' }),
      dice,
      fc.nat(1000),
      fc.nat(1000),
      fc.nat(1000),
      (questionnaire, thrown, which, one, other) => {
        const asked = allItems(questionnaire).filter((item) => item.kind !== 'text')
        const item = asked[which % Math.max(1, asked.length)]
        if (!item) return
        const values = valuesOf(item)
        const pair = [values[one % values.length]!, values[other % values.length]!]
        const worth = (value: unknown): number =>
          item.kind === 'gate'
            ? value === 'yes' || value === 'does-not-apply'
              ? 1
              : 0
            : (scaleOf(item)?.shareOf(value) ?? 0)
        const [worse, better] = pair.toSorted((a, b) => worth(a) - worth(b))
        const answers = answersBy(questionnaire, thrown)
        const score = (value: NonNullable<typeof worse>) => {
          const answered = new Map<string, Answer>(answers)
          answered.set(item.id, { state: 'answered', value })
          return scoreQuestionnaire(questionnaire, answered, { profile, today })
        }
        const low = score(worse!)
        const high = score(better!)
        for (const figure of ['share', 'low', 'high', 'points', 'evidenced'] as const) {
          expect(high[figure] ?? 0).toBeGreaterThanOrEqual((low[figure] ?? 0) - 1e-9)
        }
        if (!low.stage || !high.stage) return
        expect(high.stage.guaranteed).toBeGreaterThanOrEqual(low.stage.guaranteed)
        expect(high.stage.possible).toBeGreaterThanOrEqual(low.stage.possible)
      },
    ),
    fixed,
  )
})
