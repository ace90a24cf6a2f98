import * as z from 'zod/mini'
import { typedDate } from './typed.ts'

/** A calendar date within bounds, both ISO dates that may be reached; `message` says what is wrong with one outside. */
export function typedDateBetween(
  messages: Parameters<typeof typedDate>[0],
  bounds: { readonly least: string; readonly most: string; readonly message: string },
): z.ZodMiniType<string | undefined, string> {
  const { least, most, message } = bounds
  return z.pipe(
    typedDate(messages),
    z.transform((date, context): string | undefined => {
      if (date === undefined || (date >= least && date <= most)) return date
      context.issues.push({ code: 'custom', message, input: date })
      return z.NEVER
    }),
  )
}
