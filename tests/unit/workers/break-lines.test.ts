import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines, FORBIDDEN_AT_END, FORBIDDEN_AT_START } from '#workers/break-lines.ts'

/** Latin half as wide as Chinese and its punctuation. */
const widthOf = (codePoint: number): number => (codePoint < 0x2000 ? 0.5 : 1)
const broken = (text: string, width: number): string[] =>
  breakLines(text, width, widthOf).map((line) => text.slice(line.start, line.end))

test('a full stop goes to the next line only together with the character before it', () => {
  expect(broken('一二三四五。六', 5)).toEqual(['一二三四', '五。六'])
})

test('an opening mark goes to the next line with what it opens', () => {
  expect(broken('一二三四《五六》', 5)).toEqual(['一二三四', '《五六》'])
})

test('words and numbers stay whole', () => {
  expect(broken('完成 85.5% of items', 4)).toEqual(['完成', '85.5% of', 'items'])
})

test('an English word’s apostrophe and brackets do not part it', () => {
  expect(broken('we don’t see item(s)', 4)).toEqual(['we', 'don’t', 'see', 'item(s)'])
})

test('a paired dash and a paired ellipsis stay together', () => {
  expect(broken('一二三四——五六……七', 5)).toEqual(['一二三', '四——五', '六……七'])
})

test('a word wider than the line is broken and loses nothing', () => {
  expect(broken('abcdefghijk', 2)).toEqual(['abcd', 'efgh', 'ijk'])
})

test('a line feed ends the line, an empty line stays', () => {
  expect(broken('一\n\n二', 5)).toEqual(['一', '', '二'])
})

test('spaces at a break take no room', () => {
  expect(broken('abcd efgh', 2)).toEqual(['abcd', 'efgh'])
})

test('an indent gives way where it would push the first character out of the box', () => {
  expect(broken(' 质', 1)).toEqual(['质'])
  expect(broken('\u3000\u3000质量', 4)).toEqual(['\u3000\u3000质量'])
})

test('a combining mark stays with its letter', () => {
  expect(broken('axe\u0301', 1.5)).toEqual(['axe\u0301'.slice(0, 2), 'e\u0301'])
})

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from('质量管理体系标准企业提升行动𬭎䶮')) },
  { weight: 4, arbitrary: fc.constantFrom(...Array.from('abcXYZ0123456789')) },
  { weight: 2, arbitrary: fc.constantFrom(' ', ' ', '\n', '\u3000', '\u00a0') },
  { weight: 3, arbitrary: fc.constantFrom(...FORBIDDEN_AT_START) },
  { weight: 2, arbitrary: fc.constantFrom(...FORBIDDEN_AT_END) },
  { weight: 1, arbitrary: fc.constantFrom(...Array.from('-/@&+=_|~→●')) },
)
const text = fc.array(character, { maxLength: 120 }).map((parts) => parts.join(''))
/** The same texts every time; other seeds were tried by hand. */
const fixed = { seed: 20_210_401, numRuns: 300 }
const bare = (value: string): string => value.replaceAll(/\s/gu, '')

test('nothing but white space is lost, whatever the text and the width', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (value, width) => {
      expect(bare(broken(value, width).join(''))).toBe(bare(value))
    }),
    fixed,
  )
})

test('no line is wider than the box', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (value, width) => {
      for (const line of breakLines(value, width, widthOf)) {
        expect(line.width).toBeLessThanOrEqual(width + 1e-3)
      }
    }),
    fixed,
  )
})

test('no line begins with a closing mark or ends with an opening one where the text allows it', () => {
  // Marks in runs shorter than the line, as in real writing; a line feed in the text may be followed by anything.
  const word = fc.array(fc.constantFrom(...Array.from('质量管理体系标准')), {
    minLength: 1,
    maxLength: 6,
  })
  const opening = fc.constantFrom('', '', ...FORBIDDEN_AT_END)
  const closing = fc.constantFrom('', '', '', ...FORBIDDEN_AT_START, '……', '——', '》。', '”，')
  const prose = fc
    .array(fc.tuple(opening, word, closing), { maxLength: 30 })
    .map((parts) => parts.map(([open, body, close]) => open + body.join('') + close).join(''))
  fc.assert(
    fc.property(prose, fc.integer({ min: 6, max: 40 }), (value, width) => {
      const lines = broken(value, width)
      for (const line of lines.slice(1)) {
        expect(FORBIDDEN_AT_START.has(Array.from(line).at(0) ?? '')).toBe(false)
      }
      for (const line of lines.slice(0, -1)) {
        expect(FORBIDDEN_AT_END.has(Array.from(line).at(-1) ?? '')).toBe(false)
      }
    }),
    fixed,
  )
})
