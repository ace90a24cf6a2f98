import type { CalendarFile } from '#core/report/compose-calendar.ts'
import type { PictureFormat, PictureOrder, PictureProblem } from '#core/report/picture.ts'
import type { PdfProblem, SheetsOrder } from '#core/report/drawing.ts'
import { ok, type Result } from '#core/result.ts'
import { makeSheets } from '#platform/jobs/make-pdf.ts'
import { makePicture } from '#platform/jobs/make-picture.ts'
import { saveFile } from './save-file.ts'

const pictureMimes: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
}
const workbookMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a calendar to the person as an .ics file; rejected when what writes it did not arrive. */
export async function saveCalendar(calendar: CalendarFile, name: string): Promise<void> {
  const { writeCalendar } = await import('./write-calendar.ts')
  saveFile(writeCalendar(calendar), name, 'text/calendar;charset=utf-8')
}

/** Hands sheets to the person as an .xlsx file, unless what is given to `onGiveUp` is called before they are written. */
export async function saveWorkbook(
  order: SheetsOrder,
  name: string,
  onGiveUp: (end: () => void) => void = () => undefined,
): Promise<Result<null, PdfProblem>> {
  const { done, cancel } = makeSheets(order)
  onGiveUp(cancel)
  const made = await done
  if (!made.ok) return made
  saveFile(made.value.bytes, name, workbookMime)
  return ok(null)
}

/** Draws a chart of a report and hands it to the person as a picture file. */
export async function savePicture(
  order: PictureOrder,
  name: string,
): Promise<Result<null, PictureProblem>> {
  const made = await makePicture(order)
  if (!made.ok) return made
  saveFile(made.value, name, pictureMimes[order.format])
  return ok(null)
}
