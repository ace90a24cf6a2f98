import { expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import { type Inline, textOf } from '#workers/inline.ts'
import { numberCaptions } from '#workers/number-captions.ts'
import { english } from '#words/en/words.ts'

const words = { share: 'now', none: 'none' }
const figure = (caption?: Inline): Extract<Block, { kind: 'figure' }> => ({
  kind: 'figure',
  alt: '',
  chart: { kind: 'bars', values: [], words },
  ...(caption !== undefined && { caption }),
})
const table = (caption: Inline, place?: string): Extract<Block, { kind: 'table' }> => ({
  kind: 'table',
  columns: [],
  rows: [],
  caption,
  ...(place !== undefined && { place }),
})

const captionsIn = (blocks: readonly Block[]): string[] =>
  numberCaptions(blocks, english).flatMap((block) => {
    const caption =
      block.kind === 'pair'
        ? block.figure.caption
        : block.kind === 'figure' || block.kind === 'table'
          ? block.caption
          : undefined
    return caption === undefined ? [] : [textOf(caption)]
  })

test('figures and tables are counted apart, in the order they stand in, also beside facts', () => {
  const { caption: _, ...facts } = table('')
  expect(
    captionsIn([
      figure('a'),
      table('b'),
      { kind: 'pair', facts, figure: figure('c'), factsShare: 0.5 },
      table('d'),
      figure('e'),
    ]),
  ).toEqual([
    'Figure 1\u2003a',
    'Table 1\u2003b',
    'Figure 2\u2003c',
    'Table 2\u2003d',
    'Figure 3\u2003e',
  ])
})

test('a figure without a caption takes no number', () => {
  expect(captionsIn([figure(), figure('a')])).toEqual(['Figure 1\u2003a'])
})

test('a reference names the number of what it refers to, before or after it, and leads there', () => {
  const [paragraph] = numberCaptions(
    [
      { kind: 'paragraph', text: [{ text: 'see ', refersTo: 'gaps' }] },
      table('other'),
      table('gaps', 'gaps'),
    ],
    english,
  )
  expect(paragraph).toMatchObject({ text: [{ text: 'see Table 2', target: { place: 'gaps' } }] })
})

test('a reference to what is not printed is left out', () => {
  const [caption] = captionsIn([table([{ text: 'a' }, { text: ', see ', refersTo: 'gaps' }])])
  expect(caption).toBe('Table 1\u2003a')
})
