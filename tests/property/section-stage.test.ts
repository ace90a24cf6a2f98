import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { findPath } from '#core/planning/path/find-path.ts'
import { problemOf } from '#core/planning/path/plan-path.ts'
import type { NodeScore } from '#core/scoring/score-card.ts'
import { sectionStage } from '#core/scoring/section-stage.ts'
import { solveModel } from '#workers/solve-model.ts'
import { randomPlans } from './random-plans.ts'
import { today } from './random-questionnaire.ts'

test('a section’s stage is the highest target stage of it that asks for no work', async () => {
  const highs = await loadHighs()
  let above = 0
  fc.assert(
    fc.property(randomPlans, ({ assessment, questionnaires }) => {
      const { improvement: _said, ...rest } = assessment
      const plain = { ...rest, targets: {} }
      const { problem, score } = problemOf({ assessment: plain, questionnaires, today })
      for (const one of score.questionnaires) {
        for (const section of sectionsIn(one)) {
          const id = `${one.id}/${section.id}`
          const stage = sectionStage(one, section)
          if (!stage || !problem.nodes.has(id)) continue
          const workFor = (target: number) => {
            const targets = { assessment: { share: 0 }, [id]: { stage: target } }
            const path = findPath(
              problem,
              { kind: 'targets' },
              { ...plain, targets },
              (model, limits) => solveModel(highs, model, limits),
              30,
            )
            return 'actions' in path ? path.actions.length : path.status
          }
          expect(workFor(stage.guaranteed)).toBe(0)
          if (stage.guaranteed === one.stages) continue
          above += 1
          expect(workFor(stage.guaranteed + 1)).not.toBe(0)
        }
      }
    }),
    { numRuns: 60 },
  )
  expect(above).toBeGreaterThan(20)
})

function sectionsIn({ sections }: NodeScore): NodeScore[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section)])
}
