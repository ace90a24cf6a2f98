import { expect, test } from 'vitest'
import type { ChecklistTrouble } from '#core/checklist/trouble.ts'
import { troubleText } from '#words/checklist-trouble.ts'
import { english } from '#words/en/words.ts'

const item = { about: 'item', of: 'a', number: '2.1', ask: 'Ask' } as const
const say = (trouble: Pick<ChecklistTrouble, 'kind' | 'about' | 'said'>): string =>
  troubleText({ ...item, ...trouble }, english)

test('what was chosen is quoted as it reads, never by the name it has in the file', () => {
  expect(say({ kind: 'several', about: 'item', said: ['yes', 'DontKnow'] })).toContain(
    `“${english.common.gateValues.yes}” and “Don’t know”`,
  )
  expect(say({ kind: 'unclear', about: 'profile', said: ['retail', 'mining'] })).toContain(
    `“${english.common.sectors.retail}” and “${english.common.sectors.mining}”`,
  )
})

test('what was typed is quoted as it was typed', () => {
  expect(say({ kind: 'not-a-number', about: 'item', said: ['yes'] })).toContain('“yes”')
  expect(say({ kind: 'unknown-answer', about: 'item', said: ['toString'] })).toContain('“toString”')
})
