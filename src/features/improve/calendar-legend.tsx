import { LegendLine } from '#ui/charts/legend-line.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './calendar.module.css'

/** What the bars and signs of the calendar mean. */
export function CalendarLegend() {
  const { chart, statuses, load } = useAllWords().calendar
  const marks = [
    ['planned', statuses.planned],
    ['doing', statuses.doing],
    ['moved', chart.byHand],
    ['trouble', chart.conflict],
    ['due', chart.due],
    ['most', load.capacity],
    ['over', load.over],
  ] as const
  return (
    <LegendLine
      className={classes['control']}
      label={chart.legend}
      entries={marks.map(([mark, text]) => ({
        text,
        sign: (
          <span className={classes['mark']} data-mark={mark} aria-hidden="true">
            {mark === 'trouble' && '!'}
          </span>
        ),
      }))}
    />
  )
}
