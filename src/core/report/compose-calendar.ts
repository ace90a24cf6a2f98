import { addDays, dayOf } from '#core/planning/civil-days.ts'
import type { CalendarLine, CalendarPlan } from '#core/planning/plan-calendar.ts'
import type { Assessment } from '#core/assessment/schema.ts'

/**
 * One entry of a calendar file. It fills whole days, which are the same days in every time zone; `end` is the ISO date
 * after the last of them.
 */
export type CalendarEntry = {
  /** The same each time the action is saved, so that a calendar knows it again. */
  readonly uid: string
  /** Higher after every change, so that a calendar takes the newer version. */
  readonly sequence: number
  /** ISO time of the last change. */
  readonly changedAt: string
  readonly start: string
  readonly end: string
  readonly title: string
  readonly description: string
  readonly categories: readonly string[]
  /** Whether the calendar reminds of it, at nine in the morning of the day before. */
  readonly reminds: boolean
}

/** A calendar as it is written to a file; `madeAt` is an ISO time. */
export type CalendarFile = {
  readonly title: string
  readonly madeAt: string
  readonly entries: readonly CalendarEntry[]
}

/** What a calendar file says, in the language it is made in. Days are person-days, money is CNY. */
export type CalendarFileWords = {
  readonly title: (enterprise: string) => string
  readonly dueTitle: (action: string) => string
  readonly category: string
  readonly facts: (line: CalendarLine) => readonly string[]
}

/**
 * The calendar as entries: one for each action still to do, from its first day to its last, and one on its due date
 * with a reminder. What is done is left out; a calendar that had it keeps it.
 */
export function composeCalendar(
  plan: CalendarPlan,
  assessment: Assessment,
  madeAt: string,
  words: CalendarFileWords,
): CalendarFile {
  return {
    title: words.title(assessment.profile.name),
    madeAt,
    entries: plan.lines.flatMap((line) => entriesOf(line, assessment, words)),
  }
}

function entriesOf(
  line: CalendarLine,
  { id, updatedAt }: Assessment,
  words: CalendarFileWords,
): CalendarEntry[] {
  const { action, note, place, questionnaire } = line
  if (!place) return []
  const changedAt = note.at !== undefined && note.at > updatedAt ? note.at : updatedAt
  const steps = action.how.map((step, index) => `${index + 1}. ${step}`)
  const common = {
    sequence: sequenceOf(changedAt),
    changedAt,
    description: [...words.facts(line), '', ...steps].join('\n'),
    categories: [words.category, questionnaire.title],
  }
  const uid = `${id}.${action.id}`
  const work: CalendarEntry = {
    ...common,
    uid: `${uid}@zhijie`,
    start: place.start,
    end: addDays(place.end, 1),
    title: action.title,
    reminds: false,
  }
  if (note.due === undefined) return [work]
  const due: CalendarEntry = {
    ...common,
    uid: `${uid}.due@zhijie`,
    start: note.due,
    end: addDays(note.due, 1),
    title: words.dueTitle(action.title),
    reminds: true,
  }
  return [work, due]
}

/** Seconds from 2020 on: a number that grows with every change and fits the 32 bits that calendars give it. */
function sequenceOf(at: string): number {
  const [, hours, minutes, seconds] = /T(\d+):(\d+):(\d+)/.exec(at) ?? []
  const days = dayOf(at) - dayOf('2020-01-01')
  const second = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  return Math.max(0, days * 86_400 + second)
}
