import { Id, LocalText } from '#core/questionnaire/parts/schema.ts'
import { MeasureId, When } from '#core/questionnaire/schema.ts'
import * as z from 'zod/mini'

/** A kind of public support: who offers it, what it brings, what it asks for, and where to look. */
export const SupportKind = z.strictObject({
  id: Id,
  title: LocalText,
  /** The measures of the plan it stands in. */
  measures: z.array(MeasureId).check(z.minLength(1)),
  /** Who offers it: the kind of body, not one office. */
  offeredBy: LocalText,
  brings: LocalText,
  /** Public platforms and windows by name, without addresses. */
  lookAt: LocalText,
  /** How long the kind has been there and what may change, with dates where they matter. */
  status: LocalText,
  /** The day it was last looked up. */
  checked: z.iso.date(),
  /** Who it is meant for; what it leaves out is not shown at all. */
  when: z.optional(When),
  /**
   * What it asks for. One with `when` is compared with what the enterprise declared; one without can only be asked at
   * the place itself.
   */
  asks: z.array(z.strictObject({ text: LocalText, when: z.optional(When) })).check(z.minLength(1)),
})

/** `support.yaml`: the kinds of public support an enterprise can look for. */
export const SupportFile = z.strictObject({
  format: z.literal(1),
  kinds: z.array(SupportKind).check(z.minLength(1)),
})
export type SupportFile = z.infer<typeof SupportFile>
