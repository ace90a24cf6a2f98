import { describe, expect, test } from 'vitest'
import { defaultImprovement } from '#core/assessment/improvement.ts'
import type { Answer, Assessment, Improvement } from '#core/assessment/schema.ts'
import {
  calendarStart,
  conflictLines,
  lateStarts,
  planCalendar,
  progressOf,
  rolesIn,
} from '#core/planning/plan-calendar.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import { questionnairesIn } from '#platform/catalogue/load-catalogue.ts'

const today = '2026-11-23'
const questionnaires = await questionnairesIn(['standards', 'brand'], 'en')

function planned(
  path: readonly string[] | null,
  improvement: Partial<Improvement> = {},
  answers: readonly (readonly [string, Answer])[] = [],
  noRegret: readonly string[] = [],
) {
  const assessment: Assessment = {
    version: 1,
    id: 'one',
    example: false,
    createdAt: `${today}T08:00:00.000Z`,
    updatedAt: `${today}T08:00:00.000Z`,
    profile: { name: '', roles: [], ambition: 'basic' },
    questionnaires: questionnaires.map(({ id, version }) => ({ id, version })),
    answers: new Map(answers),
    improvement: { ...defaultImprovement, ...improvement },
  }
  return planCalendar({ assessment, questionnaires, today }, path && { actions: path, noRegret })
}

const idsOf = ({ lines }: ReturnType<typeof planned>) => lines.map(({ action }) => action.id)

test('the calendar holds the path, what is wanted, and what is begun or done, in file order', () => {
  const plan = planned(['brd-name-owner', 'std-publish'], {
    actions: {
      'std-write-specs': { wish: 'wanted' },
      'std-appoint-owner': { status: 'doing' },
      'std-scan-platforms': { status: 'done' },
      'std-log-results': { owner: 'noted only' },
      'std-data-plan': { wish: 'refused' },
    },
  })
  expect(idsOf(plan).toSorted()).toEqual([
    'brd-name-owner',
    'std-appoint-owner',
    'std-publish',
    'std-scan-platforms',
    'std-write-specs',
  ])
  const inFileOrder = questionnaires.flatMap(allActions).map(({ id }) => id)
  expect(idsOf(plan)).toEqual(inFileOrder.filter((id) => idsOf(plan).includes(id)))
  const placed = plan.lines.filter(({ place }) => place !== null).map(({ action }) => action.id)
  expect(idsOf(plan).filter((id) => !placed.includes(id))).toEqual(['std-scan-platforms'])
})

test('the order in which the path names its actions changes nothing', () => {
  const ids = allActions(questionnaires[0]!).map(({ id }) => id)
  expect(planned(ids.toReversed())).toEqual(planned(ids))
  expect(planned([...ids.slice(7), ...ids.slice(0, 7)])).toEqual(planned(ids))
})

test('without a path what is wanted is laid out, and with nothing wanted there is nothing', () => {
  expect(idsOf(planned(null, { actions: { 'std-publish': { wish: 'wanted' } } }))).toEqual([
    'std-publish',
  ])
  expect(planned(null).lines).toEqual([])
})

describe('which actions come first', () => {
  // Each alone fills the calendar for a while, so that whoever chooses first begins first.
  const tight = { capacity: 1 }
  const startsOf = (plan: ReturnType<typeof planned>) =>
    Object.fromEntries(plan.schedule.actions.map(({ actionId, start }) => [actionId, start]))

  test('a no-regret action goes before one that stands earlier in the file', () => {
    const path = ['std-scan-platforms', 'std-log-results']
    const plain = startsOf(planned(path, tight))
    expect(plain['std-scan-platforms']! < plain['std-log-results']!).toBe(true)
    const steady = startsOf(planned(path, tight, [], ['std-log-results']))
    expect(steady['std-log-results']! < steady['std-scan-platforms']!).toBe(true)
  })

  test('so does one that raises a key item or settles a duty nobody is known to meet', () => {
    const keys = planned(['std-publish', 'std-write-specs', 'std-scan-platforms']).lines
    const keyOf = (lines: typeof keys, id: string) =>
      lines.find(({ action }) => action.id === id)?.key
    expect(keyOf(keys, 'std-publish')).toBe(true)
    expect(keyOf(keys, 'std-scan-platforms')).toBe(false)
    const duty = ['std-meet-mandatory']
    const yes: Answer = { state: 'answered', value: 'yes' }
    const no: Answer = { state: 'answered', value: 'no' }
    const gate = 'std-gate-mandatory'
    expect(planned(duty).lines[0]?.key).toBe(true)
    expect(planned(duty, {}, [[gate, no]]).lines[0]?.key).toBe(true)
    expect(planned(duty, {}, [[gate, yes]]).lines[0]?.key).toBe(false)
  })
})

test('progress counts actions and person-days at the estimate reckoned with', () => {
  const actions: Improvement['actions'] = {
    'std-publish': { status: 'done' },
    'std-write-specs': { status: 'doing' },
  }
  const path = ['std-appoint-owner']
  expect(progressOf(planned(path, { actions }))).toEqual({
    done: 1,
    all: 3,
    daysDone: 3,
    days: 3 + 8 + 2,
  })
  expect(progressOf(planned(path, { actions, estimate: 'most' })).days).toBe(6 + 14 + 4)
})

test('each role is told its days and who was named for them, the busiest first', () => {
  const roles = rolesIn(
    planned(['std-appoint-owner', 'std-write-specs', 'std-publish', 'std-sync-claims'], {
      actions: {
        'std-write-specs': { owner: 'Li' },
        'std-publish': { owner: 'Wang', status: 'done' },
        'std-sync-claims': { owner: 'Li' },
      },
    }),
  )
  const days = roles.map((role) => role.days)
  expect(days).toEqual(days.toSorted((a, b) => b - a))
  expect(days.reduce((sum, one) => sum + one, 0)).toBe(2 + 8 + 3 + 5)
  expect(roles.reduce((sum, role) => sum + role.daysDone, 0)).toBe(3)
  for (const { owners } of roles) expect(new Set(owners).size).toBe(owners.length)
  expect(roles.flatMap(({ owners }) => owners)).toContain('Wang')
})

test('an action that should have begun and has not is late, one that is being done is not', () => {
  const plan = planned(['std-publish', 'std-write-specs', 'std-scan-platforms'], {
    start: '2026-11-02',
    capacity: 100,
    actions: {
      'std-write-specs': { status: 'doing', start: '2026-11-02' },
      'std-scan-platforms': { start: today },
    },
  })
  expect(lateStarts(plan, today).map(({ action }) => action.id)).toEqual(['std-publish'])
})

test('without a start date the calendar begins today', () => {
  expect(planned(['std-publish']).schedule.actions[0]?.start).toBe(today)
  expect(calendarStart({}, today)).toBe(today)
  expect(
    calendarStart({ improvement: { ...defaultImprovement, start: '2027-01-04' } }, today),
  ).toBe('2027-01-04')
})

test('all weeks that are too full are told in one line that names the fullest', () => {
  expect(
    conflictLines([
      { kind: 'over-capacity', week: '2026-11-23', by: 1 },
      { kind: 'before-start' },
      { kind: 'over-capacity', week: '2026-11-30', by: 3 },
      { kind: 'over-capacity', week: '2026-12-07', by: 2 },
    ]),
  ).toEqual([
    { kind: 'before-start' },
    { kind: 'over-capacity', weeks: 3, week: '2026-11-30', by: 3 },
  ])
  expect(conflictLines([])).toEqual([])
})
