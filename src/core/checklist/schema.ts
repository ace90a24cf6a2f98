import { languages } from '#core/language.ts'
import * as z from 'zod/mini'

/** How the file that a checklist carries along calls its format; also its name, with `.json`. */
export const checklistFormat = 'zhijie-checklist'

const Name = z.string().check(z.minLength(1), z.maxLength(100))

/** The kinds of item that a checklist can ask. */
export const ItemKind = z.enum(['level', 'choice', 'checklist', 'number', 'gate', 'text'])

/**
 * What a printed checklist says about itself, so that it can be read back years later: the versions it was made from and
 * its items in the order of the paper.
 */
export const ChecklistTicket = z.object({
  format: z.literal(checklistFormat),
  version: z.literal(1),
  language: z.enum(languages),
  questionnaires: z
    .array(z.object({ id: Name, version: z.string().check(z.maxLength(50)) }))
    .check(z.maxLength(100)),
  items: z
    .array(z.object({ id: Name, number: z.string().check(z.maxLength(20)), kind: ItemKind }))
    .check(z.maxLength(5000)),
})
export type ChecklistTicket = z.infer<typeof ChecklistTicket>
