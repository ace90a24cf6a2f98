import { reportSheets } from '#core/report/sheets/report-sheets.ts'
import { writeOrders } from './answer-orders.ts'
import { composeSpoken } from './compose-print.ts'
import { writeWorkbook } from './write-workbook.ts'

/* Writes the sheets of a report, or some that are made already, to a spreadsheet file. */

writeOrders(async (order) => {
  if ('workbook' in order) return await writeWorkbook(order.workbook)
  const { report, words } = await composeSpoken(order.sheetsOf)
  return await writeWorkbook(reportSheets(report, words.reportSheets))
})
