import { expect, test } from 'vitest'
import { cleanText } from '#workers/clean-text.ts'

const LACKING = new Set(['😀', '👨', '👩', '👧', '👍', '🏽', '🇨', '🇳', '\u20e3'])
const hasGlyph = (codePoint: number): boolean =>
  codePoint >= 0x20 && !LACKING.has(String.fromCodePoint(codePoint))
const clean = (text: string) => cleanText(text, hasGlyph)

test('text that can be printed comes back as it was', () => {
  expect(clean('李喆 · GB/T 19001\n第二行')).toEqual({
    text: '李喆 · GB/T 19001\n第二行',
    missing: [],
    removed: [],
  })
})

test('an accent written apart is composed', () => {
  expect(clean('Cafe\u0301').text).toBe('Café')
})

test('a tab becomes spaces and what follows it stays', () => {
  expect(clean('甲\t乙').text).toBe('甲  乙')
})

test('every kind of line end becomes one line feed', () => {
  expect(clean('a\r\nb\rc\u2028d\u0085e').text).toBe('a\nb\nc\nd\ne')
})

test('a control character goes, the rest of the text stays, and the loss is counted', () => {
  const { text, removed } = clean('a\u0007b\u0000c\u0007')
  expect(text).toBe('abc')
  expect(removed).toEqual([
    { codePoint: 7, times: 2 },
    { codePoint: 0, times: 1 },
  ])
})

test('directional controls cannot turn a line round', () => {
  expect(clean('审计\u202e告报\u2066x\u2069').text).toBe('审计告报x')
})

test('an emoji becomes 〓 and is reported with its number', () => {
  const { text, missing } = clean('好😀很好😀')
  expect(text).toBe('好〓很好〓')
  expect(missing).toEqual([{ codePoint: 0x1f600, times: 2 }])
})

test.each([
  ['a family joined from three', '👨\u200d👩\u200d👧', '〓'],
  ['a hand with a skin tone', '👍🏽', '〓'],
  ['a flag', '🇨🇳', '〓'],
  ['two flags', '🇨🇳🇨🇳', '〓〓'],
  ['two emoji side by side', '😀😀', '〓〓'],
  ['a sign with an emoji selector', '☎\ufe0f', '☎'],
])('%s leaves one mark for each sign seen', (_, raw, expected) => {
  expect(clean(raw).text).toBe(expected)
})

test('half a character is shown and reported, not passed on', () => {
  const { text, missing } = clean('a\ud800b')
  expect(text).toBe('a〓b')
  expect(missing).toEqual([{ codePoint: 0xd800, times: 1 }])
})

test('cleaning twice changes nothing more', () => {
  const once = clean('e\u0301\t👍🏽\u0007\ud800 a').text
  expect(clean(once)).toEqual({ text: once, missing: [], removed: [] })
})
