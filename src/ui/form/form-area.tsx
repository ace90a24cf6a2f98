import type { FieldValues, Path } from 'react-hook-form'
import { type Around, Field } from './field.tsx'
import type { ZodForm } from './use-zod-form.ts'

/** Several lines of text in a form. It grows with what is typed, by the browser's own means. */
export function FormArea<Typed extends FieldValues, Checked>(
  props: Pick<Around, 'label' | 'description'> & {
    readonly form: ZodForm<Typed, Checked>
    readonly name: Path<Typed>
    readonly rows: number
    readonly onBlurCapture?: () => void
    /** Whether this field is the item's answer, where the keys lead. */
    readonly isAnswer?: boolean
  },
) {
  const { form, name, label, description, rows, onBlurCapture, isAnswer } = props
  return (
    <Field
      label={label}
      description={description}
      error={form.getFieldState(name, form.formState).error?.message}
      urgent
    >
      {(own) => (
        <textarea
          rows={rows}
          onBlurCapture={onBlurCapture}
          data-choice-field={isAnswer || undefined}
          {...form.register(name)}
          {...own}
        />
      )}
    </Field>
  )
}
