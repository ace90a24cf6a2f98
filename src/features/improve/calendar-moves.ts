import type { ActionStatus, CalendarLine } from '#core/planning/plan-calendar.ts'
import { sayOfAction } from './say.ts'

/** The dates that an action can be put on. */
export const calendarBounds = { least: '2000-01-01', most: '2099-12-31' } as const

/** Puts an action on a day; a day out of bounds is held at the edge. Returns the day it now begins on. */
export function putOn(actionId: string, date: string): string {
  const { least, most } = calendarBounds
  const start = date < least ? least : date > most ? most : date
  sayOfAction(actionId, { start })
  return start
}

/**
 * Says how far an action is. Begun, it stays where the calendar has it, or begins today where that still lies ahead;
 * taken back, it is the calendar's to place again. What its items stand at is never touched.
 */
export function sayStatus(
  { action, place, note }: CalendarLine,
  status: ActionStatus,
  today: string,
): void {
  switch (status) {
    case 'planned':
      sayOfAction(action.id, { status: undefined, start: undefined })
      break
    case 'doing': {
      const known = place?.start ?? note.start ?? today
      const start = known < today ? known : today
      sayOfAction(action.id, { status, start })
      break
    }
    case 'done':
      sayOfAction(action.id, { status })
      break
  }
}
