import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readQuestionnaire } from '#cli/read-questionnaire.ts'

const sound = `format: 1
id: tiny
version: 1.0.0
title: { zh-Hans: 小, en: Tiny }
summary: { zh-Hans: 小, en: Tiny }
measures: [1]
sections: [only]
`
const section = `section: only
title: { zh-Hans: 一, en: One }
items:
  - id: tiny-a
    kind: choice
    measures: [1]
    ask: { zh-Hans: 有吗？, en: Is there one? }
    options:
      - { id: none, label: { zh-Hans: 无, en: No }, share: 0 }
      - { id: some, label: { zh-Hans: 有, en: Yes }, share: 1 }
`

function folderWith(head: string, part: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'questionnaire-'))
  writeFileSync(join(folder, 'questionnaire.yaml'), head)
  writeFileSync(join(folder, 'only.yaml'), part)
  return folder
}

test('a sound questionnaire has no problems', async () => {
  const { questionnaire, problems } = await readQuestionnaire(folderWith(sound, section))
  expect(problems).toEqual([])
  expect(questionnaire?.sections[0]?.items[0]?.id).toBe('tiny-a')
})

test('every problem is named at once, each with its own file and line', async () => {
  const head = sound.replace('version: 1.0.0', 'version: one')
  const part = section.replace('    measures: [1]\n', '').replace('share: 1 }', 'shares: 1 }')
  const { problems, scorable } = await readQuestionnaire(folderWith(head, part))
  const found = problems.map(({ file, line, problem }) => [
    file.split('/').at(-1),
    line,
    problem.kind,
  ])
  expect(scorable).toBe(false)
  expect(found).toEqual(
    expect.arrayContaining([
      ['questionnaire.yaml', 3, 'bad-format'],
      ['only.yaml', 4, 'missing'],
      ['only.yaml', 9, 'unknown-key'],
    ]),
  )
})

test('a condition on a later item is refused at its line', async () => {
  const part = section.replace(
    '    kind: choice\n',
    '    kind: choice\n    when: { item: tiny-a, is: [some] }\n',
  )
  const { problems } = await readQuestionnaire(folderWith(sound, part))
  expect(problems.map(({ line, problem }) => [line, problem.kind])).toEqual([[6, 'later-item']])
})

test('a section file that is not there is named where it is asked for', async () => {
  const { problems } = await readQuestionnaire(
    folderWith(sound.replace('[only]', '[only, gone]'), section),
  )
  expect(problems.map(({ line, problem }) => [line, problem.kind])).toEqual([[7, 'file-missing']])
})
