import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { DrawnDocument } from './draw-document.ts'
import type { ReportExtras, ReportTools } from './draw-report.ts'
import { documentFrame, printedBlocks } from './report-document.ts'
import { writeWord } from './write-word.ts'

/** Writes a composed report as a Word document: the blocks that `drawReport` draws on paper. */
export async function writeReport(
  report: Report,
  words: Words,
  { faces, now }: Pick<ReportTools, 'faces' | 'now'>,
  { beside = null, onProgress }: Pick<ReportExtras, 'beside' | 'onProgress'> = {},
): Promise<DrawnDocument> {
  const frame = documentFrame(report, words, beside)
  const setup = { ...frame, language: report.language, faces, createdAt: new Date(now) }
  return await writeWord(printedBlocks(report, words, beside), setup, onProgress)
}
