import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, EvidenceGrade } from '#core/assessment/schema.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { answersBy, dice, fixed, profile, questionnaires, today } from './random-questionnaire.ts'

test('removing evidence never raises the evidenced score, which is never above the share', () => {
  fc.assert(
    fc.property(
      questionnaires(),
      dice,
      fc.nat(1000),
      fc.constantFrom<EvidenceGrade[]>(0, 1, 2, 3),
      (questionnaire, thrown, which, grade) => {
        const answers = new Map<string, Answer>(answersBy(questionnaire, thrown))
        const before = scoreQuestionnaire(questionnaire, answers, { profile, today })
        if (before.evidenced !== null) {
          expect(before.evidenced).toBeLessThanOrEqual(before.share! + 1e-9)
        }
        const evident = [...answers].filter(
          ([, answer]) => answer.state === 'answered' && (answer.evidence ?? 0) > grade,
        )
        const [id, answer] = evident[which % Math.max(1, evident.length)] ?? []
        if (!id || answer?.state !== 'answered') return
        const { validUntil, ...rest } = answer
        // Less evidence, or the same that has run out.
        const weaker: Answer =
          which % 2 === 0 || validUntil !== undefined
            ? { ...answer, evidence: grade }
            : { ...rest, validUntil: '2026-05-31' }
        answers.set(id, weaker)
        const after = scoreQuestionnaire(questionnaire, answers, { profile, today })
        expect(after.share).toBe(before.share)
        expect(after.evidenced ?? 0).toBeLessThanOrEqual((before.evidenced ?? 0) + 1e-9)
        expect(after.confidence ?? 0).toBeLessThanOrEqual((before.confidence ?? 0) + 1e-9)
      },
    ),
    fixed,
  )
})
