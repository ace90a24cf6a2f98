import * as z from 'zod/mini'

/* What every file of a questionnaire is written with: ids, versions, and texts in each language. */

/** A text that says something. */
export const Line = z.string().check(z.trim(), z.minLength(1))

/** A text in every language an author writes; Traditional Chinese is derived at build and may be overridden here. */
export const LocalText = z.strictObject({
  'zh-Hans': Line,
  en: Line,
  'zh-Hant': z.optional(Line),
})
export type LocalText = z.infer<typeof LocalText>

/** A list of short texts in every language, the same number of entries in each. */
export const LocalList = z.strictObject({
  'zh-Hans': z.array(Line).check(z.minLength(1)),
  en: z.array(Line).check(z.minLength(1)),
  'zh-Hant': z.optional(z.array(Line).check(z.minLength(1))),
})
export type LocalList = z.infer<typeof LocalList>

const reservedIds = ['profile', 'answers']

/** The name by which an answer, a reference or a file finds its part of a questionnaire. */
export const Id = z.string().check(
  z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  z.refine((id) => !reservedIds.includes(id)),
)

/** A questionnaire's version, semver: patch = wording, minor = items added, major = scores not comparable. */
export const Version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/))
