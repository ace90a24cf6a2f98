import { improvementOf } from '#core/assessment/improvement.ts'
import type { ActionNote, Answer, Answers, Assessment } from '#core/assessment/schema.ts'
import { estimated } from '#core/planning/estimated.ts'
import type { PathInput } from '#core/planning/path/plan-path.ts'
import {
  type Conflict,
  type Schedule,
  type ScheduledAction,
  scheduleActions,
} from '#core/planning/schedule.ts'
import { allActions, findItem } from '#core/questionnaire/find-item.ts'
import type { Action, Questionnaire } from '#core/questionnaire/localize.ts'
import { isOpenGate } from '#core/scoring/item-share.ts'

/** How far an action is. */
export type ActionStatus = 'planned' | 'doing' | 'done'

/** One action of the improvement, where it comes from, and what was said of it; `days` are person-days, `cny` is money. */
export type CalendarLine = {
  readonly action: Action
  readonly questionnaire: Questionnaire
  readonly status: ActionStatus
  readonly note: ActionNote
  /** Who was named for it, without blanks around. */
  readonly owner: string | null
  readonly days: number
  readonly cny: number
  /** In the cheapest path at every end of the estimates. */
  readonly noRegret: boolean
  /** Raises a key item or settles a duty that is not known to be met. */
  readonly key: boolean
  /** Where it lies on the calendar; null once it is done. */
  readonly place: ScheduledAction | null
}

/** Every action that is planned, wanted, being done or done, in file order, and the calendar of those still to do. */
export type CalendarPlan = {
  readonly lines: readonly CalendarLine[]
  readonly schedule: Schedule
}

/** The path's part in the calendar: the ids of its actions, in any order. */
export type CalendarPath = {
  readonly actions: readonly string[]
  readonly noRegret: readonly string[] | null
}

const noPath: CalendarPath = { actions: [], noRegret: null }

/**
 * The calendar of an assessment: the actions of the planned path, with those wanted or being done even where the path
 * leaves them out. Without a start date it begins today.
 */
export function planCalendar(
  { assessment, questionnaires, today }: PathInput,
  path: CalendarPath | null,
): CalendarPlan {
  const { actions: chosen, noRegret } = path ?? noPath
  const { actions: notes, start = today, capacity, estimate } = improvementOf(assessment)
  const ids = new Set(chosen)
  for (const [id, { wish, status }] of Object.entries(notes)) {
    if (wish === 'wanted' || status !== undefined) ids.add(id)
  }
  const steady = new Set(noRegret)
  const lines = questionnaires.flatMap((questionnaire) =>
    allActions(questionnaire)
      .filter(({ id }) => ids.has(id))
      .map((action) => {
        const note = notes[action.id] ?? {}
        return {
          action,
          questionnaire,
          status: note.status ?? ('planned' as const),
          note,
          owner: note.owner?.trim() || null,
          days: estimated(action.days, estimate),
          cny: estimated(action.cost, estimate),
          noRegret: steady.has(action.id),
          key: isKey(action, questionnaire, assessment.answers),
        }
      }),
  )
  const schedule = scheduleActions(
    lines.map(({ action }) => action),
    { start, capacity, estimate },
    notes,
    lines.filter((line) => line.noRegret || line.key).map(({ action }) => action.id),
  )
  const places = new Map(schedule.actions.map((place) => [place.actionId, place]))
  return {
    lines: lines.map((line) => ({ ...line, place: places.get(line.action.id) ?? null })),
    schedule,
  }
}

function isKey(action: Action, questionnaire: Questionnaire, answers: Answers): boolean {
  const raisesKey = action.raises.some(({ item: id }) => {
    const item = findItem(questionnaire, id)
    return item !== undefined && 'key' in item && item.key
  })
  return raisesKey || action.closes.some((id) => !isSettled(answers.get(id)))
}

/** What the path, too, takes as met: a duty without an answer is not. */
function isSettled(answer: Answer | undefined): boolean {
  return answer?.state === 'not-applicable' || (answer?.state === 'answered' && !isOpenGate(answer))
}

/** How many actions are done of all, and how many person-days of all they are estimated at. */
export type CalendarProgress = {
  readonly done: number
  readonly all: number
  readonly daysDone: number
  readonly days: number
}

/** How far the improvement is. */
export function progressOf({ lines }: CalendarPlan): CalendarProgress {
  const done = lines.filter(({ status }) => status === 'done')
  return {
    done: done.length,
    all: lines.length,
    daysDone: daysIn(done),
    days: daysIn(lines),
  }
}

/** What falls to one role: its actions, their person-days, those already done, and who was named for them. */
export type RoleShare = {
  readonly role: string
  readonly actions: number
  readonly days: number
  readonly daysDone: number
  readonly owners: readonly string[]
}

/** Who does how many days: the roles that the actions name, the busiest first. */
export function rolesIn({ lines }: CalendarPlan): RoleShare[] {
  const roles = new Map<string, CalendarLine[]>()
  for (const line of lines) {
    roles.set(line.action.role, [...(roles.get(line.action.role) ?? []), line])
  }
  return [...roles]
    .map(([role, own]) => ({
      role,
      actions: own.length,
      days: daysIn(own),
      daysDone: daysIn(own.filter(({ status }) => status === 'done')),
      owners: [...new Set(own.flatMap(({ owner }) => owner ?? []))],
    }))
    .toSorted((a, b) => b.days - a.days)
}

/** Actions that should have begun before today and have not. */
export function lateStarts({ lines }: CalendarPlan, today: string): CalendarLine[] {
  return lines.filter(
    ({ status, place }) => status === 'planned' && place !== null && place.start < today,
  )
}

/** A conflict as it is told: of all weeks that are too full, how many there are and the fullest of them. */
export type ConflictLine =
  | Exclude<Conflict, { readonly kind: 'over-capacity' }>
  | {
      readonly kind: 'over-capacity'
      readonly weeks: number
      readonly week: string
      readonly by: number
    }

/** The conflicts of an action as they are told, one line for all weeks that are too full. */
export function conflictLines(conflicts: readonly Conflict[]): ConflictLine[] {
  const over = conflicts.filter((one) => one.kind === 'over-capacity')
  const [fullest] = over.toSorted((a, b) => b.by - a.by)
  const others = conflicts.filter((one) => one.kind !== 'over-capacity')
  return fullest ? [...others, { ...fullest, weeks: over.length }] : others
}

/** The assessment's start date as it was said, or today. */
export function calendarStart(assessment: Pick<Assessment, 'improvement'>, today: string): string {
  return improvementOf(assessment).start ?? today
}

function daysIn(lines: readonly CalendarLine[]): number {
  return lines.reduce((sum, { days }) => sum + days, 0)
}
