import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CalendarLine, CalendarPlan } from '#core/planning/plan-calendar.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { ActionNote } from './action-note.tsx'
import classes from './calendar.module.css'
import { openRevisits } from './revisits.ts'
import { useImprove } from './improve-context.ts'

/** The most actions that are listed before somebody asks for all. */
const mostAtFirst = 12

/** Every action with its owner, dates, status and note: what is being done, what is done, then the rest by its start. */
export function CalendarActions(props: {
  readonly plan: CalendarPlan
  /** The action to unfold and show. */
  readonly opened: string | null
  readonly onShown: () => void
}) {
  const { plan, opened } = props
  const { calendar } = useAllWords()
  const said = calendar.actions
  const { score } = useImprove()
  const owners = [...new Set(plan.lines.flatMap(({ owner }) => owner ?? []))]
  const [all, setAll] = useState(false)
  const order = plan.lines.toSorted((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)]
    return first < second ? -1 : first > second ? 1 : 0
  })
  const few = !all && order.length > mostAtFirst
  const hidden = few ? order.slice(mostAtFirst) : []
  if (hidden.some(({ action }) => action.id === opened)) setAll(true)
  const waiting = plan.lines.filter((line) => openRevisits(line, score).length > 0).length
  return (
    <section className={classes['block']} aria-label={said.title}>
      <h3>{said.title}</h3>
      <p className={classes['quiet']}>{said.intro}</p>
      {waiting > 0 && <p className={classes['late']}>{calendar.revisit.waiting(waiting)}</p>}
      <datalist id="owners">
        {owners.map((owner) => (
          <option key={owner}>{owner}</option>
        ))}
      </datalist>
      <ul className={classes['notes']}>
        {(few ? order.slice(0, mostAtFirst) : order).map((line) => (
          <li key={line.action.id}>
            <ActionNote
              line={line}
              plan={plan}
              wanted={opened === line.action.id}
              onShown={props.onShown}
            />
          </li>
        ))}
      </ul>
      {order.length > mostAtFirst && (
        <Button
          className={classes['control']}
          variant="default"
          aria-expanded={!few}
          onClick={() => setAll(few)}
        >
          {few ? said.showAll(order.length) : said.showFewer}
        </Button>
      )}
    </section>
  )
}

/** What is done needs an eye on its answers, what is being done is at hand; the rest follows by its start. */
function rankOf({ status, place }: CalendarLine): string {
  return status === 'planned' ? (place?.start ?? '') : status === 'doing' ? '0' : '1'
}
