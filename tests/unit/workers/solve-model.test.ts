import { readFileSync } from 'node:fs'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { readQuestionnaire } from '#cli/read-questionnaire.ts'
import type { Goal } from '#core/assessment/schema.ts'
import { readAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { findPath } from '#core/planning/path/find-path.ts'
import { problemOf } from '#core/planning/path/plan-path.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { solveModel } from '#workers/solve-model.ts'

const budgets: readonly Goal[] = [
  { kind: 'budget', days: 10 },
  { kind: 'budget', days: 20, cny: 5000 },
  { kind: 'budget', cny: 10_000 },
]

test('a model that has an answer gets one, however little its rows leave to spare', async () => {
  const highs = await loadHighs()
  const seed: unknown = JSON.parse(readFileSync('seeds/spruce-precision.en.json', 'utf8'))
  const read = readAssessmentFile(seed)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const assessment = read.value
  const found: string[] = []
  for (const folder of ['standards', 'certification', 'ip']) {
    const { questionnaire } = await readQuestionnaire(`questionnaires/${folder}`)
    if (!questionnaire) throw new Error(`${folder} must be sound`)
    const questionnaires = [localizeQuestionnaire(questionnaire, 'en')]
    const { problem } = problemOf({ assessment, questionnaires, today: '2026-11-23' })
    for (const goal of budgets) {
      // The cheapest way to the very share that was just proven to be the greatest: nothing is left to spare.
      const path = findPath(
        problem,
        goal,
        assessment,
        (model, limits) => solveModel(highs, model, limits),
        30,
      )
      found.push(path.status)
    }
  }
  expect(found).toEqual(found.map(() => 'optimal'))
})
