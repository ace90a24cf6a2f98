import writeXlsxFile, {
  type Cell,
  type Feature,
  type Sheet as SheetToWrite,
} from 'write-excel-file/universal'
import { dayOf } from '#core/planning/civil-days.ts'
import type { Sheet, SheetCell, Workbook } from '#core/report/workbook.ts'

/** Day 0 of the civil calendar as Excel counts days; from March 1900 on the two run side by side. */
const excelEpoch = 25_569
const firstSureDate = '1900-03-01'

const formats = {
  plain: undefined,
  days: '0.0#',
  money: '#,##0',
  percent: '0.0%',
  priority: '0.0000',
} as const

/** The bytes of an .xlsx file: a frozen line of headings on each sheet, dates and numbers as such. */
export async function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeXlsxFile(sheets.map(sheetOf), { features: [filtersOf(sheets)] }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** A filter over all rows of the sheets that have one; Excel wants it right behind the rows. */
function filtersOf(sheets: readonly Sheet[]): Feature<Blob> {
  const end = '</sheetData>'
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            if (!sheet?.filtered || sheet.rows.length === 0) return content
            const area = `A1:${columnName(sheet.columns.length)}${sheet.rows.length + 1}`
            return content.replace(end, `${end}<autoFilter ref="${area}"/>`)
          },
        },
      },
    },
  }
}

/** The name of a column by its number: A is 1, AA is 27. */
function columnName(number: number): string {
  const rest = (number - 1) % 26
  const before = (number - 1 - rest) / 26
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + rest)
}

function sheetOf({ title, columns, rows }: Sheet): SheetToWrite<Blob> {
  const heading = columns.map((column): Cell => ({
    value: clean(column.title),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e6f1f0',
    wrap: true,
    alignVertical: 'top',
  }))
  return {
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [heading, ...rows.map((row) => row.map(cellOf))],
  }
}

function numberCell(value: number, format: string | undefined): Cell {
  return { value, type: Number, alignVertical: 'top', ...(format !== undefined && { format }) }
}

function cellOf(cell: SheetCell): Cell {
  if (cell === null) return null
  const place = { alignVertical: 'top' } as const
  switch (cell.kind) {
    case 'text':
      return { ...place, value: clean(cell.text), type: String, wrap: true }
    case 'number':
      return numberCell(cell.value, formats[cell.format])
    case 'date':
      return cell.date < firstSureDate
        ? { ...place, value: cell.date, type: String }
        : numberCell(dayOf(cell.date) + excelEpoch, 'yyyy-mm-dd')
  }
}

/** A text as the file may hold it: no halves of characters, and nothing that reads as the code of another character. */
function clean(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '').replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
}
