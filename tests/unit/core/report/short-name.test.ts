import { expect, test } from 'vitest'
import { shortName } from '#core/report/short-name.ts'

const long = 'Spruce Precision Parts Co., Ltd. (example)'

test('a name that has room stands whole in the name of a file', () => {
  expect(shortName(` ${long} `, '-2026-11-26')).toBe(long)
})

test('a name without room is cut after a word, and leaves no bracket open', () => {
  expect(shortName(long, 'zhijie-report--2026-11-26')).toBe('Spruce Precision Parts Co., Ltd.')
  expect(shortName(long, 'zhijie--Share by questionnaire-2026-11-26')).toBe('Spruce Precision')
})

test('a name without words is cut between characters', () => {
  expect(shortName('𠮷'.repeat(80), 'x'.repeat(20))).toBe('𠮷'.repeat(40))
  expect(shortName('A'.repeat(80), 'x'.repeat(20))).toBe('A'.repeat(40))
})
