import { Id, Line, LocalText } from '#core/questionnaire/parts/schema.ts'
import * as z from 'zod/mini'

const Forms = z._default(z.array(Line), [])
/** Without a default, so that what nobody wrote in Traditional Chinese is derived. */
const Traditional = z.optional(z.array(Line))
const Written = z.strictObject({ 'zh-Hans': Forms, en: Forms, 'zh-Hant': Traditional })

/** A term of art: how it is written, what it means, and what it is never called. */
export const Term = z.strictObject({
  id: Id,
  term: LocalText,
  meaning: LocalText,
  /** A word that everybody knows: the list has it so that it stays the same, and no card marks it. */
  plain: z._default(z.boolean(), false),
  /** Other forms of the same word that texts use, by language. */
  forms: z.optional(Written),
  /** Words for the same thing that no text of ours uses, by language. */
  never: z.optional(Written),
})

/** `glossary.yaml`: one word for each concept, in every language. */
export const GlossaryFile = z.strictObject({
  format: z.literal(1),
  terms: z.array(Term).check(z.minLength(1)),
})
export type GlossaryFile = z.infer<typeof GlossaryFile>
