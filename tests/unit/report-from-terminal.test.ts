import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReportOptions } from '#cli/report-options.ts'
import { runReport } from '#cli/run-report.ts'
import { changeReport, type ReportChanges } from '#core/assessment/report-choices.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { english } from '#words/en/words.ts'
import { simplified } from '#words/zh-hans/words.ts'
import { openTerminal } from './cli/terminal.ts'
import { readPdf } from './workers/read-pdf.ts'

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijie-report-'))
  file = await withQuestionnaires('one.json', 1)
})
afterAll(() => rm(folder, { recursive: true }))

/** A file of the example enterprise with its first questionnaires only. */
async function withQuestionnaires(
  name: string,
  count: number,
  empty = false,
  chosen: ReportChanges | null = null,
): Promise<string> {
  const read = parseAssessmentFile(await readFile('seeds/starting-point-software.en.json', 'utf8'))
  if (!read.ok) throw new Error(read.problem.kind)
  const { questionnaires, answers, updatedAt } = read.value
  const assessment = chosen ? changeReport(read.value, chosen, updatedAt) : read.value
  const path = join(folder, name)
  const text = writeAssessmentFile(
    {
      ...assessment,
      questionnaires: questionnaires.slice(0, count),
      answers: empty ? new Map() : answers,
    },
    '2026-11-23T08:00:00.000Z',
  )
  await writeFile(path, text)
  return path
}

async function report(options: ReportOptions, from = file, today = '2026-11-23') {
  const { terminal, said } = openTerminal({ today })
  const code = await runReport({ ...terminal, complain: terminal.out }, [from], options)
  return { code, said: said.join('\n') }
}

async function printed(path: string) {
  const pdf = await readPdf(new Uint8Array(await readFile(path)))
  await pdf.close()
  return {
    text: pdf.text.replaceAll(/\s/g, ''),
    headings: pdf.outline.map(({ title }) => title),
    pages: pdf.pages.length,
  }
}
const bare = (text: string): string => text.replaceAll(/\s/g, '')

test('a report from the terminal holds the improvement plan, or not where that is asked', async () => {
  const { improve, print } = english
  const chapters = [print.plan.title, print.calendar.title]
  const output = join(folder, 'with.pdf')
  expect((await report({ output })).code).toBe(0)
  const whole = await printed(output)
  expect(whole.headings).toEqual(expect.arrayContaining([print.targets.title, ...chapters]))
  expect(whole.text).toContain(bare(improve.path.proven))
  // The kinds of support beside the questionnaires are read as well.
  expect(whole.headings).toContain(english.support.title)
  const without = join(folder, 'without.pdf')
  expect((await report({ output: without, 'no-plan': true })).code).toBe(0)
  const less = await printed(without)
  expect(less.headings).toContain(print.targets.title)
  expect(less.headings.filter((title) => chapters.includes(title))).toEqual([])
  expect(less.text).not.toContain(bare(improve.path.proven))
  // Nor are rules explained that this report does not use.
  expect(less.text).not.toContain('HiGHS')
})

test('a report without its items still holds each questionnaire, and says nothing of an item', async () => {
  // Beside an item its next level stands so, and nothing else does.
  const next = `${english.print.level(3)} · `
  const output = join(folder, 'overview.pdf')
  expect((await report({ output, 'no-plan': true, 'no-items': true })).code).toBe(0)
  const overview = await printed(output)
  const whole = join(folder, 'items.pdf')
  await report({ output: whole, 'no-plan': true })
  const full = await printed(whole)
  expect(full.text).toContain(bare(next))
  expect(overview.text).not.toContain(bare(next))
  expect(full.headings).toContain('Quality management and supply chain')
  expect(overview.headings).toContain('Quality management and supply chain')
  expect(overview.text.length).toBeLessThan(full.text.length)
})

test('a report without answers says from the terminal, too, that there is nothing to plan', async () => {
  const output = join(folder, 'empty.pdf')
  expect((await report({ output }, await withQuestionnaires('empty.json', 1, true))).code).toBe(0)
  expect((await printed(output)).text).toContain(bare(english.print.plan.nothingToPlan))
})

test('seconds that are no number are refused before anything is written', async () => {
  const output = join(folder, 'never.pdf')
  const { code, said } = await report({ output, seconds: 'soon' })
  expect(code).toBe(2)
  expect(said).toContain('--seconds')
  await expect(readFile(output)).rejects.toThrow('ENOENT')
})

test('a preset and a list of parts say what is printed, in the order of the report', async () => {
  const { print, results, method } = english
  const board = join(folder, 'board.pdf')
  expect((await report({ output: board, preset: 'board' })).code).toBe(0)
  const short = await printed(board)
  expect(short.headings).toEqual([print.summary])
  expect(short.pages).toBeLessThanOrEqual(3)
  // What the cheapest path takes is planned for the summary alone.
  expect(short.text).toContain(bare(print.plan.title))
  const parts = join(folder, 'parts.pdf')
  expect((await report({ output: parts, parts: 'method, results' })).code).toBe(0)
  const { headings, text } = await printed(parts)
  expect(headings).toContain(results.gates.title)
  expect(headings).toContain(method.title)
  expect(headings.indexOf(results.gates.title)).toBeLessThan(headings.indexOf(method.title))
  expect(headings).not.toContain(print.summary)
  expect(text).not.toContain(bare(print.plan.title))
  const kept = join(folder, 'kept.pdf')
  expect((await report({ output: kept, preset: 'file', 'no-plan': true })).code).toBe(0)
  const all = (await printed(kept)).headings
  expect(all).toContain(english.evidence.title)
  expect(all).not.toContain(print.plan.title)
})

