import * as z from 'zod/mini'
import { AssessmentRecord, ReportPart } from '#core/assessment/schema.ts'
import { languages } from '#core/language.ts'
import { assessmentFileFormat } from './format.ts'

const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const Share = z.optional(z.number())
const Count = z.int().check(z.gte(0))

/** The figures of an assessment or of one questionnaire as they were printed; what could not be said is missing. Shares run 0 to 1. */
export const PrintedFigures = z.strictObject({
  share: Share,
  low: Share,
  high: Share,
  evidenced: Share,
  confidence: Share,
  stage: z.optional(z.strictObject({ guaranteed: z.int(), possible: z.int() })),
  answered: Count,
  notApplicable: Count,
  dontKnow: Count,
  unanswered: Count,
})
export type PrintedFigures = z.infer<typeof PrintedFigures>

/** What was printed with an assessment, and from what. */
export const Printed = z.strictObject({
  /** The day on the cover, by which evidence was judged. */
  date: z.iso.date(),
  appVersion: z.string().check(z.maxLength(50)),
  languages: z.array(z.enum(languages)).check(z.maxLength(2)),
  parts: z.array(ReportPart),
  figures: PrintedFigures,
  questionnaires: z
    .array(
      z.strictObject({
        id: z.string().check(z.maxLength(100)),
        version: z.string().check(z.maxLength(50)),
        /** What it said and how it scored; missing where that was not known. */
        fingerprint: z.optional(Digest),
        figures: PrintedFigures,
      }),
    )
    .check(z.maxLength(100)),
})
export type Printed = z.infer<typeof Printed>

/** A saved assessment as it stands in a file of the newest version; older ones are brought here by migrations. */
export const AssessmentFile = z.strictObject({
  format: z.literal(assessmentFileFormat),
  version: z.literal(4),
  app: z.string().check(z.maxLength(100)),
  savedAt: z.iso.datetime(),
  assessment: AssessmentRecord,
  /** Only in a file that a report carries. */
  printed: z.optional(Printed),
  seal: z.optional(Digest),
})
export type AssessmentFile = z.infer<typeof AssessmentFile>
