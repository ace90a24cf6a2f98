import { InputBase, type InputBaseProps } from '@mantine/core'
import type { FieldValues, Path } from 'react-hook-form'
import classes from './form-area.module.css'
import type { ZodForm } from './use-zod-form.ts'

/** Several lines of text in a form. It grows with what is typed, by the browser's own means. */
export function FormArea<Typed extends FieldValues, Checked>(
  props: Pick<InputBaseProps, 'label' | 'description'> & {
    readonly form: ZodForm<Typed, Checked>
    readonly name: Path<Typed>
    readonly rows: number
    readonly onBlurCapture?: () => void
    /** Whether this field is the item's answer, where the keys lead. */
    readonly isAnswer?: boolean
  },
) {
  const { form, name, isAnswer, ...rest } = props
  return (
    <InputBase
      {...rest}
      {...form.register(name)}
      component="textarea"
      multiline
      classNames={{ input: classes['area'] ?? '' }}
      error={form.getFieldState(name, form.formState).error?.message}
      errorProps={{ role: 'alert' }}
      data-choice-field={isAnswer || undefined}
    />
  )
}
