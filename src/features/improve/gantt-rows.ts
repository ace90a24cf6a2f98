import { dayOf, isoOf, mondayOf } from '#core/planning/civil-days.ts'
import type { CalendarLine, CalendarPlan } from '#core/planning/plan-calendar.ts'
import type { GanttScale, GanttTick } from '#ui/charts/gantt-scale.ts'
import type { GanttRow } from '#ui/charts/gantt.tsx'
import type { Words } from '#words/load-words.ts'

/** The most weeks a chart shows: ten years. */
const mostWeeks = 522

/** An action that lies on the calendar. */
export type PlacedLine = CalendarLine & { readonly place: NonNullable<CalendarLine['place']> }

/** The actions on the calendar. */
export function placedLines({ lines }: CalendarPlan): PlacedLine[] {
  return lines.flatMap((line) => (line.place ? [{ ...line, place: line.place }] : []))
}

/** The actions as rows of a chart, in this order. */
export function ganttRows(lines: readonly PlacedLine[], { calendar }: Words): GanttRow[] {
  const { chart, shortDate, statuses } = calendar
  return lines.map(({ action, place, status, note, owner }) => {
    const label = chart.bar(
      action.title,
      shortDate(place.start),
      shortDate(place.end),
      statuses[status],
    )
    const trouble = place.conflicts.length > 0
    return {
      id: action.id,
      name: action.title,
      aside: owner ?? action.role,
      from: dayOf(place.start),
      to: dayOf(place.end),
      look: status === 'doing' ? 'doing' : 'planned',
      moved: place.moved && status !== 'doing',
      trouble,
      due: note.due === undefined ? null : dayOf(note.due),
      label: [
        label,
        ...(place.moved && status !== 'doing' ? [chart.byHand] : []),
        ...(trouble ? [chart.conflict] : []),
      ].join(calendar.comma),
    }
  })
}

/** The span that these actions take, with today where it lies in or just before it, in whole weeks. */
export function ganttScale(
  lines: readonly PlacedLine[],
  today: string,
  { calendar }: Words,
): GanttScale {
  const starts = lines.map(({ place }) => dayOf(place.start))
  const ends = lines.flatMap(({ place, note }) => [
    dayOf(place.end),
    ...(note.due === undefined ? [] : [dayOf(note.due)]),
  ])
  const from = mondayOf(Math.min(...starts))
  const to = Math.min(mondayOf(Math.max(...ends)) + 6, from + mostWeeks * 7 - 1)
  const now = dayOf(today)
  const months = firstDays(from, to, 1).map((day): GanttTick => ({
    day,
    label: calendar.month(isoOf(day)),
  }))
  const years = firstDays(from, to, 12).map((day): GanttTick => ({
    day,
    label: calendar.year(isoOf(day)),
  }))
  const weeks: GanttTick[] = []
  for (let day = from; day <= to; day += 7) weeks.push({ day, label: calendar.day(isoOf(day)) })
  return { from, to, today: now >= from && now <= to ? now : null, years, months, weeks }
}

/** The first day, and the firsts of all months (or, with 12, of all years) after it. */
function firstDays(from: number, to: number, months: 1 | 12): number[] {
  const days = [from]
  for (;;) {
    const [year = 0, month = 0] = isoOf(days.at(-1) ?? from)
      .split('-')
      .map(Number)
    const next = months === 12 || month === 12 ? [year + 1, 1] : [year, month + 1]
    const day = dayOf(`${next[0]}-${next[1]}-1`)
    if (day > to) return days
    days.push(day)
  }
}
