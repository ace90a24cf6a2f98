import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { answersBy, dice, fixed, profile, questionnaires, today } from './random-questionnaire.ts'

/** The same questionnaire with the weights of all siblings of one place multiplied by one factor. */
function scaled(questionnaire: Questionnaire, place: number, factor: number): Questionnaire {
  let seen = 0
  const siblings = (section: Section): Section => {
    const here = seen === place ? factor : 1
    seen += 1
    return {
      ...section,
      items: section.items.map((item) =>
        'weight' in item ? { ...item, weight: item.weight * here } : item,
      ),
      sections: section.sections.map(siblings).map((child) => ({
        ...child,
        weight: child.weight * here,
      })),
    }
  }
  const top = place === -1 ? factor : 1
  return {
    ...questionnaire,
    sections: questionnaire.sections
      .map(siblings)
      .map((section) => ({ ...section, weight: section.weight * top })),
  }
}

test('multiplying the weights of siblings by one factor changes no share, range or stage', () => {
  fc.assert(
    fc.property(
      questionnaires({ rollups: ['mean', 'min'] }),
      dice,
      fc.integer({ min: -1, max: 12 }),
      fc.constantFrom(0.25, 2, 8),
      (questionnaire, thrown, place, factor) => {
        const other = scaled(questionnaire, place, factor)
        const answers = answersBy(questionnaire, thrown)
        const a = scoreQuestionnaire(questionnaire, answers, { profile, today })
        const b = scoreQuestionnaire(other, answers, { profile, today })
        const figures = ['share', 'low', 'high', 'evidenced', 'coverage', 'confidence'] as const
        for (const figure of figures) {
          if (a[figure] === null) expect(b[figure]).toBeNull()
          else expect(b[figure]).toBeCloseTo(a[figure], 9)
        }
        expect(b.display).toBe(a.display)
        expect(b.stage?.guaranteed).toBe(a.stage?.guaranteed)
        expect(b.stage?.possible).toBe(a.stage?.possible)
      },
    ),
    fixed,
  )
})
