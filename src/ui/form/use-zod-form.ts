import { zodResolver } from '@hookform/resolvers/zod'
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form'
import type { ZodMiniType } from 'zod/mini'

/** A form whose typed values are `Typed` and whose checked values are `Checked`. */
export type ZodForm<Typed extends FieldValues, Checked> = UseFormReturn<Typed, unknown, Checked>

/** A form checked by a schema while it is being typed; messages are the schema's own. */
export function useZodForm<Typed extends FieldValues, Checked extends FieldValues>(
  schema: ZodMiniType<Checked, Typed>,
  values: DefaultValues<Typed>,
): ZodForm<Typed, Checked> {
  return useForm<Typed, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: values,
    mode: 'onChange',
  })
}
