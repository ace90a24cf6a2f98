import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runScore } from '#cli/run-score.ts'
import { terminal as spoken } from '#words/en/terminal.ts'
import { english } from '#words/en/words.ts'
import { openTerminal } from './terminal.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijie-contradictions-'))
})
afterAll(() => rm(folder, { recursive: true }))

const title = english.results.reconsider.title
const factory = { roles: ['manufacturer', 'ccc-product'], sector: 'manufacturing', staff: 60 }
const contradicting = {
  profile: factory,
  'met-certificate': 3,
  'met-inventory': 1,
  'cab-gate-ccc': 'does-not-apply',
}
const together = { profile: factory, 'met-certificate': 3, 'met-inventory': 3 }

/** What `score` prints of these answers. */
async function score(answers: object, path = 'questionnaires', json = false) {
  const file = join(folder, 'answers.json')
  await writeFile(file, JSON.stringify(answers))
  const { terminal, said, complaints } = openTerminal({ json, today: '2026-11-25' })
  const code = await runScore(terminal, [path, file])
  return { code, said: said.join('\n'), complaints }
}

test('the score is followed by the answers that do not go together, and by nothing where all do', async () => {
  const { code, said, complaints } = await score(contradicting)
  expect([code, complaints]).toEqual([0, []])
  const [, list] = said.split(`${title}:`)
  expect(list).toContain('there is no list of them')
  expect(list).toContain('met-certificate, met-inventory')
  expect(list).toContain(`${spoken.card.profile}, cab-gate-ccc`)
  expect((await score(together)).said).not.toContain(title)
})

test('as JSON they stand beside the score, with their items', async () => {
  const card: { contradictions: unknown } = JSON.parse(
    (await score(contradicting, 'questionnaires', true)).said,
  )
  expect(card.contradictions).toMatchObject([
    { id: 'calibrated-without-a-list', items: ['met-certificate', 'met-inventory'] },
    { id: 'ccc-product-does-not-apply', items: ['cab-gate-ccc'], profile: true },
  ])
})

test('one questionnaire alone is held against itself', async () => {
  const metrology = { profile: factory, 'met-certificate': 3, 'met-inventory': 1 }
  const card: { contradictions: unknown } = JSON.parse(
    (await score(metrology, 'questionnaires/metrology', true)).said,
  )
  expect(card.contradictions).toMatchObject([{ id: 'calibrated-without-a-list' }])
})

test('rules that do not hold are complained of, and the score is printed all the same', async () => {
  const broken = join(folder, 'broken')
  await mkdir(broken)
  await copyFile('questionnaires/plan.yaml', join(broken, 'plan.yaml'))
  await cp('questionnaires/metrology', join(broken, 'metrology'), { recursive: true })
  await writeFile(join(broken, 'consistency.yaml'), 'format: 1\nrules: [{ id: nameless }]\n')
  const metrology = { profile: factory, 'met-certificate': 3, 'met-inventory': 1 }
  const { code, said, complaints } = await score(metrology, broken)
  expect(code).toBe(0)
  expect(complaints.join()).toContain('consistency.yaml:2')
  expect(said).toContain('met-certificate')
  expect(said).not.toContain(title)
})
