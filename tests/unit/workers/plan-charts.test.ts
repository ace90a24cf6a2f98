import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import type { Chart, CurveChart, GanttChart, ImportanceChart } from '#workers/chart.ts'
import { type DocumentSetup, drawDocument } from '#workers/draw-document.ts'
import { documentSetup } from './document-setup.ts'
import { readPdf } from './read-pdf.ts'

let setup: DocumentSetup

beforeAll(async () => {
  setup = await documentSetup()
}, 120_000)

async function read(blocks: readonly Block[]) {
  const { bytes } = drawDocument(blocks, setup)
  const pdf = await readPdf(bytes)
  await pdf.close()
  return pdf
}
const figure = (chart: Chart): Block => ({ kind: 'figure', chart, alt: '图中所示' })
const lines = (count: number): Block => ({
  kind: 'paragraph',
  text: Array.from({ length: count }, (_, i) => `第 ${i} 行`).join('\n'),
})
/** Where a text stands on its page: from the left and from the foot, in points. */
type Page = Awaited<ReturnType<typeof read>>['pages'][number]
const placeOf = (page: Page | undefined, text: string): readonly [number, number] => {
  const item = page?.items.find(({ str }) => str.trim() === text)
  if (!item) throw new Error(`“${text}” is not on the page`)
  return [Number(item.transform[4]), Number(item.transform[5])]
}

const importance: ImportanceChart = {
  kind: 'importance',
  spots: [
    { weight: 0.1, share: 0.25, count: 7, solid: true, ringed: true },
    { weight: 0.05, share: 0.75, count: 4, solid: false, ringed: false },
  ],
  middle: { weight: 0.08, share: 0.5 },
  weights: [
    { at: 0, text: '0%' },
    { at: 0.1, text: '10%' },
  ],
  quarters: ['先改', '保持', '以后', '够用'],
  words: {
    weight: '权重',
    share: '得分率',
    solid: '低于目标',
    hollow: '达到目标',
    ringed: '关键题',
    number: '题数',
    lines: '平均',
  },
}

const curve: CurveChart = {
  kind: 'curve',
  points: [
    { budget: 0, share: 0.2, proven: true },
    { budget: 50_000, share: 0.6, proven: false },
    { budget: 100_000, share: 1, proven: true },
  ],
  chosen: { budget: 25_000, share: 0.4, text: '选中在此' },
  budgets: [
    { at: 0, text: '0 元' },
    { at: 100_000, text: '十万元' },
  ],
  words: {
    budget: '预算',
    share: '最高',
    best: '最高得分',
    notProven: '没有证明',
    chosen: '算出的路',
  },
}

const gantt = (count: number): GanttChart => ({
  kind: 'gantt',
  rows: Array.from({ length: count }, (_, i) => ({
    label: `行动${i + 1}号`,
    from: 20_000 + i,
    to: 20_010 + i,
    due: i === 0 ? 20_012 : null,
    strong: i % 2 === 0,
  })),
  months: [
    { at: 20_000, text: '一月初' },
    { at: 20_031, text: '' },
    { at: 20_059, text: '三月初' },
    { at: 20_090, text: '' },
  ],
  words: { strong: '无悔', light: '其他', due: '截止' },
})

describe('the picture of weight against share', () => {
  test('names its quarters and axes, numbers its spots, and says what its marks mean', async () => {
    const pdf = await read([figure(importance)])
    const { quarters, words, weights } = importance
    for (const text of [...quarters, ...Object.values(words), ...weights.map((one) => one.text)]) {
      expect(pdf.text).toContain(text)
    }
    expect(JSON.stringify(pdf.pages[0]?.tree)).toContain('"alt":"图中所示"')
  })

  test('puts a spot the further right the greater its share, the higher the greater its weight', async () => {
    const [page] = (await read([figure(importance)])).pages
    const [seven, four] = [placeOf(page, '7'), placeOf(page, '4')]
    expect(four[0]).toBeGreaterThan(seven[0])
    expect(seven[1]).toBeGreaterThan(four[1])
    // In the right quarter: left of the line at half the share, above that at the mean weight.
    const half = placeOf(page, '50%')[0]
    expect(seven[0]).toBeLessThan(half)
    expect(four[0]).toBeGreaterThan(half)
  })
})

