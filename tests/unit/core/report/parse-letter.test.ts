import { expect, test } from 'vitest'
import { parseLetter } from '#core/report/parse-letter.ts'

const plain = (text: string) => ({ text, bold: false })

test('paragraphs, headings, lists and bold are read from their marks', () => {
  const text = [
    'To our **suppliers**,',
    'and to ourselves.',
    '',
    '## What we **learned**',
    'In short:',
    '- measure',
    '-   then **act**',
    '',
    '1. First',
    '2. Second',
    'The end.',
  ].join('\r\n')
  expect(parseLetter(text)).toEqual([
    {
      kind: 'paragraph',
      spans: [plain('To our '), { text: 'suppliers', bold: true }, plain(',\nand to ourselves.')],
    },
    { kind: 'heading', text: 'What we learned' },
    { kind: 'paragraph', spans: [plain('In short:')] },
    {
      kind: 'list',
      ordered: false,
      items: [[plain('measure')], [plain('then '), { text: 'act', bold: true }]],
    },
    { kind: 'list', ordered: true, items: [[plain('First')], [plain('Second')]] },
    { kind: 'paragraph', spans: [plain('The end.')] },
  ])
})

test.each([
  ['-5 °C is cold', 'a minus sign'],
  ['2026. A good year', 'a number nothing counts up to'],
  ['1.5 mm', 'a decimal'],
  ['# One', 'a single hash'],
  ['##', 'a mark with nothing behind it'],
  ['2 ** 3 ** 4', 'stars with room around them'],
  ['**never closed', 'bold that is never closed'],
  ['****', 'stars alone'],
  ['<b>x</b> &amp; `y`', 'the marks of other languages'],
])('%s stays as it was typed: %s is no mark', (text) => {
  expect(parseLetter(text)).toEqual([{ kind: 'paragraph', spans: [plain(text)] }])
})

test('a list that begins anew counts anew, and a number out of turn is text', () => {
  expect(parseLetter('1. a\n2. b\n1. c\n3. d')).toEqual([
    { kind: 'list', ordered: true, items: [[plain('a')], [plain('b')]] },
    { kind: 'list', ordered: true, items: [[plain('c')]] },
    { kind: 'paragraph', spans: [plain('3. d')] },
  ])
})

test('a letter of nothing but space says nothing', () => {
  expect(parseLetter('')).toEqual([])
  expect(parseLetter(' \n\u3000\n\t\r\n')).toEqual([])
})
