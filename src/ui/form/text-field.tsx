import type { ComponentProps } from 'react'
import { type Around, Field } from './field.tsx'

/** One line of text in the browser's own field. */
export function TextField(props: Around & Omit<ComponentProps<'input'>, keyof Around | 'id'>) {
  const { label, description, error, urgent, size, start, className, ...input } = props
  const around = { label, description, error, urgent, size, start, className }
  return (
    <Field {...around} required={input.required}>
      {(own) => <input type="text" {...input} {...own} />}
    </Field>
  )
}
