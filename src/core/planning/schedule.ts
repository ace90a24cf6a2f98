import type { ActionNote, Estimate, Improvement } from '#core/assessment/schema.ts'
import type { Action } from '#core/questionnaire/localize.ts'
import {
  dayOf,
  isoOf,
  mondayOf,
  nthWorkday,
  workdayFrom,
  workdaysBetween,
} from '#core/planning/civil-days.ts'
import { estimated } from '#core/planning/estimated.ts'

/** What the calendar is laid out with: the ISO date it begins on, the person-days a month, and which end of the estimates. */
export type ScheduleTerms = {
  readonly start: string
  readonly capacity: number
  readonly estimate: Estimate
}

/** Why an action cannot well stay where it was put; `week` is the ISO date of a Monday, `by` person-days. */
export type Conflict =
  /** It begins before something it needs has ended. */
  | { readonly kind: 'before-need'; readonly actionId: string }
  | { readonly kind: 'over-capacity'; readonly week: string; readonly by: number }
  /** It begins before the calendar does. */
  | { readonly kind: 'before-start' }
  | { readonly kind: 'past-due'; readonly due: string }

/** An action on the calendar, from its first day to its last, both ISO dates; `days` are person-days. */
export type ScheduledAction = {
  readonly actionId: string
  readonly start: string
  readonly end: string
  readonly days: number
  /** Put where it is by hand. */
  readonly moved: boolean
  readonly conflicts: readonly Conflict[]
}

/** The person-days that fall into a week, named by its Monday, and those there are. */
export type WeekLoad = { readonly week: string; readonly days: number; readonly capacity: number }

/** The calendar of the actions, in the order they were given; `load` counts from the start on, gap-less. */
export type Schedule = {
  readonly actions: readonly ScheduledAction[]
  /** The last day of the last action; the start where there is none. */
  readonly end: string
  readonly load: readonly WeekLoad[]
}

/** Workdays in a month: (365 − 104) ÷ 12. */
export const workdaysAMonth = 21.75

/** Person-days a month that are always reckoned with: with next to nothing the calendar would never end. */
export const leastCapacity = 0.1

const hair = 1e-9

type Span = { readonly action: Action; readonly start: number; readonly end: number }
type Calendar = {
  readonly start: number
  readonly rate: number
  readonly load: Map<number, number>
}

/**
 * Lays actions out from the start date (serial list scheduling). Each begins on the first day on which all it needs have
 * ended and every week still has room for it: its days spread evenly over the workdays of its weeks, or over more of
 * them where even alone it would take more than there is. Those in `first`, with what they need, choose before the
 * others; then the order given decides, which should be file order. What is being done, or was moved by hand, stays
 * where it was put, and what does not fit there is named; what is done is left out.
 */
export function scheduleActions(
  actions: readonly Action[],
  terms: ScheduleTerms,
  notes: Improvement['actions'],
  first: readonly string[],
): Schedule {
  const open = actions.filter(({ id }) => notes[id]?.status !== 'done')
  const calendar: Calendar = {
    start: dayOf(terms.start),
    rate: Math.max(terms.capacity, leastCapacity) / workdaysAMonth,
    load: new Map(),
  }
  const daysOf = (action: Action): number => estimated(action.days, terms.estimate)
  const spans = new Map<string, Span>()
  const lay = (action: Action, start: number): void => {
    const span = { action, start, end: endOf(action, start, daysOf(action), calendar) }
    spans.set(action.id, span)
    for (const [week, days] of weeksOf(span, daysOf(action), calendar)) {
      calendar.load.set(week, (calendar.load.get(week) ?? 0) + days)
    }
  }
  for (const action of open) {
    const fixed = fixedStart(notes[action.id], terms.start)
    if (fixed !== null) lay(action, dayOf(fixed))
  }
  for (const action of inOrder(open, first, spans)) {
    const needed = action.needs.flatMap((id) => spans.get(id)?.end ?? [])
    const ready = workdayFrom(Math.max(calendar.start, ...needed.map((end) => end + 1)))
    lay(action, roomFrom(ready, action, daysOf(action), calendar))
  }
  const end = Math.max(...[...spans.values()].map((span) => span.end))
  return {
    actions: open.flatMap((action): ScheduledAction[] => {
      const span = spans.get(action.id)
      if (!span) return []
      const note = notes[action.id]
      return [
        {
          actionId: action.id,
          start: isoOf(span.start),
          end: isoOf(span.end),
          days: daysOf(action),
          moved: note?.start !== undefined,
          conflicts: conflictsOf(span, note, daysOf(action), spans, calendar),
        },
      ]
    }),
    end: open.length > 0 ? isoOf(end) : terms.start,
    load: open.length > 0 ? loadUntil(end, calendar) : [],
  }
}

