import * as z from 'zod/mini'

/** A colour as `#rrggbb`; three digits, capitals and a missing # are understood. An empty field says nothing. */
export function typedColor(message: string): z.ZodMiniType<string | undefined, string> {
  return z.pipe(
    z.string(),
    z.transform((typed, context): string | undefined => {
      const text = typed.normalize('NFKC').trim().toLowerCase()
      if (text === '') return undefined
      const digits = /^#?([\da-f]{3}|[\da-f]{6})$/.exec(text)?.[1]
      if (digits !== undefined) {
        return `#${digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&')}`
      }
      context.issues.push({ code: 'custom', message, input: typed })
      return z.NEVER
    }),
  )
}
