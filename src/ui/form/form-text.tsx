import type { ComponentProps } from 'react'
import type { FieldValues, Path } from 'react-hook-form'
import { TextField } from './text-field.tsx'
import type { ZodForm } from './use-zod-form.ts'

/** One line of text in a form; what is wrong with it is said right below it. */
export function FormText<Typed extends FieldValues, Checked>(
  props: Omit<ComponentProps<typeof TextField>, 'form' | 'name'> & {
    readonly form: ZodForm<Typed, Checked>
    readonly name: Path<Typed>
  },
) {
  const { form, name, ...rest } = props
  return (
    <TextField
      {...rest}
      {...form.register(name)}
      error={form.getFieldState(name, form.formState).error?.message}
      urgent
    />
  )
}
