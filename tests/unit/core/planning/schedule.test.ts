import { describe, expect, test } from 'vitest'
import type { Improvement } from '#core/assessment/schema.ts'
import { type ScheduleTerms, scheduleActions } from '#core/planning/schedule.ts'
import type { Action } from '#core/questionnaire/localize.ts'

/** One person-day a workday, five a week; 2026-03-04 is a Wednesday. */
const terms: ScheduleTerms = { start: '2026-03-04', capacity: 21.75, estimate: 'likely' }

const action = (id: string, days: number, weeks: number, needs: string[] = []): Action => ({
  id,
  raises: [{ item: 'x', to: 2 }],
  closes: [],
  title: id,
  how: ['Do'],
  days: [days / 2, days, days * 2],
  cost: [0, 0, 0],
  weeks,
  role: 'lead',
  needs,
  measure: 1,
  support: [],
})

const laid = (
  actions: readonly Action[],
  notes: Improvement['actions'] = {},
  first: readonly string[] = [],
  other: Partial<ScheduleTerms> = {},
) => scheduleActions(actions, { ...terms, ...other }, notes, first)

const spans = (schedule: ReturnType<typeof laid>) =>
  schedule.actions.map(({ actionId, start, end }) => `${actionId} ${start}…${end}`)

// a: the 5 workdays from Wednesday on, all there is: 3 in the first week, 2 in the next.
// b: after it, 0.4 a day for 10 workdays. c: 20 days alone fill 20 workdays, so that it waits for empty weeks.
// d: 0.24 a day fits beside a and b in the second week.
const a = action('a', 5, 1)
const b = action('b', 4, 2, ['a'])
const c = action('c', 20, 1)
const d = action('d', 1.2, 1)

describe('a calendar worked out by hand', () => {
  const schedule = laid([a, b, c, d])

  test('begins with what can begin, waits for what is needed and for room, and fills gaps', () => {
    expect(spans(schedule)).toEqual([
      'a 2026-03-04…2026-03-10',
      'b 2026-03-11…2026-03-24',
      'c 2026-03-30…2026-04-24',
      'd 2026-03-09…2026-03-13',
    ])
    expect(schedule.end).toBe('2026-04-24')
    expect(schedule.actions.flatMap(({ conflicts }) => conflicts)).toEqual([])
  })

  test('shows what each week takes of what there is, the first week from the start date on', () => {
    expect(
      schedule.load.map(({ week, days, capacity }) => [week, +days.toFixed(6), capacity]),
    ).toEqual([
      ['2026-03-02', 3, 3],
      ['2026-03-09', 2 + 1.2 + 1.2, 5],
      ['2026-03-16', 2, 5],
      ['2026-03-23', 0.8, 5],
      ['2026-03-30', 5, 5],
      ['2026-04-06', 5, 5],
      ['2026-04-13', 5, 5],
      ['2026-04-20', 5, 5],
    ])
  })
})

test('what comes first goes before the others, and what it needs with it', () => {
  expect(spans(laid([c, a, b], {}, ['b']))).toEqual([
    'c 2026-03-30…2026-04-24',
    'a 2026-03-04…2026-03-10',
    'b 2026-03-11…2026-03-24',
  ])
})

test('the estimate reckoned with decides how much room an action takes', () => {
  expect(spans(laid([c], {}, [], { estimate: 'least' }))).toEqual(['c 2026-03-04…2026-03-17'])
  expect(spans(laid([c], {}, [], { estimate: 'most' }))).toEqual(['c 2026-03-04…2026-04-28'])
})

describe('an action moved by hand', () => {
  test('stays where it was put, the others make room, and what does not fit is named', () => {
    const schedule = laid([a, b], { b: { start: '2026-03-05' } })
    expect(spans(schedule)).toEqual(['a 2026-03-23…2026-03-27', 'b 2026-03-05…2026-03-18'])
    expect(schedule.actions.map(({ moved }) => moved)).toEqual([false, true])
    expect(schedule.actions[1]?.conflicts).toEqual([{ kind: 'before-need', actionId: 'a' }])
  })

  test('names the weeks it fills beyond the capacity, and by how much', () => {
    const start = '2026-03-09'
    const schedule = laid([a, d], { a: { start }, d: { start } })
    for (const { conflicts } of schedule.actions) {
      expect(conflicts).toEqual([{ kind: 'over-capacity', week: start, by: expect.closeTo(1.2) }])
    }
  })

  test('names a start before the calendar begins, and an end past its due date', () => {
    const [moved] = laid([b], { b: { start: '2026-02-02', due: '2026-02-12' } }).actions
    expect(moved?.end).toBe('2026-02-13')
    expect(moved?.conflicts).toEqual([
      { kind: 'before-start' },
      { kind: 'past-due', due: '2026-02-12' },
    ])
  })
})

test('an action that would end past its due date says so without being moved', () => {
  expect(laid([a], { a: { due: '2026-03-09' } }).actions[0]?.conflicts).toEqual([
    { kind: 'past-due', due: '2026-03-09' },
  ])
  expect(laid([a], { a: { due: '2026-03-10' } }).actions[0]?.conflicts).toEqual([])
})

test('what is done is not laid out, takes nothing and holds nothing up', () => {
  const schedule = laid([a, b], { a: { status: 'done' } })
  expect(spans(schedule)).toEqual(['b 2026-03-04…2026-03-17'])
})

test('what is being done keeps its start, and what it took before the calendar begins is not counted', () => {
  const schedule = laid([a, b], { a: { status: 'doing', start: '2026-03-02' } })
  expect(spans(schedule)).toEqual(['a 2026-03-02…2026-03-06', 'b 2026-03-09…2026-03-20'])
  expect(schedule.load[0]).toEqual({ week: '2026-03-02', days: 3, capacity: 3 })
  expect(schedule.actions[0]?.conflicts).toEqual([])
  expect(spans(laid([b, a], { b: { status: 'doing' } }))[0]).toBe('b 2026-03-04…2026-03-17')
})

test('a calendar that begins on a weekend begins with the Monday', () => {
  expect(spans(laid([a], {}, [], { start: '2026-03-07' }))).toEqual(['a 2026-03-09…2026-03-13'])
})

test('with nothing to do there is nothing on the calendar', () => {
  expect(laid([])).toEqual({ actions: [], end: '2026-03-04', load: [] })
})
