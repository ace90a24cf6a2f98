import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReportOptions, runReport } from '#cli/run-report.ts'
import type { Terminal } from '#cli/terminal.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { terminal as spoken } from '#words/en/terminal.ts'
import { english } from '#words/en/words.ts'
import { readPdf } from './workers/read-pdf.ts'

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijie-report-'))
  file = await withQuestionnaires('one.json', 1)
})
afterAll(() => rm(folder, { recursive: true }))

/** A file of the example enterprise with its first questionnaires only. */
async function withQuestionnaires(name: string, count: number, empty = false): Promise<string> {
  const read = parseAssessmentFile(await readFile('seeds/starting-point-software.en.json', 'utf8'))
  if (!read.ok) throw new Error(read.problem.kind)
  const { questionnaires, answers } = read.value
  const path = join(folder, name)
  const text = writeAssessmentFile(
    {
      ...read.value,
      questionnaires: questionnaires.slice(0, count),
      answers: empty ? new Map() : answers,
    },
    '2026-11-23T08:00:00.000Z',
  )
  await writeFile(path, text)
  return path
}

async function report(options: ReportOptions, from = file) {
  const said: string[] = []
  const terminal: Terminal = {
    language: 'en',
    words: { ...english, terminal: spoken },
    json: false,
    questionnaires: 'questionnaires',
    today: '2026-11-23',
    out: (text) => void said.push(text),
    complain: (text) => void said.push(text),
  }
  const code = await runReport(terminal, [from], options)
  return { code, said: said.join('\n') }
}

async function printed(path: string) {
  const pdf = await readPdf(new Uint8Array(await readFile(path)))
  await pdf.close()
  return {
    text: pdf.text.replaceAll(/\s/g, ''),
    headings: pdf.outline.map(({ title }) => title),
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
  const { details } = english.results
  const output = join(folder, 'overview.pdf')
  expect((await report({ output, 'no-plan': true, 'no-items': true })).code).toBe(0)
  const overview = await printed(output)
  const whole = join(folder, 'items.pdf')
  await report({ output: whole, 'no-plan': true })
  const full = await printed(whole)
  expect(full.text).toContain(bare(details.nextLevel(3)))
  expect(overview.text).not.toContain(bare(details.nextLevel(3)))
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
