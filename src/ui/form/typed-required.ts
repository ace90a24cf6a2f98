import * as z from 'zod/mini'

/** What is typed by `schema`, with an empty field being wrong: `message` says so. */
export function typedRequired<T>(
  schema: z.ZodMiniType<T | undefined, string>,
  message: string,
): z.ZodMiniType<T, string> {
  return z.pipe(
    schema,
    z.transform((value, context): T => {
      if (value !== undefined) return value
      context.issues.push({ code: 'custom', message, input: value })
      return z.NEVER
    }),
  )
}
