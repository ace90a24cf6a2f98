import fc from 'fast-check'
import { expect, test } from 'vitest'
import { combineScores } from '#core/scoring/assessment-score.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import type { NodeScore } from '#core/scoring/score-card.ts'
import { recompute, traceAssessment, traceNode } from '#core/scoring/trace.ts'
import { answersBy, dice, fixed, profile, questionnaires, today } from './random-questionnaire.ts'

test('every share follows from its printed trace alone', () => {
  fc.assert(
    fc.property(questionnaires(), questionnaires(), dice, (one, other, thrown) => {
      const scores = [one, { ...other, id: 'other', weight: 3 }].map((questionnaire) =>
        scoreQuestionnaire(questionnaire, answersBy(questionnaire, thrown), { profile, today }),
      )
      for (const node of scores.flatMap(nodesOf)) {
        expectSame(recompute(JSON.parse(JSON.stringify(traceNode(node)))), node.share)
      }
      const { share } = combineScores(scores)
      expectSame(recompute(traceAssessment(share, scores)), share)
    }),
    fixed,
  )
})

function expectSame(recomputed: number | null, share: number | null): void {
  if (share === null) expect(recomputed).toBeNull()
  else expect(recomputed).toBeCloseTo(share, 9)
}

function nodesOf(node: NodeScore): NodeScore[] {
  return [node, ...node.sections.flatMap(nodesOf)]
}
