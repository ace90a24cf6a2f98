import { beforeAll, describe, expect, test } from 'vitest'
import { besideBlocks } from '#workers/beside-blocks.ts'
import type { Block } from '#workers/blocks.ts'
import { type DocumentSetup, drawDocument } from '#workers/draw-document.ts'
import { documentSetup } from './document-setup.ts'
import { readPdf } from './read-pdf.ts'

let setup: DocumentSetup

beforeAll(async () => {
  setup = await documentSetup()
}, 120_000)

async function drawBeside(first: readonly Block[], second: readonly Block[]) {
  const { bytes } = drawDocument(besideBlocks(first, second, 'en'), {
    ...setup,
    runningHead: '质量报告',
    secondHead: { text: 'Quality report', lang: 'en' },
  })
  return readPdf(bytes)
}

type Pdf = Awaited<ReturnType<typeof readPdf>>
type Item = Pdf['pages'][number]['items'][number]

const CHINESE =
  '企业应当对关键工序设置质量控制点，形成可追溯的记录（见 GB/T 19001—2016）；检验结果每月汇总，从源头预防“缺陷”。'
const ENGLISH =
  'The enterprise sets control points at its key processes (see ISO 9001:2015), so that “defects” don’t get far; results are summed up every month. '
const bare = (text: string): string => text.replaceAll(/\s/gu, '')
const middle = (210 / 2) * (72 / 25.4)
const leftOf = (item: Item): number => Number(item.transform[4])
const heightOf = (item: Item): number => Math.round(Number(item.transform[5]))

/** The lines of each column on a page, head and foot left out. */
function columnsOn({ items }: Pdf['pages'][number]): [left: Item[], right: Item[]] {
  const lines = items.filter(
    (item) => item.str.trim() !== '' && heightOf(item) > 62 && heightOf(item) < 780,
  )
  return [
    lines.filter((item) => leftOf(item) < middle),
    lines.filter((item) => leftOf(item) >= middle),
  ]
}

/** Every element of the structure, in the order a reader meets it. */
function elementsIn(tree: unknown): { role: string; lang?: string; text: string }[] {
  if (typeof tree !== 'object' || tree === null) return []
  const { role, lang, children } = tree as { role?: string; lang?: string; children?: unknown[] }
  const here = role === undefined ? [] : [{ role, ...(lang !== undefined && { lang }), text: '' }]
  return [...here, ...(children ?? []).flatMap(elementsIn)]
}

describe('columns', () => {
  const zh = CHINESE.repeat(30)
  const en = ENGLISH.repeat(30)
  const draw = (): Promise<Pdf> =>
    drawBeside([{ kind: 'paragraph', text: zh }], [{ kind: 'paragraph', text: en }])

  test('keep step over pages: both begin at one height, go on together, and lose nothing', async () => {
    const pdf = await draw()
    expect(pdf.pages.length).toBeGreaterThan(1)
    const sides = pdf.pages.map(columnsOn)
    expect(bare(sides.flatMap(([left]) => left.map(({ str }) => str)).join(''))).toBe(bare(zh))
    expect(bare(sides.flatMap(([, right]) => right.map(({ str }) => str)).join(''))).toBe(bare(en))
    for (const [left, right] of sides) {
      const [first] = left
      const [other] = right
      expect(!first || !other || heightOf(first) === heightOf(other)).toBe(true)
    }
    // The shorter one ends before the longer; until then every page holds both.
    expect(sides[0]?.every((side) => side.length > 20)).toBe(true)
  })

  test('never cross into each other, begin no line with a closing mark and part no Latin word', async () => {
    const pdf = await draw()
    const words = new Set(en.split(/\s+/u))
    for (const [left, right] of pdf.pages.map(columnsOn)) {
      for (const line of left) {
        expect(leftOf(line) + line.width).toBeLessThan(middle - 4)
        expect(line.str).not.toMatch(/^[，。；、）”]/u)
        expect(line.str).not.toMatch(/[（“]$/u)
      }
      for (const line of right) {
        const whole = line.str.trim().split(/\s+/u)
        expect(words.has(whole.at(0) ?? '') && words.has(whole.at(-1) ?? '')).toBe(true)
      }
    }
    const edge = Math.max(
      ...pdf.pages.flatMap((page) => columnsOn(page)[1]).map((line) => leftOf(line) + line.width),
    )
    expect(edge).toBeLessThanOrEqual(((210 - 20) * 72) / 25.4 + 0.5)
  })

  test('are each set by the rules of their own language', async () => {
    const pdf = await drawBeside(
      [{ kind: 'paragraph', text: '“中”' }],
      [{ kind: 'paragraph', text: '“a”' }],
    )
    const width = (text: string): number =>
      pdf.pages[0]?.items.find(({ str }) => str.includes(text))?.width ?? 0
    // Two marks of full width and a character, against a letter between two narrow marks.
    expect(width('中')).toBeGreaterThan(27)
    expect(width('a')).toBeLessThan(16)
  })

  test('pair the entries of lists, and print once what both say alike', async () => {
    const pdf = await drawBeside(
      [{ kind: 'list', items: ['检验', '李喆的备注'] }],
      [{ kind: 'list', items: ['Inspection', '李喆的备注'] }],
    )
    const [left, right] = columnsOn(
      pdf.pages[0] ?? { items: [], text: '', annotations: [], tree: null },
    )
    expect(left.map(({ str }) => str).join('|')).toContain('检验')
    expect(right.map(({ str }) => str)).toEqual(['•', 'Inspection'])
    expect(pdf.text.split('李喆的备注').length).toBe(2)
  })
})

