import type { Assessment } from '#core/assessment/schema.ts'
import type { AttachedFile } from '#core/report/drawing.ts'
import type { Report } from '#core/report/report.ts'
import type { Fingerprints } from './fingerprint.ts'
import { printedFigures } from './printed-figures.ts'
import { sealText } from './seal.ts'
import { writeAssessmentFile } from './write-assessment-file.ts'

/** What a report's save file is composed from. */
export type SaveFileInput = {
  /** The assessment the report was composed from. */
  readonly assessment: Assessment
  readonly report: Report
  /** The report printed beside it; null for one language. */
  readonly second: Report | null
  readonly fingerprints: Fingerprints
  /** ISO time. */
  readonly savedAt: string
  /** What a PDF reader says of the file, in the language of the report. */
  readonly description: string
}

/** The name under which a PDF lists it. */
export const saveFileName = 'zhijie-assessment.json'

/**
 * The file a report carries so that it can be opened again: the assessment, the figures as they are printed, and the
 * questionnaires they were reckoned with, sealed. Null for a report that goes to readers outside.
 */
export function composeSaveFile(input: SaveFileInput): AttachedFile | null {
  const { assessment, report, second, fingerprints, savedAt, description } = input
  if (report.outward) return null
  const versions = new Map(report.questionnaires.map(({ id, version }) => [id, version]))
  const text = writeAssessmentFile(assessment, savedAt, {
    date: report.date,
    appVersion: report.appVersion,
    languages: [report.language, ...(second ? [second.language] : [])],
    parts: [...report.parts],
    figures: printedFigures(report.score),
    questionnaires: assessment.questionnaires.flatMap(({ id, version }) => {
      const score = report.score.questionnaires.find((one) => one.id === id)
      if (!score) return []
      return [
        {
          id,
          version: versions.get(id) ?? version,
          ...(Object.hasOwn(fingerprints, id) && { fingerprint: fingerprints[id] }),
          figures: printedFigures(score),
        },
      ]
    }),
  })
  return { name: saveFileName, mime: 'application/json', description, text: sealText(text) }
}
