import type { Around } from './field.tsx'
import classes from './form-color.module.css'
import { FormText } from './form-text.tsx'
import type { ZodForm } from './use-zod-form.ts'

/** A form's colour, typed as `#rrggbb` or picked from the browser's own palette, which `pick` names. */
export function FormColor<Checked>(
  props: Pick<Around, 'label' | 'description'> & {
    readonly form: ZodForm<{ color: string }, Checked>
    readonly pick: string
  },
) {
  const { form, pick, ...rest } = props
  const typed = form.watch('color')
  return (
    <FormText
      {...rest}
      form={form}
      name="color"
      spellCheck={false}
      autoComplete="off"
      start={
        <input
          type="color"
          aria-label={pick}
          title={pick}
          className={classes['palette']}
          value={/^#[\da-f]{6}$/i.test(typed) ? typed : '#000000'}
          onChange={({ currentTarget }) =>
            form.setValue('color', currentTarget.value, { shouldValidate: true })
          }
        />
      }
    />
  )
}
