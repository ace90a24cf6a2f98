import { useEffect, useRef, useState } from 'react'
import {
  type CalendarLine,
  type CalendarPlan,
  conflictLines,
} from '#core/planning/plan-calendar.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatDays } from '#words/figures.ts'
import { ActionNoteForm } from './action-note-form.tsx'
import { ActionRevisit } from './action-revisit.tsx'
import { ActionStatusChoice } from './action-status.tsx'
import classes from './calendar.module.css'

/** One action, folded to a line: who, when, how far. Unfolded it is where all of that is said. */
export function ActionNote(props: {
  readonly line: CalendarLine
  readonly plan: CalendarPlan
  /** Whether somebody asked for it elsewhere on the page. */
  readonly wanted: boolean
  readonly onShown: () => void
}) {
  const { line, plan, wanted, onShown } = props
  const { action, status, owner, place, days, cny, noRegret } = line
  const { calendar, common } = useAllWords()
  const said = calendar.actions
  const language = useSettings((settings) => settings.language)
  const fold = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const details = fold.current
    if (!wanted || !details) return
    details.open = true
    details.querySelector('summary')?.focus()
    details.scrollIntoView({ block: 'nearest' })
    onShown()
  }, [wanted, onShown])
  const titleOf = (id: string): string =>
    plan.lines.find((one) => one.action.id === id)?.action.title ?? id
  const conflicts = conflictLines(place?.conflicts ?? [])
  const needs = action.needs.filter((id) => plan.lines.some((one) => one.action.id === id))
  return (
    <details
      ref={fold}
      className={classes['note']}
      data-status={status}
      data-action={action.id}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={classes['noteTitle']}>
          {action.title}
          {noRegret && <span className={classes['badge']}>{calendar.noRegret}</span>}
        </span>
        <span className={classes['noteFacts']}>
          <span className={classes['status']} data-status={status}>
            {calendar.statuses[status]}
          </span>
          {place && (
            <span>{said.from(calendar.shortDate(place.start), calendar.shortDate(place.end))}</span>
          )}
          {owner !== null && <span>{owner}</span>}
          {conflicts.length > 0 && <strong className={classes['tight']}>{said.conflicts}</strong>}
        </span>
      </summary>
      {open && (
        <div className={classes['noteBody']}>
          {conflicts.length > 0 && (
            <ul className={classes['conflicts']} aria-label={said.conflicts}>
              {conflicts.map((one) => (
                <li key={`${one.kind} ${'actionId' in one ? one.actionId : ''}`}>
                  {calendar.conflict(one, titleOf)}
                </li>
              ))}
            </ul>
          )}
          <ActionStatusChoice line={line} />
          {status === 'done' && <ActionRevisit line={line} />}
          <ActionNoteForm line={line} />
          <p className={classes['quiet']}>
            {[
              formatDays(language, [days, days, days]),
              formatCost(language, [cny, cny, cny]),
              common.format.weeks(action.weeks),
              action.role,
            ].join(' · ')}
          </p>
          {needs.length > 0 && (
            <p className={classes['quiet']}>{said.needs(needs.map((id) => titleOf(id)))}</p>
          )}
          <h4>{said.steps}</h4>
          <ol className={classes['steps']}>
            {action.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </details>
  )
}
