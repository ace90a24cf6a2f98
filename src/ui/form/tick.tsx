import { type ComponentProps, type ReactNode, useId } from 'react'
import classes from './tick.module.css'

/** A tick box or one choice of several: the browser's own control; its whole line can be pressed. */
export function Tick(
  props: Omit<ComponentProps<'input'>, 'type'> & {
    readonly type: 'checkbox' | 'radio'
    readonly label: ReactNode
    readonly hint?: string
  },
) {
  const { label, hint, className = '', ...input } = props
  const hintId = useId()
  return (
    <label className={`${classes['tick']} ${className}`}>
      <input {...input} aria-describedby={hint ? hintId : undefined} />
      <span>
        {label}
        {hint && (
          <span id={hintId} className={classes['hint']} aria-hidden>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
