import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  get,
  type Resolver,
  set,
  useForm,
  type UseFormReturn,
} from 'react-hook-form'
import type { ZodMiniType } from 'zod/mini'

/** A form whose typed values are `Typed` and whose checked values are `Checked`. */
export type ZodForm<Typed extends FieldValues, Checked> = UseFormReturn<Typed, unknown, Checked>

/** A form checked by a schema while it is being typed; messages are the schema's own. */
export function useZodForm<Typed extends FieldValues, Checked extends FieldValues>(
  schema: ZodMiniType<Checked, Typed>,
  values: DefaultValues<Typed>,
): ZodForm<Typed, Checked> {
  return useForm<Typed, unknown, Checked>({
    resolver: checkedBy(schema),
    defaultValues: values,
    mode: 'onChange',
  })
}

/** Fields lie on one level here, so the first part of a problem's path names the field. */
function checkedBy<Typed extends FieldValues, Checked extends FieldValues>(
  schema: ZodMiniType<Checked, Typed>,
): Resolver<Typed, unknown, Checked> {
  return (typed) => {
    const checked = schema.safeParse(typed)
    if (checked.success) return { values: checked.data, errors: {} }
    const errors: FieldErrors<Typed> = {}
    for (const { path, code, message } of checked.error.issues) {
      const field = String(path[0])
      if (!get(errors, field)) set(errors, field, { type: code, message })
    }
    return { values: {}, errors }
  }
}
