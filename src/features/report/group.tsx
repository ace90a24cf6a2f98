import { type ReactNode, useId } from 'react'
import classes from './options.module.css'

/** Some choices that belong together, under a name. */
export function Group(props: {
  readonly legend: string
  readonly hint?: string | null
  readonly children: ReactNode
}) {
  const { legend, hint = null, children } = props
  const hintId = useId()
  return (
    <fieldset className={classes['group']} aria-describedby={hint === null ? undefined : hintId}>
      <legend>{legend}</legend>
      {hint !== null && (
        <p id={hintId} className={classes['hint']}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  )
}
