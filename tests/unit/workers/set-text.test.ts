import { beforeAll, expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import { FORBIDDEN_AT_END, FORBIDDEN_AT_START } from '#workers/break-lines.ts'
import { type DocumentSetup, drawDocument } from '#workers/draw-document.ts'
import { STYLE } from '#workers/look.ts'
import { openTypesetter } from '#workers/typesetter.ts'
import { documentSetup } from './document-setup.ts'
import { readPdf } from './read-pdf.ts'

let setup: DocumentSetup
beforeAll(async () => {
  setup = await documentSetup()
}, 120_000)

const MIXED =
  '企业按 GB/T 19001—2016（等同 ISO 9001:2015）建立体系，用 statistical process control 看“过程”，每月汇总；结果好，就固化。'

test.each([40, 55, 77, 110, 170])(
  'in a column of %s mm a line is evened out by a hair between characters at most, Latin lines not at all',
  (width) => {
    const type = openTypesetter(setup.faces, false)
    const { lines } = type.set(
      `${MIXED}overwhelmingly-Latin words in a row stay as they are.`.repeat(6),
      width,
      STYLE.body,
      {
        justify: true,
      },
    )
    expect(lines.length).toBeGreaterThan(4)
    const most = Math.max(...lines.map((line) => line.spacingPt))
    expect(most).toBeLessThanOrEqual(STYLE.body.sizePt * 0.06 + 1e-9)
    const latin = lines.filter(
      (line) => !/[\u3000-\u9fff]/u.test(line.runs.map(({ text }) => text).join('')),
    )
    expect(latin.every((line) => line.spacingPt === 0)).toBe(true)
  },
)

const long = MIXED.repeat(12)
const kinds: readonly Block[] = [
  { kind: 'paragraph', text: long },
  { kind: 'list', items: [long] },
  { kind: 'callout', title: MIXED.repeat(3), text: [long] },
  { kind: 'rows', rows: [{ label: MIXED, value: long }] },
  {
    kind: 'rows',
    dense: true,
    split: 1,
    rows: [
      { label: MIXED, value: long },
      { label: MIXED, value: long },
    ],
  },
  {
    kind: 'table',
    columns: [
      { head: MIXED, width: 1 },
      { head: MIXED, width: 2 },
    ],
    rows: [[long, long]],
  },
  { kind: 'heading', level: 2, text: long },
  {
    kind: 'columns',
    first: { kind: 'paragraph', text: long },
    second: { kind: 'paragraph', text: [{ text: `${long}。`, lang: 'zh-Hant' }] },
  },
]

test.each(kinds.map((block, i) => [`${block.kind} ${i}`, block] as const))(
  'no line of a %s begins with a closing mark or ends with an opening one',
  async (_, block) => {
    const { bytes } = drawDocument([block], { ...setup, runningHead: '', pageLabel: String })
    const pdf = await readPdf(bytes)
    const lines = pdf.pages
      .flatMap(({ items }) => items.map(({ str }) => str))
      .filter((line) => line.length > 2)
    expect(lines.length).toBeGreaterThan(8)
    const wrong = lines.filter((line) => {
      const characters = Array.from(line.trim())
      return (
        FORBIDDEN_AT_START.has(characters.at(0) ?? '') ||
        FORBIDDEN_AT_END.has(characters.at(-1) ?? '')
      )
    })
    expect(wrong).toEqual([])
    await pdf.close()
  },
)
