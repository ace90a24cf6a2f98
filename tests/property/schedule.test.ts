import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActionNote } from '#core/assessment/schema.ts'
import { addDays } from '#core/planning/civil-days.ts'
import { type ScheduleTerms, scheduleActions } from '#core/planning/schedule.ts'
import type { Action } from '#core/questionnaire/localize.ts'
import { fixed } from './random-questionnaire.ts'

const start = '2026-03-04'
const terms: fc.Arbitrary<ScheduleTerms> = fc.record({
  start: fc.nat(20).map((days) => addDays(start, days)),
  capacity: fc.oneof(
    fc.constantFrom(0.5, 10, 21.75, 1e5),
    fc.double({ min: 1, max: 80, noNaN: true }),
  ),
  estimate: fc.constantFrom('least', 'likely', 'most'),
})

const draft = fc.record({
  days: fc.oneof(fc.constantFrom(0, 5, 10), fc.double({ min: 0, max: 60, noNaN: true })),
  weeks: fc.oneof(fc.constantFrom(1, 2, 12), fc.double({ min: 0.1, max: 60, noNaN: true })),
  needs: fc.array(fc.nat(11), { maxLength: 3 }),
})

/** Up to a dozen actions that need earlier ones, in a file order that may put the need behind what needs it. */
const actions: fc.Arbitrary<Action[]> = fc
  .array(draft, { minLength: 1, maxLength: 12 })
  .chain((drafts) => {
    const made = drafts.map(({ days, weeks, needs }, place): Action => ({
      id: `act-${place}`,
      raises: [{ item: 'x', to: 2 }],
      closes: [],
      title: '',
      how: ['Do'],
      days: [days / 2, days, days * 1.5],
      cost: [0, 0, 0],
      weeks,
      role: '',
      needs: [...new Set(needs.filter((one) => one < place))].map((one) => `act-${one}`),
      measure: 1,
      support: [],
    }))
    return fc.shuffledSubarray(made, { minLength: made.length, maxLength: made.length })
  })

const note: fc.Arbitrary<ActionNote> = fc
  .record({
    start: fc.option(
      fc.integer({ min: -40, max: 200 }).map((days) => addDays(start, days)),
      { nil: undefined, freq: 2 },
    ),
    status: fc.option(fc.constantFrom('doing' as const, 'done' as const), { nil: undefined }),
  })
  .map(({ start: at, status }) => ({
    ...(at !== undefined && { start: at }),
    ...(status !== undefined && { status }),
  }))
const notes = fc.dictionary(
  fc.nat(11).map((place) => `act-${place}`),
  note,
  { maxKeys: 6 },
)
const first = fc.array(
  fc.nat(11).map((place) => `act-${place}`),
  { maxLength: 4 },
)

const held = ({ start: at, status }: ActionNote = {}) => at !== undefined || status === 'doing'

test('what the calendar places begins after all it needs have ended, and never before the start', () => {
  fc.assert(
    fc.property(actions, terms, notes, first, (all, given, said, early) => {
      const { actions: laid } = scheduleActions(all, given, said, early)
      const endOf = new Map(laid.map(({ actionId, end }) => [actionId, end]))
      for (const one of laid) {
        expect(one.end >= one.start).toBe(true)
        const own = all.find(({ id }) => id === one.actionId)
        const late = own!.needs.filter((id) => (endOf.get(id) ?? '') >= one.start)
        if (held(said[one.actionId])) {
          const named = one.conflicts.flatMap((c) => (c.kind === 'before-need' ? c.actionId : []))
          expect(named.toSorted()).toEqual(late.toSorted())
        } else {
          expect(late).toEqual([])
          expect(one.start >= given.start).toBe(true)
          expect(one.conflicts).toEqual([])
        }
      }
    }),
    fixed,
  )
})

test('no week takes more than there is, unless something was put there by hand or is being done', () => {
  fc.assert(
    fc.property(actions, terms, notes, first, (all, given, said, early) => {
      const { actions: laid, load } = scheduleActions(all, given, said, early)
      const over = load.filter(({ days, capacity }) => days > capacity + capacity * 1e-7 + 1e-7)
      const named = laid.flatMap(({ conflicts }) =>
        conflicts.flatMap((one) => (one.kind === 'over-capacity' ? one.week : [])),
      )
      for (const { week } of over) expect(named).toContain(week)
      if (all.every(({ id }) => !held(said[id]))) expect(over).toEqual([])
    }),
    fixed,
  )
})

test('every person-day that falls after the start is in the load, and no other', () => {
  fc.assert(
    fc.property(actions, terms, first, (all, given, early) => {
      const { actions: laid, load, end } = scheduleActions(all, given, {}, early)
      const days = laid.reduce((sum, one) => sum + one.days, 0)
      expect(load.reduce((sum, one) => sum + one.days, 0)).toBeCloseTo(days, 6)
      expect(laid.every((one) => one.end <= end)).toBe(true)
      expect(load.at(-1)!.week <= end && addDays(load.at(-1)!.week, 6) >= end).toBe(true)
    }),
    fixed,
  )
})

test('what was moved by hand stays where it was put, and what is done is not laid out', () => {
  fc.assert(
    fc.property(actions, terms, notes, first, (all, given, said, early) => {
      const { actions: laid } = scheduleActions(all, given, said, early)
      expect(laid.map(({ actionId }) => actionId)).toEqual(
        all.map(({ id }) => id).filter((id) => said[id]?.status !== 'done'),
      )
      for (const one of laid) {
        const put = said[one.actionId]?.start
        expect(one.moved).toBe(put !== undefined)
        if (put !== undefined) expect(one.start).toBe(put)
      }
    }),
    fixed,
  )
})

test('the same is laid out again, in whatever order first ones, needs and notes are named', () => {
  fc.assert(
    fc.property(actions, terms, notes, first, (all, given, said, early) => {
      const schedule = scheduleActions(all, given, said, early)
      expect(scheduleActions(all, given, said, early)).toEqual(schedule)
      const turned = all.map((one) => ({ ...one, needs: one.needs.toReversed() }))
      const otherwise = Object.fromEntries(Object.entries(said).toReversed())
      const again = scheduleActions(turned, given, otherwise, early.toReversed())
      const plain = (one: typeof schedule) =>
        one.actions.map(({ conflicts, ...rest }) => ({ ...rest, count: conflicts.length }))
      expect(plain(again)).toEqual(plain(schedule))
      expect(again.load).toEqual(schedule.load)
    }),
    fixed,
  )
})
