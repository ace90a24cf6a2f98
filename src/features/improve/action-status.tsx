import type { ActionStatus, CalendarLine } from '#core/planning/plan-calendar.ts'
import { Tick } from '#ui/form/tick.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { sayStatus } from './calendar-moves.ts'
import classes from './calendar.module.css'
import { useImprove } from './improve-context.ts'

const all: readonly ActionStatus[] = ['planned', 'doing', 'done']

/** How far an action is: planned, in progress or done. */
export function ActionStatusChoice({ line }: { readonly line: CalendarLine }) {
  const { statuses, actions } = useAllWords().calendar
  const { input } = useImprove()
  return (
    <fieldset className={classes['choice']}>
      <legend>{actions.status}</legend>
      {all.map((status) => (
        <Tick
          key={status}
          type="radio"
          name={`status ${line.action.id}`}
          label={statuses[status]}
          checked={line.status === status}
          onChange={() => sayStatus(line, status, input.today)}
        />
      ))}
    </fieldset>
  )
}
