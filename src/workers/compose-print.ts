import { composeSaveFile } from '#core/exchange/compose-save-file.ts'
import { composeReport, type ReportInput } from '#core/report/compose-report.ts'
import type { AttachedFile, PrintOrder } from '#core/report/drawing.ts'
import { loadWords } from '#words/load-words.ts'
import { arriving } from './arriving.ts'
import type { BesideReport } from './report-document.ts'

/** A report ready to be printed. */
export type ComposedPrint = BesideReport & {
  /** The same report in the language printed beside the first; null for one language. */
  readonly beside: BesideReport | null
  /** What the PDF carries so that it can be opened again; null where it is to carry nothing. */
  readonly saveFile: AttachedFile | null
}

/** Composes the report of an order in its languages, and the file that a PDF of it carries, saved at that ISO time. */
export async function composePrint(
  { first, second, format, fingerprints }: PrintOrder,
  savedAt: string,
): Promise<ComposedPrint> {
  const printed = await composeSpoken(first)
  const beside = second && (await composeSpoken(second))
  const saveFile =
    format === 'docx'
      ? null
      : composeSaveFile({
          assessment: first.assessment,
          report: printed.report,
          second: beside && beside.report,
          fingerprints,
          savedAt,
          description: printed.words.opening.attached,
        })
  return { ...printed, beside, saveFile }
}

/** Composes a report, with the words of its language. */
export async function composeSpoken(input: ReportInput): Promise<BesideReport> {
  const words = await arriving(loadWords(input.language))
  return { report: composeReport(input, { defaultLevels: words.common.stageNames }), words }
}
