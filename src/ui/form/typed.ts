import * as z from 'zod/mini'
import type { FirstWords } from '#words/load-words.ts'

/*
 * What can be typed into a field, and what it means once it is right. An empty field is never wrong: it means that
 * nothing is said (undefined), unless the field is required.
 */

type Messages = FirstWords['common']['typed']

/** A schema for a whole form: one schema a field. */
export const typedForm = z.object

/** A text of limited length, kept as typed. */
export function typedText(messages: Messages, bounds: { most: number; required?: boolean }) {
  return z.string().check(
    z.refine((text) => !bounds.required || text.trim() !== '', { error: messages.required }),
    z.refine((text) => text.length <= bounds.most, { error: messages.tooLong(bounds.most) }),
  )
}

/** A number within bounds; thousands separators and full-width digits are understood. */
export function typedNumber(
  messages: Messages,
  bounds: { least?: number; most?: number; whole?: boolean },
) {
  const { least = -Infinity, most = Infinity, whole = false } = bounds
  return z.pipe(
    z.string(),
    z.transform((typed, context): number | undefined => {
      const text = typed.normalize('NFKC').replaceAll(/[\s,]/g, '')
      if (text === '') return undefined
      const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN
      const problem = problemOf(value, messages, { least, most, whole })
      if (problem === null) return value
      context.issues.push({ code: 'custom', message: problem, input: typed })
      return z.NEVER
    }),
  )
}

/** A calendar date as YYYY-MM-DD. */
export function typedDate(messages: Messages) {
  return optional((text) => (z.iso.date().safeParse(text).success ? null : messages.notADate))
}

/** A web address; only http and https are taken. */
export function typedLink(messages: Messages, bounds: { most: number }) {
  return optional((text) => {
    if (text.length > bounds.most) return messages.tooLong(bounds.most)
    return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? null : messages.notALink
  })
}

/** One of a set of values, chosen rather than typed; the empty choice says nothing. */
export function typedChoice<const V extends string>(values: readonly V[]) {
  return z.pipe(
    z.string(),
    z.transform((typed): V | undefined => values.find((value) => value === typed)),
  )
}

/** Any number of a set of values, ticked rather than typed. */
export function typedTicks<const V extends string>(values: readonly V[]) {
  return z.pipe(
    z.array(z.string()),
    z.transform((ticked): V[] => values.filter((value) => ticked.includes(value))),
  )
}

function optional(check: (text: string) => string | null) {
  return z.pipe(
    z.string(),
    z.transform((typed, context): string | undefined => {
      const text = typed.trim()
      if (text === '') return undefined
      const problem = check(text)
      if (problem === null) return text
      context.issues.push({ code: 'custom', message: problem, input: typed })
      return z.NEVER
    }),
  )
}

function problemOf(
  value: number,
  messages: Messages,
  { least, most, whole }: { least: number; most: number; whole: boolean },
): string | null {
  if (!Number.isFinite(value)) return messages.notANumber
  if (whole && !Number.isInteger(value)) return messages.notWhole
  if (value < least) return messages.atLeast(least)
  return value > most ? messages.atMost(most) : null
}