describe('the curve of share against budget', () => {
  test('names axes and marks, and the chosen point beside it', async () => {
    const pdf = await read([figure(curve)])
    for (const text of [...Object.values(curve.words), '选中在此', '0 元', '十万元', '100%']) {
      expect(pdf.text).toContain(text)
    }
  })

  test('has no mark for what is not proven where everything is', async () => {
    const points = curve.points.map((point) => ({ ...point, proven: true }))
    expect((await read([figure({ ...curve, points })])).text).not.toContain('没有证明')
  })
})

describe('the calendar', () => {
  test('longer than a page goes on on the next with its months, and loses no action', async () => {
    const pdf = await read([figure(gantt(70))])
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (let i = 1; i <= 70; i += 1) expect(pdf.text).toContain(`行动${i}号`)
    for (const page of pdf.pages) expect(page.text).toContain('一月初')
    expect(pdf.pages[0]?.text).toContain('截止')
    expect(pdf.pages.at(-1)?.text).not.toContain('截止')
  })

  test('names its months in their places, later ones further right', async () => {
    const [page] = (await read([figure(gantt(3))])).pages
    expect(placeOf(page, '三月初')[0]).toBeGreaterThan(placeOf(page, '一月初')[0] + 50)
  })

  test('names no month that begins too near the edge for its name', async () => {
    const chart = gantt(3)
    const months = [
      ...chart.months.slice(0, 3),
      { at: 20_087, text: '四月初' },
      { at: 20_090, text: '' },
    ]
    const { text } = await read([figure({ ...chart, months })])
    expect(text).toContain('三月初')
    expect(text).not.toContain('四月初')
  })
})

describe('pages', () => {
  test('a figure takes along what leads to it, or heads the next page where that would leave a fifth free', async () => {
    let parted = 0
    for (let count = 8; count < 40; count += 4) {
      const pdf = await read([
        lines(count),
        { kind: 'heading', level: 2, text: '标题' },
        { kind: 'paragraph', text: '说明一\n说明二\n说明三\n说明四', keepWithNext: true },
        { kind: 'paragraph', text: '发现一\n发现二\n发现三\n发现四', keepWithNext: true },
        figure(curve),
      ])
      const on = (words: string): number => pdf.pages.findIndex(({ text }) => text.includes(words))
      for (const text of ['说明一', '发现四']) expect(on(text), `${count}`).toBe(on('标题'))
      const isApart = on('最高得分') > on('标题')
      if (isApart) parted += 1
      // Where they go on together, less than a fifth of the page was free.
      expect(on('标题') > 0 ? count : 36, `${count}`).toBeGreaterThanOrEqual(36)
      expect(on('最高得分'), `${count}`).toBeLessThanOrEqual(1)
    }
    expect(parted).toBeGreaterThan(1)
  })

  test('the table that belongs to a figure stands before it where the page has room for that alone', async () => {
    const table: Block = {
      kind: 'table',
      caption: '各处的数',
      columns: [{ head: '处', width: 1 }],
      rows: [['第一处'], ['第二处']],
    }
    const pdf = await read([lines(38), figure(curve), table, lines(2)])
    expect(pdf.pages[0]?.text).toContain('第二处')
    expect(pdf.pages[1]?.text).toContain('最高得分')
    expect(pdf.text.match(/第二处/gu)).toHaveLength(1)
  })

  test('the last row of a table never stands alone on a page', async () => {
    for (let count = 28; count < 38; count += 1) {
      const pdf = await read([
        {
          kind: 'table',
          columns: [{ head: '行动', width: 1 }],
          rows: Array.from({ length: count }, (_, i) => [`第 ${i + 1} 项`]),
        },
      ])
      const last = pdf.pages.at(-1)?.text ?? ''
      expect(last).toContain(`第 ${count - 1} 项`)
      expect(last).toContain(`第 ${count} 项`)
    }
  })

  test('contents that would send two lines on to an empty page are set smaller instead', async () => {
    const headings = Array.from({ length: 12 }, (_, i): Block => ({
      kind: 'heading',
      level: 1,
      text: `第${i + 1}章`,
      newPage: true,
    }))
    const pdf = await read([lines(30), { kind: 'contents', levels: 1 }, ...headings])
    expect(pdf.pages[0]?.text).toContain('第12章')
    expect(pdf.pages[1]?.text).toContain('第1章')
  })
})
