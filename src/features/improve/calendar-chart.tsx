import { useState } from 'react'
import { dayOf, isoOf } from '#core/planning/civil-days.ts'
import type { CalendarPlan } from '#core/planning/plan-calendar.ts'
import { ChartFrame } from '#ui/charts/chart-frame.tsx'
import { GanttLoad } from '#ui/charts/gantt-load.tsx'
import { Gantt } from '#ui/charts/gantt.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { CalendarLegend } from './calendar-legend.tsx'
import { CalendarLoad, tightestWeek } from './calendar-load.tsx'
import { putOn } from './calendar-moves.ts'
import { calendarTable } from './calendar-table.tsx'
import classes from './calendar.module.css'
import { ganttRows, ganttScale, type PlacedLine, placedLines } from './gantt-rows.ts'
import { useImprove } from './improve-context.ts'
import { saveChart } from './save-chart.ts'
import { sayOfAction } from './say.ts'
import { calendarNow } from './use-calendar.ts'

/** Below this width the table comes first. */
const narrow = '(max-width: 44rem)'

/** The actions on a chart over time, or as a table, with what each week takes. */
export function CalendarChart(props: {
  readonly plan: CalendarPlan
  readonly onChoose: (actionId: string) => void
}) {
  const { plan } = props
  const words = useAllWords()
  const { chart, load, shortDate } = words.calendar
  const { input } = useImprove()
  const [told, setTold] = useState('')
  const [tableFirst] = useState(() => matchMedia(narrow).matches)
  const lines = useSteadyOrder(placedLines(plan))
  const scale = ganttScale(lines, input.today, words)
  const titleOf = (id: string): string =>
    lines.find(({ action }) => action.id === id)?.action.title ?? id
  const tight = lines.filter(({ place }) => place.conflicts.length > 0).length
  const beyond = lines.filter(({ place }) => dayOf(place.start) > scale.to).length
  const starts = lines.map(({ place }) => place.start).toSorted()
  const fullest = tightestWeek(plan.schedule.load)
  const finding = words.common.join.sentences([
    chart.finding(lines.length, shortDate(starts[0] ?? ''), shortDate(plan.schedule.end)),
    ...(tight > 0 ? [chart.tight(tight)] : []),
    ...(fullest ? [load.finding(shortDate(fullest.week), fullest.days, fullest.capacity)] : []),
    ...(beyond > 0 ? [chart.beyond(beyond)] : []),
  ])
  const move = (id: string, day: number): void => {
    const start = putOn(id, isoOf(day))
    setTold(chart.movedTo(titleOf(id), shortDate(start)))
  }
  const free = (id: string): void => {
    const line = lines.find(({ action }) => action.id === id)
    if (!line) return
    if (line.status === 'doing') setTold(chart.notFree(titleOf(id)))
    else if (!line.place.moved) setTold(chart.alreadyFree(titleOf(id)))
    else {
      sayOfAction(id, { start: undefined })
      const again = calendarNow(input)?.plan.schedule.actions.find((one) => one.actionId === id)
      setTold(chart.freed(titleOf(id), shortDate(again?.start ?? line.place.start)))
    }
  }
  return (
    <>
      <ChartFrame
        title={chart.title}
        finding={finding}
        onSave={saveChart('gantt', { title: chart.title, finding }, input, words)}
        table={calendarTable(lines, words)}
        showTable={chart.showTable}
        showChart={chart.showChart}
        tableFirst={tableFirst}
      >
        <Gantt
          label={chart.bars}
          help={chart.help}
          today={chart.today}
          scale={scale}
          rows={ganttRows(lines, words)}
          tellDay={(day) => shortDate(isoOf(day))}
          onMove={move}
          onFree={free}
          onChoose={props.onChoose}
          below={
            <GanttLoad
              scale={scale}
              title={load.title}
              weeks={plan.schedule.load.map(({ week, days, capacity }) => ({
                day: dayOf(week),
                taken: days,
                most: capacity,
              }))}
            />
          }
        />
        <CalendarLegend />
      </ChartFrame>
      <output className={classes['told']}>{told}</output>
      <CalendarLoad load={plan.schedule.load} />
    </>
  )
}

/** The rows by their start as it was when they came together, so that none jumps away while it is moved. */
function useSteadyOrder(lines: readonly PlacedLine[]): PlacedLine[] {
  const ids = lines.map(({ action }) => action.id).join('\n')
  const byStart = (): string[] =>
    lines
      .toSorted((a, b) =>
        a.place.start < b.place.start ? -1 : a.place.start > b.place.start ? 1 : 0,
      )
      .map(({ action }) => action.id)
  const [order, setOrder] = useState(() => ({ ids, sorted: byStart() }))
  const sorted = order.ids === ids ? order.sorted : byStart()
  if (order.ids !== ids) setOrder({ ids, sorted })
  return sorted.flatMap((id) => lines.find(({ action }) => action.id === id) ?? [])
}
