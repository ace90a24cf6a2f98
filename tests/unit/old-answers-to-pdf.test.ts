import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runReport } from '#cli/run-report.ts'
import { english } from '#words/en/words.ts'
import { openTerminal } from './cli/terminal.ts'
import { readPdf } from './workers/read-pdf.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'old-answers-'))
  await cp('tests/fixtures/metrology', join(folder, 'metrology'), { recursive: true })
  await cp('questionnaires/plan.yaml', join(folder, 'plan.yaml'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a report of an assessment of an earlier version holds its answers and what is to be checked', async () => {
  const { terminal, complaints } = openTerminal({ questionnaires: folder, today: '2026-01-01' })
  const output = join(folder, 'out.pdf')
  const answered = 'tests/fixtures/metrology-answered-1.0.0.json'
  expect(await runReport(terminal, [answered], { output })).toBe(0)
  expect(complaints).toContain(english.carried.title)
  const pdf = await readPdf(new Uint8Array(await readFile(output)))
  const text = pdf.text.replace(/\s+/g, '')
  await pdf.close()
  expect(text).toContain('Carriedoverfrom“Whathappenstoabrokeninstrument?”')
  expect(text).toContain('量具台账2025')
  expect(text).not.toContain('slogan')
})
