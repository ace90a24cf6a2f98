import * as z from 'zod/mini'
import { AssessmentRecord } from '#core/assessment/schema.ts'

/** The `format` every file of ours says first. */
export const assessmentFileFormat = 'zhijie-assessment'

/** A saved assessment as it stands in a file of the newest version; older ones are brought here by migrations. */
export const AssessmentFile = z.strictObject({
  format: z.literal(assessmentFileFormat),
  version: z.literal(4),
  app: z.string().check(z.maxLength(100)),
  savedAt: z.iso.datetime(),
  assessment: AssessmentRecord,
})
export type AssessmentFile = z.infer<typeof AssessmentFile>
