import { bytesOf, fontSources } from './fonts-plugin.ts'
import type { AttachedFile } from '#core/report/drawing.ts'
import { reportSheets } from '#core/report/sheets/report-sheets.ts'
import { writeWorkbook } from '#workers/write-workbook.ts'
import { drawReport } from '#workers/draw-report.ts'
import type { BesideReport } from '#workers/report-document.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'
import { writeReport } from '#workers/write-report.ts'

/** A report as a file; one that has no pages before it is opened counts none. */
type ReportFile = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly missing: readonly { readonly codePoint: number }[]
}

/** Makes what the ending of the file's name asks for: a Word document, a spreadsheet, or the PDF with what it carries. */
export async function makeReportFile(
  output: string,
  { report, words }: BesideReport,
  beside: BesideReport | null,
  { now, saveFile }: { readonly now: string; readonly saveFile: AttachedFile | null },
): Promise<ReportFile> {
  const ending = output.toLowerCase().split('.').at(-1)
  if (ending === 'xlsx') {
    const bytes = await writeWorkbook(reportSheets(report, words.reportSheets))
    return { bytes, pages: 0, missing: [] }
  }
  const faces = {
    regular: readFont(await bytesOf(fontSources.regular)),
    bold: readFont(await bytesOf(fontSources.bold)),
  }
  if (ending === 'docx') return await writeReport(report, words, { faces, now }, { beside })
  const subset = await openSubsetter(await bytesOf(fontSources.subsetWasm))
  return drawReport(report, words, { faces, subset, now }, { beside, saveFile })
}
