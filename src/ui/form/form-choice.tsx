import type { ComponentProps } from 'react'
import type { FieldValues, Path } from 'react-hook-form'
import { ChoiceField } from './choice-field.tsx'
import type { ZodForm } from './use-zod-form.ts'

/** One of a few choices in a form, by the browser's own list. */
export function FormChoice<Typed extends FieldValues, Checked>(
  props: Omit<ComponentProps<typeof ChoiceField>, 'form' | 'name'> & {
    readonly form: ZodForm<Typed, Checked>
    readonly name: Path<Typed>
  },
) {
  const { form, name, ...rest } = props
  return (
    <ChoiceField
      {...rest}
      {...form.register(name)}
      error={form.getFieldState(name, form.formState).error?.message}
    />
  )
}