test('without options a report is printed as it was chosen in the assessment', async () => {
  const output = join(folder, 'chosen.pdf')
  const chosen = {
    parts: ['evidence'],
    foreword: 'Rowan’s own words.',
    language: 'zh-Hans',
  } as const
  const from = await withQuestionnaires('chosen.json', 1, false, { ...chosen, parts: ['evidence'] })
  expect((await report({ output }, from)).code).toBe(0)
  const { headings, text } = await printed(output)
  expect(headings).toEqual([simplified.print.foreword, simplified.evidence.title])
  expect(text).toContain('Rowan’sownwords.')
  // A language that is asked for goes before the one that was chosen.
  const asked = join(folder, 'asked.pdf')
  expect((await report({ output: asked, lang: 'en', preset: 'board' }, from)).code).toBe(0)
  expect((await printed(asked)).headings).toEqual([english.print.foreword, english.print.summary])
})

test('a second language stands beside the first', async () => {
  const output = join(folder, 'two.pdf')
  expect((await report({ output, second: 'zh-Hans', preset: 'board' })).code).toBe(0)
  const { text } = await printed(output)
  expect(text).toContain(bare(english.print.title))
  expect(text).toContain(bare(simplified.print.title))
  const same = join(folder, 'same.pdf')
  expect((await report({ output: same, second: 'en', preset: 'board' })).code).toBe(0)
  expect((await printed(same)).text).not.toContain(bare(simplified.print.title))
})

test('a copy for readers outside leaves the name out and says what it is', async () => {
  const output = join(folder, 'outside.pdf')
  expect((await report({ output, outward: true, preset: 'board' })).code).toBe(0)
  const { text } = await printed(output)
  expect(text).toContain(bare(english.print.outward))
  expect(text).not.toContain('StartingPoint')
})

test('earlier assessments show the trend, and one that is not earlier is refused', async () => {
  const output = join(folder, 'trend.pdf')
  const earlier = [
    'seeds/starting-point-software.2025-06-18.en.json',
    'seeds/starting-point-software.2026-02-25.en.json',
  ]
  expect((await report({ output, earlier, preset: 'board' })).code).toBe(0)
  const { text } = await printed(output)
  const { captions, common } = english
  expect(text).toContain(bare(captions.trend))
  expect(text).toContain(bare(common.format.date('2025-06-18')))
  expect(text).toContain(bare(common.format.date('2026-02-25')))
  const without = join(folder, 'no-trend.pdf')
  await report({ output: without, preset: 'board' })
  expect((await printed(without)).text).not.toContain(bare(captions.trend))
  const late = await report({ output: join(folder, 'late.pdf'), earlier }, file, '2026-02-25')
  expect(late.code).toBe(2)
  expect(late.said).toContain('2026-02-25.en.json')
  const gone = await report({ output, earlier: ['seeds/nobody.json'] })
  expect(gone.code).toBe(2)
  expect(gone.said).toContain('seeds/nobody.json')
})

test.each([
  [{ preset: 'bosses' }, 'bosses'],
  [{ parts: 'summary,sumary' }, 'sumary'],
  [{ parts: ' , ' }, '--parts'],
  [{ preset: 'board', parts: 'summary' }, '--preset'],
  [{ second: 'fr' }, 'fr'],
] as const)(
  '%o is refused with what is known instead, and nothing is written',
  async (options, named) => {
    const output = join(folder, 'refused.pdf')
    const { code, said } = await report({ output, ...options })
    expect(code).toBe(2)
    expect(said).toContain(named)
    await expect(readFile(output)).rejects.toThrow('ENOENT')
  },
)

test('is a Word document or a spreadsheet where the name of the file says so, for readers outside without names', async () => {
  const [word, sheets] = [join(folder, 'out.docx'), join(folder, 'out.XLSX')]
  const options = { 'no-plan': true, outward: true }
  expect(await report({ ...options, output: word })).toEqual({ code: 0, said: `Wrote ${word}.` })
  expect(await report({ ...options, output: sheets })).toEqual({
    code: 0,
    said: `Wrote ${sheets}.`,
  })
  const name = /"name":\s*"([^"]+)"/u.exec(await readFile(file, 'utf8'))?.[1] ?? ''
  expect(name.length).toBeGreaterThan(3)
  const textOf = async (path: string): Promise<string> => {
    const parts = unzipSync(new Uint8Array(await readFile(path)))
    return Object.entries(parts)
      .flatMap(([part, bytes]) => (part.endsWith('.xml') ? [strFromU8(bytes)] : []))
      .join('')
  }
  for (const [text, standIn] of [
    [await textOf(word), english.print.outwardTitle],
    [await textOf(sheets), english.common.unnamedEnterprise],
  ] as const) {
    expect(text).toContain(standIn)
    expect(text).not.toContain(name)
  }
  expect(await textOf(word)).toContain('w:val="Heading1"')
  expect(await textOf(sheets)).toContain(english.reportSheets.sheetTitles.coverage)
})
