import { beforeAll, expect, test } from 'vitest'
import type { Block, FigureBlock } from '#workers/blocks.ts'
import { type DocumentSetup, drawDocument } from '#workers/draw-document.ts'
import { PAGE } from '#workers/look.ts'
import { documentSetup } from './document-setup.ts'
import { readPdf } from './read-pdf.ts'

/* Charts whose words need more room than Chinese ones do. */

let setup: DocumentSetup

beforeAll(async () => {
  setup = { ...(await documentSetup()), language: 'en' }
}, 120_000)

const words = { share: 'Now', range: 'Possible range', target: 'Target', none: 'no figure yet' }

async function itemsOf(block: Block) {
  const pdf = await readPdf(drawDocument([block], setup).bytes)
  return (pdf.pages[0]?.items ?? []).filter(({ str }) => str.trim() !== '')
}

test('the legend of bars beside their facts ends where the page does', async () => {
  const figure: FigureBlock = {
    kind: 'figure',
    alt: 'two sections',
    chart: {
      kind: 'bars',
      words,
      values: ['The firm’s standards system', 'Declared standards'].map((label) => ({
        label,
        share: null,
        range: [0, 1],
        target: 0.5,
        note: '–',
      })),
    },
  }
  const facts = {
    kind: 'table',
    columns: [{ head: '', width: 1 }],
    rows: [['Stage']],
    headless: true,
  } as const
  const items = await itemsOf({ kind: 'pair', facts, figure, factsShare: 0.36 })
  for (const word of [words.share, words.range, words.target]) {
    const own = items.find(({ str }) => str === word)
    const endMm = ((Number(own?.transform[4]) + (own?.width ?? 0)) * 25.4) / 72
    expect(endMm, word).toBeLessThanOrEqual(PAGE.widthMm - PAGE.rightMm + 0.1)
  }
})

test('a row of a heat map whose label says why it has no figure says so once', async () => {
  const rows = [
    { label: 'Asked', level: null, target: 3, note: 'Unanswered' },
    { label: 'Counted', level: null, target: 3 },
  ]
  const levels = ['Ad hoc', 'Checked', 'Assured', 'Preventive', 'Leading']
  const items = await itemsOf({
    kind: 'figure',
    alt: 'two items',
    chart: { kind: 'heat-map', words, rows, levels },
  })
  expect(items.map(({ str }) => str).join(' ')).toContain('Unanswered')
  expect(items.filter(({ str }) => str.includes(words.none))).toHaveLength(1)
})
