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
    <ul className={classes['legend']} aria-label={chart.legend}>
      {marks.map(([mark, text]) => (
        <li key={mark}>
          <span className={classes['mark']} data-mark={mark} aria-hidden="true">
            {mark === 'trouble' && '!'}
          </span>
          {text}
        </li>
      ))}
    </ul>
  )
}
