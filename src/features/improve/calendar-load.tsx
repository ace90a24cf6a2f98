import { useState } from 'react'
import type { WeekLoad } from '#core/planning/schedule.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './calendar.module.css'

/** The most weeks that are listed one by one: two years. */
const mostListed = 104
const hair = 1e-6

/** The week that is fullest for what there is of it. */
export function tightestWeek(load: readonly WeekLoad[]): WeekLoad | null {
  return load.reduce<WeekLoad | null>(
    (fullest, week) =>
      week.days - week.capacity > (fullest ? fullest.days - fullest.capacity : -Infinity) + hair
        ? week
        : fullest,
    null,
  )
}

/** What each week takes and what there is, as figures; drawn only once it is unfolded. */
export function CalendarLoad({ load }: { readonly load: readonly WeekLoad[] }) {
  const { common, calendar } = useAllWords()
  const said = calendar.load
  const [open, setOpen] = useState(false)
  const { number } = common.format
  return (
    <details className={classes['fold']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{said.table}</summary>
      {open && (
        <ScrollBox className={classes['scroll']} label={said.title}>
          <table className={classes['table']} aria-label={said.title}>
            <thead>
              <tr>
                <th scope="col">{said.week}</th>
                <th scope="col">{said.days}</th>
                <th scope="col">{said.capacity}</th>
                <th scope="col">{said.over}</th>
              </tr>
            </thead>
            <tbody>
              {load.slice(0, mostListed).map(({ week, days, capacity }) => (
                <tr key={week}>
                  <th scope="row">{calendar.shortDate(week)}</th>
                  <td>{number(days)}</td>
                  <td>{number(capacity)}</td>
                  <td>{days > capacity + hair ? number(days - capacity) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {load.length > mostListed && <p>{said.more(load.length - mostListed)}</p>}
        </ScrollBox>
      )}
    </details>
  )
}
