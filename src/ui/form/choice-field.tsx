import type { ComponentProps } from 'react'
import { type Around, Field } from './field.tsx'

/** One of a few choices, by the browser's own list. */
export function ChoiceField(
  props: Around &
    Omit<ComponentProps<'select'>, keyof Around | 'id'> & {
      /** What can be chosen, unless the options are given as children. */
      readonly data?: readonly { readonly value: string; readonly label: string }[]
    },
) {
  const { label, description, error, urgent, size, start, className, ...rest } = props
  const { data, children, ...select } = rest
  const around = { label, description, error, urgent, size, start, className }
  return (
    <Field {...around} required={select.required}>
      {(own) => (
        <>
          <select {...select} {...own}>
            {children ??
              data?.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
          </select>
          <svg viewBox="0 0 15 15" aria-hidden="true">
            <path d="M4.9 6 7.5 3.4 10.1 6M4.9 9l2.6 2.6L10.1 9" />
          </svg>
        </>
      )}
    </Field>
  )
}
