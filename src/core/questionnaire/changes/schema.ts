import { Id, LocalText, Version } from '#core/questionnaire/parts/schema.ts'
import * as z from 'zod/mini'

/*
 * What became of items between two versions, so that answers given to the old ones can follow. `check-changes.ts` adds
 * the rules a shape alone cannot say.
 */

/**
 * What became of one item: exactly one of `renamed`, `split`, `merged` and `dropped`. `levels` is how many levels the old
 * item had (`none` when it was of another kind), `ask` how the old item read.
 */
const Fate = z.strictObject({
  renamed: z.optional(Id),
  split: z.optional(z.array(Id).check(z.minLength(2))),
  merged: z.optional(Id),
  dropped: z.optional(z.literal(true)),
  levels: z.optional(z.union([z.int().check(z.gte(2), z.lte(9)), z.literal('none')])),
  ask: z.optional(LocalText),
})
/** What became of one item of an earlier version. */
export type Fate = z.infer<typeof Fate>

/**
 * From one version to a later one: what became of items, by the old id, and which options of choices and checklists have
 * a new id, by the id the item has in the later version.
 */
const Step = z.strictObject({
  from: Version,
  to: Version,
  items: z._default(z.record(Id, Fate), {}),
  options: z._default(z.record(Id, z.record(Id, Id)), {}),
})

/** `changes.yaml`: the steps in order, each beginning at the version where the one before ended. */
export const Changes = z.array(Step)
export type Changes = z.infer<typeof Changes>
