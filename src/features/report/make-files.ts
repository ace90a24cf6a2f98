import { shortName } from '#core/report/short-name.ts'
import { platform } from '#state/platform.ts'
import { composeOrder, type Order } from './compose-order.ts'
import type { MakeFile } from './use-file.ts'
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
  const press = await platform().openPress()
  const print = isWanted() ? await composeOrder(order, 'docx', isWanted) : null
  if (!print) return { kind: 'done' }
  const job = press(print, platform().now(), ({ share }) => onShare(share))
  onGiveUp(job.cancel)
  const made = await job.done
  if (made.ok) {
    if (isWanted()) platform().saveBytes(made.value.bytes, fileNameOf(order, 'docx'), wordMime)
    return { kind: 'done' }
  }
  return made.problem.kind === 'pdf-failed'
    ? { kind: 'failed', reason: made.problem.reason }
    : { kind: 'missing' }
}

/** Saves the report as a spreadsheet; what makes it comes when it is asked for. */
export const saveSheets: MakeFile<Order> = async (order, { isWanted }) => {
  const [{ reportSheets }, files] = await Promise.all([
    import('#core/report/sheets/report-sheets.ts'),
    platform().planFiles(),
  ])
  const { first, assessment, improvement } = order
  if (!isWanted()) return { kind: 'done' }
  const workbook = reportSheets(first.compose(assessment, improvement), first.words.reportSheets)
  await files.saveWorkbook(workbook, fileNameOf(order, 'xlsx'))
  return { kind: 'done' }
}
