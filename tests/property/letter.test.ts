import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LetterPart, parseLetter } from '#core/report/parse-letter.ts'

const saidIn = (parts: readonly LetterPart[]): string =>
  parts
    .flatMap((part) => {
      if (part.kind === 'heading') return [part.text]
      if (part.kind === 'paragraph') return part.spans.map(({ text }) => text)
      return part.items.flatMap((item) => item.map(({ text }) => text))
    })
    .join('')

/** What marks are made of, and what a line may hold beside them, from all over Unicode. */
const piece = fc.oneof(
  fc.constantFrom(
    '## ',
    '- ',
    '1. ',
    '2. ',
    '10. ',
    '**',
    '*',
    '#',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '　',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('<b>', '</b>', '&amp;', '[x](y)', '\\**', '```', '| a |', '<script>'),
)
const letter = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

test('nothing but spaces and the marks themselves is missing from a letter, and nothing is turned around', () => {
  fc.assert(
    fc.property(letter, (text) => {
      const bare = (one: string): string => one.replaceAll(/[\s#*\-.\d]/gu, '')
      expect(bare(saidIn(parseLetter(text)))).toBe(bare(text))
    }),
    { numRuns: 2000 },
  )
})

test('a mark is read only where it stands as one: as many as are missing were marks', () => {
  fc.assert(
    fc.property(letter, (text) => {
      const parts = parseLetter(text)
      const count = (one: string, of: RegExp): number => one.match(of)?.length ?? 0
      const said = saidIn(parts)
      const items = parts.flatMap((part) => (part.kind === 'list' ? [part] : []))
      const bullets = items.flatMap(({ ordered, items: all }) => (ordered ? [] : all)).length
      const headings = parts.filter(({ kind }) => kind === 'heading').length
      expect(count(text, /#/g) - count(said, /#/g)).toBe(2 * headings)
      expect(count(text, /-/g) - count(said, /-/g)).toBe(bullets)
      const numbers = items.flatMap(({ ordered, items: all }) => (ordered ? all : [])).length
      expect(count(text, /\./g) - count(said, /\./g)).toBe(numbers)
      expect((count(text, /\*/g) - count(said, /\*/g)) % 4).toBe(0)
    }),
    { numRuns: 2000 },
  )
})
