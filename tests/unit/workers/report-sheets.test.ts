import { read, utils, type WorkBook } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '#core/report/report.ts'
import { reportSheets } from '#core/report/sheets/report-sheets.ts'
import { writeWorkbook } from '#workers/write-workbook.ts'
import { english } from '#words/en/words.ts'
import type { Words } from '#words/load-words.ts'
import { plannedReport } from './planned-report.ts'

let report: Report
let words: Words
let bytes: Uint8Array<ArrayBuffer>
let book: WorkBook

beforeAll(async () => {
  ;({ report, words } = await plannedReport('zh-Hans', 'spruce-precision'))
  bytes = await writeWorkbook(reportSheets(report, words.reportSheets))
  book = read(bytes)
}, 120_000)

type Row = Readonly<Record<string, unknown>>
const rowsOf = (name: keyof Words['reportSheets']['sheetTitles']): Row[] =>
  utils.sheet_to_json<Row>(book.Sheets[words.reportSheets.sheetTitles[name]] ?? {}, {
    defval: null,
  })

describe('a report as a spreadsheet', () => {
  test('has a sheet for every subject that it says anything of, and the last one explains every column', () => {
    const { sheetTitles, columnTitles: titles } = words.reportSheets
    const expected = Object.entries(sheetTitles).flatMap(([name, title]) =>
      (name === 'trend' && report.trend.length === 0) ||
      (name === 'support' && report.support === null)
        ? []
        : [title],
    )
    expect(book.SheetNames).toEqual(expected)
    const about = rowsOf('about')
    const explained = about.map(
      (row) => `${String(row[titles.sheet])} ${String(row[titles.column])}`,
    )
    for (const name of book.SheetNames.slice(0, -1)) {
      const [head = []] = utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1 })
      expect(head.length).toBeGreaterThan(1)
      expect(new Set(head).size).toBe(head.length)
      for (const column of head) expect(explained).toContain(`${name} ${column}`)
    }
    for (const row of about) expect(String(row[titles.meaning]).length).toBeGreaterThan(3)
    expect(JSON.stringify(about)).toContain(report.appVersion)
  })

  test('keeps its headings in sight under a filter over all rows', () => {
    const files = unzipSync(bytes)
    const sheets = Object.keys(files).filter((name) =>
      /^xl\/worksheets\/sheet\d+\.xml$/u.test(name),
    )
    expect(sheets).toHaveLength(book.SheetNames.length)
    book.SheetNames.forEach((name, i) => {
      const xml = strFromU8(files[`xl/worksheets/sheet${i + 1}.xml`] ?? new Uint8Array())
      expect(xml).toContain('state="frozen"')
      const area = /<\/sheetData><autoFilter ref="([A-Z]+\d+:[A-Z]+\d+)"\/>/u.exec(xml)?.[1]
      expect(area, name).toBe(book.Sheets[name]?.['!ref'])
    })
  })

  test('holds every item with its answer, level, share, target and notes as the report has them', () => {
    const { columnTitles: titles } = words.reportSheets
    const items = report.questionnaires.flatMap((one) => one.sections.flatMap((part) => part.items))
    const rows = rowsOf('items')
    expect(rows.map((row) => row[titles.item])).toEqual(items.map(({ ask }) => ask))
    rows.forEach((row, i) => {
      const item = items[i]
      expect(row[titles.level]).toBe(item?.level ?? null)
      expect(row[titles.share]).toBe(item?.share ?? null)
      expect(row[titles.note]).toBe(item?.note ?? null)
      expect(row[titles.evidenceNote]).toBe(item?.evidence?.note ?? null)
    })
    expect(rows.filter((row) => row[titles.note] !== null).length).toBeGreaterThan(3)
  })

  test('says the figures of the report as numbers', () => {
    const { columnTitles: titles, figureNames: names } = words.reportSheets
    const figures = new Map(rowsOf('figures').map((row) => [row[titles.figure], row[titles.value]]))
    expect(figures.get(names.share)).toBe(report.score.share)
    expect(figures.get(names.stage)).toBe(report.score.stage?.guaranteed)
    expect(figures.get(names.openGates)).toBe(report.openGates.length)
    expect(figures.get(names.gaps)).toBe(report.gaps.length)
    expect(rowsOf('gaps')).toHaveLength(report.gaps.length)
    expect(rowsOf('calendar')).toHaveLength(report.improvement?.calendar.lines.length ?? 0)
    const path = report.improvement?.path
    if (path?.kind !== 'planned') throw new Error('the example has a path')
    const days = rowsOf('actions').reduce((sum, row) => sum + Number(row[titles.days]), 0)
    expect(days).toBeCloseTo(path.days, 6)
    expect(rowsOf('coverage').length).toBeGreaterThan(30)
    expect(rowsOf('sources')).toHaveLength(report.sources.length)
  })

  test('gives no share where the pages withhold it', async () => {
    const few = await plannedReport('en', 'starting-point-software', (assessment) => ({
      questionnaires: assessment.questionnaires.slice(0, 2),
      answers: new Map([...assessment.answers].slice(0, 3)),
    }))
    const sheets = reportSheets(few.report, english.reportSheets)
    const at = sheets.sheets.find(({ title }) => title === english.reportSheets.sheetTitles.figures)
    const value = (name: string) =>
      at?.rows.find(([cell]) => cell?.kind === 'text' && cell.text === name)?.[1]
    expect(few.report.score.display).toBe('too-few')
    expect(value(english.reportSheets.figureNames.share)).toBeNull()
    expect(value(english.reportSheets.figureNames.low)).toBeNull()
    expect(value(english.reportSheets.figureNames.answered)).toMatchObject({ kind: 'number' })
  })

  test('takes no text for a formula', () => {
    const [first, ...rest] = report.gaps
    if (!first) throw new Error('the example has gaps')
    const sly = { ...report, gaps: [{ ...first, ask: '=HYPERLINK("http://x")' }, ...rest] }
    const { sheets } = reportSheets(sly, words.reportSheets)
    const gaps = sheets.find(({ title }) => title === words.reportSheets.sheetTitles.gaps)
    expect(gaps?.rows[0]?.[1]).toEqual({ kind: 'text', text: '\'=HYPERLINK("http://x")' })
  })
})
