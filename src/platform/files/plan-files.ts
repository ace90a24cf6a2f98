import type { CalendarFile } from '#core/report/compose-calendar.ts'
import type { PictureFormat, PictureOrder, PictureProblem } from '#core/report/picture.ts'
import type { Workbook } from '#core/report/workbook.ts'
import { ok, type Result } from '#core/result.ts'
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

/** Hands sheets to the person as an .xlsx file; rejected when what writes them did not arrive. */
export async function saveWorkbook(workbook: Workbook, name: string): Promise<void> {
  const { writeWorkbook } = await import('./write-workbook.ts')
  saveFile(await writeWorkbook(workbook), name, workbookMime)
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
