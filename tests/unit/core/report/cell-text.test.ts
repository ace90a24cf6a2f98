import { expect, test } from 'vitest'
import { cellLimit, cellText } from '#core/report/cell-text.ts'

const cut = (length: number): string => ` … (${length} in all)`

test('a text that a spreadsheet would take for a formula gets an apostrophe', () => {
  for (const text of [
    '=1+1',
    '+86 10',
    '-5 %',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
  ]) {
    expect(cellText(text, cut)).toBe(`'${text}`)
  }
})

test('any other text stays as it is', () => {
  for (const text of ['', 'a = b', '5 - 3', ' =1', '第 3 级', "'quoted", '——']) {
    expect(cellText(text, cut)).toBe(text)
  }
})

test('a text longer than a cell can hold says how much of it is missing', () => {
  expect(cellText('字'.repeat(cellLimit), cut)).toBe('字'.repeat(cellLimit))
  const long = cellText('字'.repeat(cellLimit + 1), cut)
  expect(long).toHaveLength(cellLimit)
  expect(long.endsWith('字 … (32768 in all)')).toBe(true)
  expect(cellText(`=${'字'.repeat(cellLimit)}`, cut)).toHaveLength(cellLimit)
})

test('no character is cut in half', () => {
  for (const lead of ['', 'a']) {
    const long = cellText(lead + '😀'.repeat(cellLimit), cut)
    expect(long.length).toBeGreaterThan(cellLimit - 3)
    expect(long).toMatch(/😀 … \(\d+ in all\)$/u)
  }
})
