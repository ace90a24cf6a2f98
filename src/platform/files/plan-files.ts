import type { CalendarFile } from '#core/report/compose-calendar.ts'
import type { Workbook } from '#core/report/workbook.ts'
import { saveFile } from './save-file.ts'

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
