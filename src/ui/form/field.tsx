import { type ComponentProps, type ReactNode, useId } from 'react'
import classes from './field.module.css'

/** What stands around the browser's own field. */
export type Around = {
  readonly label?: ReactNode
  readonly description?: ReactNode
  /** What is wrong with what the field holds. */
  readonly error?: string | undefined
  /** Whether an error that comes up is read out at once. */
  readonly urgent?: boolean
  readonly size?: 'xs' | 'sm'
  /** A control that stands in the field, where its text begins. */
  readonly start?: ReactNode
  readonly className?: string | undefined
}

type Own = Pick<ComponentProps<'input'>, 'id' | 'required' | 'aria-invalid' | 'aria-describedby'>

/** The browser's own field with its name, a hint, and what is wrong with it, all tied to it for reading voices. */
export function Field(
  props: Around & {
    readonly required?: boolean | undefined
    readonly children: (own: Own) => ReactNode
  },
) {
  const { label, description, error, urgent, size, start, className = '', required } = props
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const told = [error && errorId, description && hintId].filter(Boolean).join(' ')
  return (
    <div className={`${classes['field']} ${className}`} data-size={size}>
      {label && (
        <label htmlFor={id} className={classes['label']}>
          {label}
          {required && <span aria-hidden> *</span>}
        </label>
      )}
      {description && (
        <p id={hintId} className={classes['hint']}>
          {description}
        </p>
      )}
      <div className={classes['place']}>
        {start && <div className={classes['start']}>{start}</div>}
        {props.children({
          id,
          required,
          'aria-invalid': error ? true : undefined,
          'aria-describedby': told || undefined,
        })}
      </div>
      {error && (
        <p id={errorId} className={classes['error']} role={urgent ? 'alert' : undefined}>
          {error}
        </p>
      )}
    </div>
  )
}
