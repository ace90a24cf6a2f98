import { conflictLines } from '#core/planning/plan-calendar.ts'
import type { ChartTable } from '#ui/charts/chart-frame.tsx'
import type { Words } from '#words/load-words.ts'
import classes from './calendar.module.css'
import type { PlacedLine } from './gantt-rows.ts'

/** The calendar as a table: what, who, when, how much, and what does not fit. */
export function calendarTable(
  lines: readonly PlacedLine[],
  { calendar, common }: Words,
): ChartTable {
  const { chart, shortDate, statuses } = calendar
  const { columns } = chart
  const titleOf = (id: string): string =>
    lines.find(({ action }) => action.id === id)?.action.title ?? id
  return {
    columns: [
      columns.action,
      columns.start,
      columns.end,
      columns.status,
      columns.owner,
      columns.role,
      columns.days,
      columns.due,
      columns.conflicts,
    ],
    rows: lines.map(({ action, place, status, note, owner, days }) => ({
      id: action.id,
      cells: [
        <span key="title" className={classes['tableTitle']}>
          {action.title}
        </span>,
        shortDate(place.start),
        shortDate(place.end),
        place.moved && status !== 'doing'
          ? common.join.bracketed(statuses[status], chart.byHand)
          : statuses[status],
        <span key="owner" className={classes['tableWord']}>
          {owner}
        </span>,
        <span key="role" className={classes['tableText']}>
          {action.role}
        </span>,
        <span key="days" className={classes['tableWord']}>
          {common.format.number(days)}
        </span>,
        <span key="due" className={classes['tableWord']}>
          {note.due !== undefined && shortDate(note.due)}
        </span>,
        <span key="conflicts" className={classes['tableText']}>
          {common.join.sentences(
            conflictLines(place.conflicts).map((one) => calendar.conflict(one, titleOf)),
          )}
        </span>,
      ],
    })),
  }
}
