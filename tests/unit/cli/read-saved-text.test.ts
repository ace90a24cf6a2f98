import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jsPDF } from 'jspdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSavedText } from '#cli/read-saved-text.ts'
import { runReport } from '#cli/run-report.ts'
import { changeReport } from '#core/assessment/report-choices.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { parseSaveFile } from '#core/exchange/parse-save-file.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { openTerminal } from './terminal.ts'

const at = '2026-11-23T08:00:00.000Z'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijie-saved-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(path: string) {
  const { terminal, complaints } = openTerminal()
  const text = await readSavedText(path, terminal)
  return { text, said: complaints.join('\n') }
}

/** The report of an example's first questionnaire, on few pages. */
async function printed(outward: boolean) {
  const saved = parseAssessmentFile(await readFile('seeds/haystack-pastry.en.json', 'utf8'))
  if (!saved.ok) throw new Error(saved.problem.kind)
  const assessment = changeReport(
    { ...saved.value, questionnaires: saved.value.questionnaires.slice(0, 1) },
    { parts: ['results'], outward },
    at,
  )
  const file = join(folder, 'saved.json')
  const output = join(folder, 'report.pdf')
  await writeFile(file, writeAssessmentFile(assessment, at))
  expect(await runReport(openTerminal().terminal, [file], { output })).toBe(0)
  return { assessment, output }
}

describe('what a terminal reads answers from', () => {
  test('may be a report, which carries the assessment it was printed from', async () => {
    const { assessment, output } = await printed(false)
    const { text, said } = await read(output)
    expect(said).toBe('')
    const file = parseSaveFile(String(text))
    expect(file).toMatchObject({ ok: true, value: { seal: 'kept', assessment } })
  })

  test('is not a copy for readers outside, nor somebody else’s PDF', async () => {
    const { output } = await printed(true)
    expect(await read(output)).toMatchObject({
      text: 1,
      said: expect.stringContaining('readers outside'),
    })
    const other = join(folder, 'other.pdf')
    await writeFile(other, new Uint8Array(new jsPDF().output('arraybuffer')))
    expect(await read(other)).toMatchObject({
      text: 1,
      said: expect.stringContaining('did not make this PDF'),
    })
  })

  test('is told to be missing or broken', async () => {
    expect((await read(join(folder, 'nowhere.json'))).text).toBe(2)
    const broken = join(folder, 'broken.pdf')
    await writeFile(broken, '%PDF-1.7 and no more')
    expect(await read(broken)).toMatchObject({ text: 1, said: expect.stringContaining('damaged') })
  })
})
