import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextQuestion } from '#core/scoring/next-question.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { answersBy, dice, fixed, profile, questionnaires, today } from './random-questionnaire.ts'

test('the order in which answers were given changes nothing', () => {
  fc.assert(
    fc.property(questionnaires(), dice, fc.nat(1000), (questionnaire, thrown, turn) => {
      const given = [...answersBy(questionnaire, thrown)]
      const cut = turn % Math.max(1, given.length)
      const otherwise = [...given.slice(cut).toReversed(), ...given.slice(0, cut)]
      const context = { profile, today }
      const a = scoreQuestionnaire(questionnaire, new Map(given), context)
      const b = scoreQuestionnaire(questionnaire, new Map(otherwise), context)
      expect(b).toEqual(a)
      expect(nextQuestion([b])).toEqual(nextQuestion([a]))
    }),
    fixed,
  )
})
