import { beforeAll, expect, test } from 'vitest'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { composeSupport, supportFor } from '#core/report/compose-support.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import type { Support } from '#core/support/match-support.ts'
import { companionsIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'

/* The lines of the support to look for, from the files of this repository. */

const today = '2026-11-23'
const profile: Assessment['profile'] = {
  name: 'Rowan',
  roles: ['manufacturer'],
  staff: 60,
  size: 'small',
  ambition: 'good',
}
let questionnaires: readonly Questionnaire[] = []
let support: Support

beforeAll(async () => {
  questionnaires = await questionnairesIn(['standards', 'ip'], 'en')
  ;({ support } = await companionsIn('en'))
})

const said = (value: string | number): Answer => ({ state: 'answered', value })
/** All that the forerunner scheme asks for. */
const forerunner = {
  'std-gate-declared': said('yes'),
  'std-gate-indicators': said('yes'),
  'std-measured': said('all'),
  'std-benchmark': said(3),
}

function linesFor(given: Readonly<Record<string, Answer>>, more: Partial<Assessment> = {}) {
  const answers = new Map(Object.entries(given))
  const scores = questionnaires.map((one) => scoreQuestionnaire(one, answers, { profile, today }))
  return composeSupport(support, {
    assessment: { profile, answers, ...more },
    questionnaires,
    scores,
  })
}
const lineFor = (id: string, ...given: Parameters<typeof linesFor>) => {
  const line = linesFor(...given).find((one) => one.id === id)
  if (!line) throw new Error(`no ${id}`)
  return line
}

test('what is met is said, with what only the place can tell', () => {
  const line = lineFor('standards-forerunner', forerunner)
  expect(line.standing).toBe('met')
  expect(line.met).toHaveLength(4)
  expect(line.toAsk).toHaveLength(1)
  expect([...line.unmet, ...line.unknown]).toEqual([])
})

test('one step short names the unmet condition and the item it stands on, by its question', () => {
  const line = lineFor('standards-forerunner', { ...forerunner, 'std-benchmark': said(2) })
  expect(line.standing).toBe('one-step')
  const item = questionnaires
    .flatMap(({ sections }) => sections)
    .flatMap(({ items }) => items)
    .find(({ id }) => id === 'std-benchmark')
  expect(line.unmet).toHaveLength(1)
  expect(line.unmet[0]?.items).toEqual([{ id: 'std-benchmark', ask: item?.ask }])
})

test('what is not answered is to be answered first', () => {
  const line = lineFor('standards-forerunner', { 'std-gate-declared': said('yes') })
  expect(line.standing).toBe('waiting')
  expect(line.unknown.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
    'std-gate-indicators',
    'std-measured',
    'std-benchmark',
  ])
})

test('what was answered “don’t know” is to be found out, not answered', () => {
  const line = lineFor('standards-forerunner', {
    ...forerunner,
    'std-measured': { state: 'dont-know' },
  })
  expect(line.standing).toBe('waiting')
  expect(line.unknown).toEqual([])
  expect(line.unclear.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['std-measured'])
})

test('a condition on a questionnaire that is not answered here is left to check for oneself', () => {
  const line = lineFor('metrology-outreach', forerunner)
  expect(line.standing).toBe('open')
  expect(line.unasked).toHaveLength(1)
  expect(line.unknown).toEqual([])
})

test('the actions it goes with are those that may still be done', () => {
  const ids = (...given: Parameters<typeof linesFor>) =>
    lineFor('standards-forerunner', ...given).actions.map(({ id }) => id)
  const all = ['std-quarterly-trend', 'std-third-party']
  expect(ids(forerunner)).toEqual(all)
  const noting = (note: object) => ({
    improvement: {
      goal: { kind: 'targets' as const },
      estimate: 'likely' as const,
      dayRate: 800,
      capacity: 10,
      variants: [],
      actions: { 'std-third-party': note },
    },
  })
  expect(ids(forerunner, noting({ wish: 'refused' }))).toEqual(['std-quarterly-trend'])
  expect(ids(forerunner, noting({ status: 'done' }))).toEqual(['std-quarterly-trend'])
  expect(ids(forerunner, noting({ wish: 'wanted' }))).toEqual(all)
  // Measured with a trend and compared ahead: what the first of them would raise is there.
  const raised = {
    ...forerunner,
    'std-measured': said('trend'),
    'std-benchmark': said(4),
  }
  expect(ids(raised)).toEqual(['std-third-party'])
})

test('beside an action only such support is named as is meant for this enterprise', () => {
  const lines = linesFor(forerunner)
  const action = {
    support: ['standards-forerunner', 'time-honoured-brands', 'trade-measures-service'],
  }
  expect(supportFor(action, lines).map(({ id }) => id)).toEqual(['standards-forerunner'])
  expect(supportFor(action, null)).toEqual([])
})
