import type { PdfProblem } from '#core/report/drawing.ts'
import { shortName } from '#core/report/short-name.ts'
import { platform } from '#state/platform.ts'
import { composeOrder, inputOf, type Order } from './compose-order.ts'
import type { FileEnd, MakeFile } from './use-file.ts'
import type { Made } from './use-press.ts'

const wordMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What a file of this report is called, in the language of the report. */
export function fileNameOf({ first, assessment }: Order, ending: string): string {
  const { report, print, common } = first.words
  // A copy for outside says whose it is nowhere, not even in its name.
  const own = assessment.report?.outward ? print.outwardTitle : assessment.profile.name.trim()
  const named = (name: string, end: string): string =>
    report.fileName(name, platform().today(), end)
  return named(shortName(own || common.unnamedEnterprise, named('', '')), ending)
}

/** Saves the PDF that is in sight. */
export const savePdf: MakeFile<Made> = async ({ order, pdf }) => {
  platform().saveBytes(pdf.bytes, fileNameOf(order, 'pdf'), 'application/pdf')
  return await Promise.resolve({ kind: 'done' })
}

/** Saves the report as a Word document. */
export const saveWord: MakeFile<Order> = async (order, { isWanted, onShare, onGiveUp }) => {
  const [press, print] = await Promise.all([platform().openPress(), composeOrder(order, 'docx')])
  if (!isWanted()) return { kind: 'stopped' }
  const job = press(print, platform().now(), ({ share }) => onShare(share))
  onGiveUp(job.cancel)
  const made = await job.done
  if (made.ok) {
    if (isWanted()) platform().saveBytes(made.value.bytes, fileNameOf(order, 'docx'), wordMime)
    return { kind: 'done' }
  }
  return without(made.problem)
}

/** Saves the report as a spreadsheet; what makes it comes when it is asked for. */
export const saveSheets: MakeFile<Order> = async (order, { isWanted, onGiveUp }) => {
  const files = await platform().planFiles()
  if (!isWanted()) return { kind: 'stopped' }
  const sheetsOf = inputOf(order, order.first)
  const saved = await files.saveWorkbook({ sheetsOf }, fileNameOf(order, 'xlsx'), onGiveUp)
  return saved.ok ? { kind: 'done' } : without(saved.problem)
}

/** What it means for a file that there is none. */
export function without(problem: PdfProblem): FileEnd {
  switch (problem.kind) {
    case 'pdf-stopped':
      return { kind: 'stopped' }
    case 'pdf-fonts-missing':
      return { kind: 'missing' }
    case 'pdf-failed':
      return { kind: 'failed', reason: problem.reason }
  }
}
