import { beforeAll, describe, expect, test } from 'vitest'
import { checkQuestionnaires, readPlan } from '#cli/check.ts'
import { describeCoverage } from '#cli/describe-coverage.ts'
import { runCheck } from '#cli/run-check.ts'
import { type Coverage, coverageOf, thinlyCovered } from '#core/questionnaire/coverage.ts'
import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import {
  localizePlan,
  localizeQuestionnaire,
  type Plan,
  type Questionnaire,
} from '#core/questionnaire/localize.ts'
import { planCoverage } from '#core/report/compose-coverage.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { terminal } from '#words/en/terminal.ts'
import { english } from '#words/en/words.ts'

/* Whether the shipped questionnaires cover the plan, counted from the files and never claimed. */

let questionnaires: readonly Questionnaire[] = []
let plan: Plan | null = null
let coverage: Coverage = { questionnaires: [], lines: [] }
beforeAll(async () => {
  const { read } = await checkQuestionnaires(['questionnaires'])
  questionnaires = read.flatMap(({ questionnaire }) =>
    questionnaire ? [localizeQuestionnaire(questionnaire, 'en')] : [],
  )
  const { plan: authored } = await readPlan('questionnaires')
  plan = authored && localizePlan(authored, 'en')
  if (plan) coverage = coverageOf(plan, questionnaires)
})

describe('the twelve questionnaires', () => {
  test('give every measure in which an enterprise can act three items and three actions', () => {
    const few = coverage.lines.filter(
      ({ id, total }) => id !== 12 && id !== 15 && (total.items < 3 || total.actions < 3),
    )
    expect(coverage.lines).toHaveLength(20)
    expect(few.map(({ id }) => id)).toEqual([])
  })

  test('give measures 12 and 15 two items that only some enterprises meet', () => {
    for (const id of [12, 15] as const) {
      const line = coverage.lines.find((one) => one.id === id)
      expect(line?.total.conditional).toBeGreaterThanOrEqual(2)
    }
    expect(thinlyCovered(coverage)).toEqual([])
  })

  test('have no item and no action without a measure of the plan', () => {
    const known = new Set(plan?.measures.map(({ id }) => id))
    for (const questionnaire of questionnaires) {
      for (const { id, measures } of allItems(questionnaire)) {
        expect([id, measures.length > 0 && measures.every((one) => known.has(one))]).toEqual([id, true])
      }
      for (const { id, measure } of allActions(questionnaire)) {
        expect([id, known.has(measure)]).toEqual([id, true])
      }
    }
  })

  test('are twelve, with eight to twelve scored items each beside the duties', () => {
    const counts = questionnaires.map(
      (one) => allItems(one).filter(({ kind }) => kind !== 'gate' && kind !== 'text').length,
    )
    expect(counts).toHaveLength(12)
    expect(counts.filter((count) => count < 8 || count > 12)).toEqual([])
  })
})

test('the matrix counts an item in every measure it serves, and an action in its one', () => {
  const served = questionnaires.flatMap(allItems).filter(({ kind }) => kind !== 'gate')
  const sum = coverage.lines.reduce((all, { total }) => all + total.items, 0)
  expect(sum).toBe(served.reduce((all, { measures }) => all + measures.length, 0))
  const actions = coverage.lines.reduce((all, { total }) => all + total.actions, 0)
  expect(actions).toBe(questionnaires.flatMap(allActions).length)
})

test('a measure that lost its items is called thin', () => {
  if (!plan) throw new Error('no plan')
  const without = questionnaires.filter(({ id }) => id !== 'standards')
  expect(thinlyCovered(coverageOf(plan, without)).map(({ id }) => id)).toEqual([1, 3])
})

test('in words: a row a measure, a column a questionnaire, and what is thin', () => {
  const words = { ...english, terminal }
  const lines = describeCoverage(coverage, { words })
  expect(lines).toHaveLength(1 + 1 + 20 + 1)
  expect(lines.at(-1)).toBe(terminal.coverage.enough)
  expect(lines[1]).toContain('metrology')
})

test('check --coverage prints the matrix, in JSON as well', async () => {
  const said: string[] = []
  const asked = {
    language: 'en' as const,
    words: { ...english, terminal },
    json: true,
    questionnaires: 'questionnaires',
    today: '2026-11-25',
    out: (text: string) => void said.push(text),
    complain: (text: string) => void said.push(text),
  }
  expect(await runCheck(asked, ['questionnaires'], { coverage: true })).toBe(0)
  const printed: { coverage: Coverage } = JSON.parse(said.join(''))
  expect(printed.coverage).toEqual(coverage)
})

test('what a report prints says how much of it this enterprise is asked', () => {
  if (!plan) throw new Error('no plan')
  const profile = { name: '', roles: [], ambition: 'basic' as const, staff: 8 }
  const scores = questionnaires.map((one) =>
    scoreQuestionnaire(one, new Map(), { profile, today: '2026-11-25' }),
  )
  const { lines } = planCoverage(plan, questionnaires, scores)
  const third = lines.find(({ id }) => id === 3)
  expect(third?.total).toEqual({ asked: 0, written: 3 })
  for (const { cells, total } of lines) {
    expect(cells.reduce((sum, { asked }) => sum + asked, 0)).toBe(total.asked)
    expect(total.asked).toBeLessThanOrEqual(total.written)
  }
})