/** Where something is that the calendar may not place: what is being done without a date has begun with the calendar. */
function fixedStart(note: ActionNote | undefined, start: string): string | null {
  return note?.start ?? (note?.status === 'doing' ? start : null)
}

/** The actions still to be placed, each after what it needs, those that come first as early as that allows. */
function inOrder(
  actions: readonly Action[],
  first: readonly string[],
  placed: ReadonlyMap<string, unknown>,
): Action[] {
  const waiting = actions.filter(({ id }) => !placed.has(id))
  const early = withNeeds(waiting, first)
  const queue = [
    ...waiting.filter(({ id }) => early.has(id)),
    ...waiting.filter(({ id }) => !early.has(id)),
  ]
  const order: Action[] = []
  while (queue.length > 0) {
    const place = queue.findIndex(
      ({ id, needs }) => !queue.some((other) => other.id !== id && needs.includes(other.id)),
    )
    // Actions that need each other, which a checked questionnaire never has, are taken as they come.
    order.push(...queue.splice(Math.max(0, place), 1))
  }
  return order
}

function withNeeds(actions: readonly Action[], first: readonly string[]): ReadonlySet<string> {
  const early = new Set(first)
  const needsOf = new Map(actions.map(({ id, needs }) => [id, needs]))
  for (const id of early) for (const need of needsOf.get(id) ?? []) early.add(need)
  return early
}

/** The last day of an action that begins on a day: its own weeks, or as many workdays as its days need at the most. */
function endOf(action: Action, start: number, days: number, { rate }: Calendar): number {
  const length = Math.max(1, Math.ceil(action.weeks * 7 - hair))
  const own = workdaysBetween(start, start + length - 1)
  return nthWorkday(start, Math.max(1, own, Math.ceil(days / rate - hair)))
}

/** The first day from `ready` on, that day or a Monday after it, on which every week has room for the action. */
function roomFrom(ready: number, action: Action, days: number, calendar: Calendar): number {
  let start = ready
  for (;;) {
    const span = { action, start, end: endOf(action, start, days, calendar) }
    const full = weeksOf(span, days, calendar).findLast(
      ([week, share]) =>
        (calendar.load.get(week) ?? 0) + share > capacityOf(week, calendar) * (1 + hair * 10),
    )
    if (!full) return start
    // Begun on any Monday up to a week that was too full it would take at least as much of it.
    start = mondayOf(start) === start ? full[0] + 7 : mondayOf(start) + 7
  }
}

/** What an action takes of each week, by the week's Monday; nothing before the calendar begins. */
function weeksOf(span: Span, days: number, { start }: Calendar): [week: number, days: number][] {
  const daily = days / Math.max(1, workdaysBetween(span.start, span.end))
  const weeks: [number, number][] = []
  for (let week = mondayOf(Math.max(span.start, start)); week <= span.end; week += 7) {
    const from = Math.max(week, span.start, start)
    const share = daily * workdaysBetween(from, Math.min(week + 6, span.end))
    if (share > 0) weeks.push([week, share])
  }
  return weeks
}

/** The person-days of a week, or of what is left of it when the calendar begins. */
function capacityOf(week: number, { start, rate }: Calendar): number {
  return rate * workdaysBetween(Math.max(week, start), week + 6)
}

function loadUntil(end: number, calendar: Calendar): WeekLoad[] {
  const weeks: WeekLoad[] = []
  for (let week = mondayOf(calendar.start); week <= end; week += 7) {
    weeks.push({
      week: isoOf(week),
      days: calendar.load.get(week) ?? 0,
      capacity: capacityOf(week, calendar),
    })
  }
  return weeks
}

function conflictsOf(
  span: Span,
  note: ActionNote | undefined,
  days: number,
  spans: ReadonlyMap<string, Span>,
  calendar: Calendar,
): Conflict[] {
  const { action, start, end } = span
  const doing = note?.status === 'doing'
  const conflicts: Conflict[] = action.needs
    .filter((id) => (spans.get(id)?.end ?? -Infinity) >= start)
    .map((actionId) => ({ kind: 'before-need', actionId }))
  if (start < calendar.start && !doing) conflicts.push({ kind: 'before-start' })
  if (doing || note?.start !== undefined) {
    for (const [week] of weeksOf(span, days, calendar)) {
      const by = (calendar.load.get(week) ?? 0) - capacityOf(week, calendar)
      if (by > hair) conflicts.push({ kind: 'over-capacity', week: isoOf(week), by })
    }
  }
  if (note?.due !== undefined && note.due < isoOf(end)) {
    conflicts.push({ kind: 'past-due', due: note.due })
  }
  return conflicts
}
