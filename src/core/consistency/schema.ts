import { Id, LocalText } from '#core/questionnaire/parts/schema.ts'
import { When } from '#core/questionnaire/schema.ts'
import * as z from 'zod/mini'

/** Answers that do not go together, and the question to reconsider them by. It never changes a score. */
export const ConsistencyRule = z.strictObject({
  id: Id,
  /** Holds when the answers do not go together; it reads the profile and items of any questionnaire. */
  when: When,
  asks: LocalText,
})

/** `consistency.yaml`: the rules between questionnaires. */
export const ConsistencyFile = z.strictObject({
  format: z.literal(1),
  rules: z.array(ConsistencyRule).check(z.minLength(1)),
})
export type ConsistencyFile = z.infer<typeof ConsistencyFile>