describe('a document in two languages', () => {
  const blocksIn = (zh: boolean): Block[] => [
    { kind: 'title', text: zh ? '报告' : 'Report', subtitle: '云杉' },
    { kind: 'contents', levels: 1 },
    { kind: 'heading', level: 1, text: zh ? '结果' : 'Results', newPage: true },
    { kind: 'paragraph', text: zh ? '总体情况' : 'The whole' },
    {
      kind: 'callout',
      title: zh ? '示例' : 'Example',
      text: [zh ? '虚构的企业' : 'A made-up enterprise'],
    },
    {
      kind: 'table',
      columns: [
        { head: zh ? '题目' : 'Item', width: 3 },
        { head: zh ? '得分率' : 'Share', width: 1 },
      ],
      rows: [
        [zh ? '怎样检验' : 'How do you inspect', '41.8%'],
        [zh ? '谁负责\n李喆' : 'Who is in charge\n李喆', '2 → 3'],
      ],
    },
    {
      kind: 'figure',
      alt: zh ? '两类得分' : 'Shares of two',
      caption: zh ? '两类' : 'Two kinds',
      chart: {
        kind: 'bars',
        values: [{ label: zh ? '计量' : 'Metrology', share: 0.48, note: '48%' }],
        words: { share: zh ? '现在' : 'Now', none: zh ? '没有' : 'None' },
      },
    },
  ]
  const draw = (): Promise<Pdf> => drawBeside(blocksIn(true), blocksIn(false))

  test('says in its structure which passages are in the second language', async () => {
    const pdf = await draw()
    const elements = pdf.pages.flatMap(({ tree }) => elementsIn(tree))
    const inEnglish = elements.filter(({ lang }) => lang === 'en').map(({ role }) => role)
    // The title and heading, the contents, the paragraph, title and text of the callout, cells, the caption.
    expect(inEnglish.filter((role) => role === 'P').length).toBeGreaterThanOrEqual(3)
    expect(inEnglish.filter((role) => role === 'Span').length).toBeGreaterThanOrEqual(7)
    expect(elements.filter(({ lang }) => lang !== undefined && lang !== 'en')).toEqual([])
  })

  test('prints once what reads the same in both', async () => {
    const pdf = await draw()
    for (const once of ['云杉', '41.8%', '2 → 3', '李喆', '48%']) {
      expect(pdf.text.split(once).length, once).toBe(2)
    }
  })

  test('names headings in both languages on the page, in the outline and in the contents', async () => {
    const pdf = await draw()
    expect(pdf.outline.map(({ title }) => title)).toEqual(['结果 / Results'])
    const [cover, page] = pdf.pages
    expect(bare(cover?.text ?? '')).toContain('结果Results')
    expect(bare(page?.text ?? '')).toContain('结果Results')
    expect(page?.text).toContain('质量报告')
    expect(page?.text).toContain('Quality report')
  })

  test('describes a figure in both languages and labels it in both', async () => {
    const pdf = await draw()
    const alts = JSON.stringify(pdf.pages.map(({ tree }) => tree))
    expect(alts).toContain('两类得分 / Shares of two')
    const printed = bare(pdf.text)
    for (const label of ['计量', 'Metrology', '现在', 'Now', '两类', 'Twokinds']) {
      expect(printed).toContain(label)
    }
  })
})
