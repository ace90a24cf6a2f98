import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runReport } from '#cli/run-report.ts'
import { runScore } from '#cli/run-score.ts'
import { terminal as spoken } from '#words/en/terminal.ts'
import { openTerminal } from './terminal.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijie-score-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What `score` prints about the standards questionnaire for this text as its answers file. */
async function score(answers: string, json = false) {
  const file = join(folder, 'answers.json')
  await writeFile(file, answers)
  const { terminal, said, complaints } = openTerminal({ json })
  const code = await runScore(terminal, ['questionnaires/standards', file])
  return { code, said: said.join('\n'), complaints, terminal, file }
}

test('the figure is withheld where a page would show a range or nothing', async () => {
  const few = await score('{ "std-owner": 3 }')
  expect(few.code).toBe(0)
  expect(few.said).toContain(spoken.card.display['too-few'])
  expect(few.said).not.toContain(spoken.card.figure)
  const card: { display: string; figure: unknown; share: number } = JSON.parse(
    (await score('{ "std-owner": 3 }', true)).said,
  )
  expect([card.display, card.figure]).toEqual(['too-few', null])
  expect(card.share).toBeCloseTo(0.5, 12)
})

test('a faulty answers file is described to somebody at a terminal, not to somebody in the app', async () => {
  const broken = await score('{ "std-owner": 3')
  expect(broken.code).toBe(1)
  expect(broken.complaints).toEqual([
    `${broken.file}: ${spoken.answersProblem({ kind: 'file-not-json', truncated: true })}`,
  ])
  const newer = JSON.stringify({ format: 'zhijie-assessment', version: 99 })
  const { complaints, terminal, file } = await score(newer)
  expect(complaints.join()).not.toMatch(/page|browser|reload/i)
  const written: string[] = []
  const complain = (text: string) => void written.push(text)
  const output = join(folder, 'x.pdf')
  expect(await runReport({ ...terminal, complain }, [file], { output })).toBe(1)
  expect(written).toEqual(complaints)
})
