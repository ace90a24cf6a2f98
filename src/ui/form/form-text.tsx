import { TextInput, type TextInputProps } from '@mantine/core'
import type { FieldValues, Path } from 'react-hook-form'
import type { ZodForm } from './use-zod-form.ts'

/** One line of text in a form; what is wrong with it is said right below it. */
export function FormText<Typed extends FieldValues, Checked>(
  props: Omit<TextInputProps, 'form' | 'name'> & {
    readonly form: ZodForm<Typed, Checked>
    readonly name: Path<Typed>
  },
) {
  const { form, name, ...rest } = props
  return (
    <TextInput
      {...rest}
      {...form.register(name)}
      error={form.getFieldState(name, form.formState).error?.message}
      errorProps={{ role: 'alert' }}
    />
  )
}
