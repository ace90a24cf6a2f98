import { read, utils, type WorkSheet } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { writeWorkbook } from '#workers/write-workbook.ts'
import type { SheetCell, Workbook } from '#core/report/workbook.ts'
import { improving } from './improving.ts'

async function opened(workbook: Workbook) {
  return read(await writeWorkbook(workbook), { cellStyles: true, cellNF: true, cellFormula: true })
}

/** What of a cell is looked at: its value, type, format and formula. */
type Cell = { v?: string | number; t?: string; z?: string; f?: string }

/** The cell under a heading in the row whose first column says this. */
function cellAt(sheet: WorkSheet, heading: string, name: RegExp) {
  const range = utils.decode_range(sheet['!ref'] ?? 'A1')
  const at = (r: number, c: number): Cell | undefined => sheet[utils.encode_cell({ r, c })]
  const columns = Array.from({ length: range.e.c + 1 }, (_, c) => c)
  const column = columns.find((c) => at(0, c)?.v === heading)
  if (column === undefined) throw new Error(`no column «${heading}»`)
  for (let r = 1; r <= range.e.r; r++) {
    if (columns.some((c) => name.test(String(at(r, c)?.v ?? '')))) return at(r, column)
  }
  throw new Error(`no row «${name.source}»`)
}

describe('a spreadsheet, read by another program', async () => {
  const { workbook, plan, assessment } = await improving('en')
  const book = await opened(workbook)
  const sheet = (name: string) => {
    const found = book.Sheets[name]
    if (!found) throw new Error(`no sheet «${name}»`)
    return found
  }

  test('has a sheet each for plan, gaps and answers', () => {
    expect(book.SheetNames).toEqual(['Plan', 'Gaps', 'Answers'])
    expect(utils.sheet_to_json(sheet('Plan'))).toHaveLength(plan.lines.length + 1)
    expect(utils.sheet_to_json(sheet('Answers'))).toHaveLength(workbook.sheets[2]?.rows.length ?? 0)
    expect(assessment.answers.size).toBeGreaterThan(40)
    expect(workbook.sheets[2]?.rows.length).toBeGreaterThanOrEqual(assessment.answers.size)
  })

  test('dates are days of Excel’s calendar, numbers are numbers, shares are percentages', () => {
    const start = cellAt(sheet('Plan'), 'Start', /^Declare the standards/)
    // 46,349 days from 30 December 1899 are 23 November 2026.
    expect([start?.t, start?.v, start?.z]).toEqual(['n', 46_349, 'yyyy-mm-dd'])
    const due = cellAt(sheet('Plan'), 'Due', /^Declare the standards/)
    expect(due?.v).toBe(46_349 + 67)
    const days = cellAt(sheet('Plan'), 'Person-days', /^Declare the standards/)
    expect([days?.t, days?.v]).toEqual(['n', 3])
    const share = cellAt(sheet('Gaps'), 'Now', /./)
    expect([share?.t, share?.z]).toEqual(['n', '0.0%'])
    const total = cellAt(sheet('Plan'), 'Person-days', /^Total$/)
    expect(total?.v).toBe(plan.lines.reduce((sum, line) => sum + line.days, 0))
  })

  test('the headings stay in view, and columns are as wide as what they hold', async () => {
    const bytes = await writeWorkbook(workbook)
    const files = read(bytes, { bookFiles: true }) as unknown as {
      files: Record<string, { content: Uint8Array }>
    }
    const xml = new TextDecoder().decode(files.files['xl/worksheets/sheet1.xml']?.content)
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).toMatch(/<col [^>]*width="44"/)
  })

  test('what was typed never becomes a formula, and is otherwise as it was typed', () => {
    const owner = cellAt(sheet('Plan'), 'Owner', /^Done$/)
    expect(owner?.v).toBe('\'=HYPERLINK("http://x","李喆")')
    const formulas = book.SheetNames.flatMap((name) =>
      Object.entries(sheet(name)).filter(([, cell]: [string, Cell]) => cell?.f !== undefined),
    )
    expect(formulas).toEqual([])
    const note = cellAt(sheet('Plan'), 'Note', /^Declare the standards/)
    expect(note?.v).toBe('先做样品；再做, 其他')
  })

  test('says in words what does not fit, and what an action raises and how', () => {
    const title = plan.lines.find(({ place }) => place?.moved && place.conflicts.length > 0)?.action
      .title
    const moved = cellAt(sheet('Plan'), 'Conflicts', new RegExp(`^${title}$`))
    expect(String(moved?.v)).toContain('It begins before “Declare the standards you follow')
    const raises = cellAt(sheet('Plan'), 'What it raises', /^Declare the standards/)
    expect(String(raises?.v)).toMatch(/→ level 2\nSettles the legal duty: /)
  })
})

test('texts of every kind come back as they were', async () => {
  const odd = [
    ' leading and trailing ',
    'two\nlines',
    '<b>&amp;"quoted"</b>',
    '😀 𠮷 王䶮',
    '_x0041_ is no code',
    '123',
    'TRUE',
  ]
  const rows: SheetCell[][] = odd.map((text) => [{ kind: 'text', text }])
  const book = await opened({
    sheets: [{ title: '文字', columns: [{ title: 't', width: 9 }], rows }],
  })
  const texts = utils.sheet_to_json<string[]>(book.Sheets['文字'] ?? {}, { header: 1 })
  expect(texts.slice(1).map(([text]) => text)).toEqual(odd)
})

test('what no file may hold is left out without harm to the rest', async () => {
  const rows: SheetCell[][] = [
    [{ kind: 'text', text: 'a\u0000b\uD83Dc\uDC00d' }],
    [{ kind: 'date', date: '1066-10-14' }],
    [null],
  ]
  const book = await opened({
    sheets: [{ title: 'odd', columns: [{ title: 't', width: 9 }], rows }],
  })
  const [, text, date] = utils.sheet_to_json<string[]>(book.Sheets['odd'] ?? {}, { header: 1 })
  expect(text).toEqual(['abcd'])
  expect(date).toEqual(['1066-10-14'])
})

test('an empty sheet has its headings', async () => {
  const book = await opened({
    sheets: [{ title: 'none', columns: [{ title: 't', width: 9 }], rows: [] }],
  })
  expect(utils.sheet_to_json(book.Sheets['none'] ?? {}, { header: 1 })).toEqual([['t']])
})
