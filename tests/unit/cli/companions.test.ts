import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCheck } from '#cli/run-check.ts'
import { openTerminal } from './terminal.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijie-companions-'))
  await cp('questionnaires', folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

/** Checks the folder while one of its files reads otherwise. */
async function checkWith(file: string, from: string, to: string): Promise<string[]> {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
  const { terminal: spokenTo, said } = openTerminal({ questionnaires: folder, today: '2026-11-25' })
  await runCheck(spokenTo, [folder])
  await writeFile(path, text)
  return said.filter((line) => !line.endsWith('no problems.'))
}

test('an item that a rule names and nobody wrote is found at its place in the file', async () => {
  const said = await checkWith(
    'consistency.yaml',
    'item: rec-gate-permits',
    'item: rec-gate-permit',
  )
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/consistency\.yaml:\d+:\d+ .*There is no item “rec-gate-permit”/)
})

test('a kind of support that an action names and nobody wrote is found at the action', async () => {
  const said = await checkWith('support.yaml', 'id: metrology-outreach', 'id: metrology-outing')
  expect(said.length).toBeGreaterThan(0)
  for (const line of said)
    expect(line).toContain('There is no kind of support “metrology-outreach”')
})

test('while a questionnaire cannot be read, its items are not called unknown', async () => {
  const said = await checkWith('metrology/questionnaire.yaml', 'title:', 'titel:')
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((line) => !line.includes('metrology'))).toEqual([])
})
