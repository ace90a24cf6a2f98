import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import { type DocumentSetup, drawDocument } from '#workers/draw-document.ts'
import { documentSetup } from './document-setup.ts'
import { readPdf } from './read-pdf.ts'

let setup: DocumentSetup

beforeAll(async () => {
  setup = await documentSetup()
}, 120_000)

async function pagesOf(blocks: readonly Block[], more: Partial<DocumentSetup> = {}) {
  const { bytes } = drawDocument(blocks, { ...setup, ...more })
  const { pages } = await readPdf(bytes)
  return pages
}

const lines = (count: number): Block => ({
  kind: 'paragraph',
  text: Array.from({ length: count }, (_, i) => `第${i + 1}行`).join('\n'),
})
/** The room left free at the foot of a page, its foot line aside. */
function freeMm(page: { items: { transform: number[]; str: string }[] } | undefined): number {
  const footMm = 22
  const heights = (page?.items ?? [])
    .filter(({ str }) => str.trim() !== '')
    .map(({ transform }) => (Number(transform[5]) * 25.4) / 72 - footMm)
  return Math.min(...heights.filter((mm) => mm > -2))
}

const chapter = (text: string): Block => ({ kind: 'heading', level: 1, text, chapter: true })

/** A table of actions, of so many rows. */
const table = (rows: number): Block => ({
  kind: 'table',
  columns: [
    { head: '行动', width: 1 },
    { head: '人日', width: 1 },
  ],
  rows: Array.from({ length: rows }, (_, i) => [`行${i + 1}号`, '1']),
})

describe('chapters', () => {
  test('one begins on the page it has reached while a fifth of it is free, and else on the next', async () => {
    const half = await pagesOf([lines(22), chapter('新的一章'), lines(3)])
    expect(half).toHaveLength(1)
    const most = await pagesOf([lines(38), chapter('新的一章'), lines(3)])
    expect(most).toHaveLength(2)
    expect(most[1]?.text).toContain('新的一章')
  })

  test('its first words do not part from what they lead to', async () => {
    for (let count = 18; count < 32; count += 2) {
      const rows = Array.from({ length: 3 }, (_, i) => [`名${i}`, '值\n值\n值\n值\n值'])
      const pages = await pagesOf([
        lines(count),
        chapter('新的一章'),
        { kind: 'paragraph', text: '开头的话' },
        {
          kind: 'table',
          columns: [
            { head: '甲', width: 1 },
            { head: '乙', width: 1 },
          ],
          rows,
        },
      ])
      const page = pages.find(({ text }) => text.includes('开头的话'))
      expect(page?.text, `${count}`).toContain('名0')
    }
  })

  test('the page that one runs on over has its name at the head', async () => {
    const pages = await pagesOf([chapter('第一章'), lines(60), chapter('第二章'), lines(50)])
    const headOf = (place: number): string => {
      const items = pages[place]?.items ?? []
      return items
        .filter((item) => Number(item.transform[5]) > 790)
        .map(({ str }) => str)
        .join('')
    }
    expect(headOf(1)).toContain('第一章')
    expect(headOf(pages.length - 1)).toContain('第二章')
  })

  test('one whose chart finds no room begins with its facts all the same, and the chart heads the next page', async () => {
    const bars: Block = {
      kind: 'pair',
      factsShare: 0.36,
      facts: {
        kind: 'table',
        headless: true,
        columns: [
          { head: '', width: 1 },
          { head: '', width: 2 },
        ],
        rows: [
          ['等级', '第二级'],
          ['得分率', '四成'],
        ],
      },
      figure: {
        kind: 'figure',
        alt: '各部分',
        caption: '各部分离目标还有多远',
        chart: {
          kind: 'bars',
          values: ['甲', '乙', '丙', '丁'].map((label) => ({ label: `部分${label}`, share: 0.4 })),
          words: { share: '现在', range: '范围', target: '目标', none: '尚无' },
        },
      },
    }
    let parted = 0
    for (let count = 11; count < 44; count += 2) {
      const pages = await pagesOf([
        lines(count),
        chapter('新的一章'),
        { kind: 'paragraph', text: '开头的话' },
        bars,
        lines(6),
      ])
      const begins = pages.findIndex(({ text }) => text.includes('开头的话'))
      expect(pages[begins]?.text, `${count}`).toContain('等级')
      expect(begins === 0 ? 0 : freeMm(pages[0]), `${count}`).toBeLessThan(62)
      const drawn = pages.findIndex(({ text }) => text.includes('部分甲'))
      expect(pages[drawn]?.text, `${count}`).toContain('离目标还有多远')
      if (drawn > begins) parted += 1
    }
    expect(parted).toBeGreaterThan(1)
  })

  test('no page is left empty after a break with nothing to follow', async () => {
    expect(await pagesOf([lines(3), { kind: 'page-break' }])).toHaveLength(1)
  })
})

describe('what is parted by the end of a page', () => {
  const heatMap = (count: number): Block => ({
    kind: 'figure',
    alt: '各题',
    caption: '每一题在第几级',
    chart: {
      kind: 'heat-map',
      levels: ['一', '二', '三', '四', '五'],
      rows: Array.from({ length: count }, (_, i) => ({ label: `题目${i + 1}号`, level: 3 })),
      words: { none: '尚无' },
    },
  })

  test('a heat map begins where it stands and has three rows at least on either side', async () => {
    let parted = 0
    for (let count = 10; count < 44; count += 1) {
      const pages = await pagesOf([lines(count), heatMap(14)])
      const rows = pages.map(({ text }) => (text.match(/题目\d+号/g) ?? []).length)
      const drawn = rows.filter((found) => found > 0)
      if (drawn.length > 1) parted += 1
      expect(Math.min(...drawn), `${count}: ${rows.join()}`).toBeGreaterThanOrEqual(3)
      // The caption stands by the last rows.
      expect(pages.at(-1)?.text).toContain('每一题在第几级')
    }
    expect(parted).toBeGreaterThan(5)
  })

  test('a heading takes the beginning of its first item with it and leaves less than a quarter of a page free', async () => {
    const text = '一句十个字的话在这里。'
    let parted = 0
    for (let count = 12; count < 44; count += 2) {
      const pages = await pagesOf([
        lines(count),
        { kind: 'heading', level: 2, text: '一个部分' },
        { kind: 'paragraph', style: 'small', text: '得分率', keepWithNext: true },
        { kind: 'rule' },
        { kind: 'paragraph', text: '一道题？', keepWithNext: true },
        { kind: 'paragraph', style: 'small', text: '为什么。', keepWithNext: true },
        {
          kind: 'rows',
          dense: true,
          labelShare: 0.1,
          split: 3,
          rows: [
            { label: '现在', value: `左一${text.repeat(4)}` },
            { label: '下一级', value: `左二${text.repeat(4)}` },
            { label: '备注', value: '左三' },
            {
              label: '要做的',
              value: Array.from({ length: 8 }, (_, i) => `${i + 1}. 做这一步`).join('\n'),
            },
          ],
        },
      ])
      const at = (words: string): number => pages.findIndex((page) => page.text.includes(words))
      const begins = at('一个部分')
      for (const words of ['得分率', '一道题', '为什么', '左一', '要做的']) {
        expect(at(words), `${count}: ${words}`).toBe(begins)
      }
      expect(begins === 0 ? 0 : freeMm(pages[0]), `${count}`).toBeLessThan(64)
      const isParted = at('左三') > begins
      if (isParted) parted += 1
      // More than the last row goes on.
      const last = pages[isParted ? begins + 1 : begins]
      expect(last?.text, `${count}`).toContain('8. 做这一步')
      expect(last?.text, `${count}`).toMatch(/左二|6. 做这一步/u)
    }
    expect(parted).toBeGreaterThan(1)
  })

  test('a few short facts under one another stay on one page', async () => {
    for (let count = 34; count < 47; count += 1) {
      const pages = await pagesOf([
        lines(count),
        { kind: 'rule' },
        { kind: 'paragraph', text: '一道题？', keepWithNext: true },
        {
          kind: 'rows',
          dense: true,
          split: 2,
          rows: [
            { label: '现在', value: '做到了' },
            { label: '证据', value: '有记录' },
          ],
        },
      ])
      const on = pages.findIndex(({ text }) => text.includes('一道题'))
      expect(pages[on]?.text, `${count}`).toContain('做到了')
      expect(pages[on]?.text, `${count}`).toContain('有记录')
    }
  })

  test('the last rows of a table go on together: three of many, two of few', async () => {
    for (const [rows, together] of [
      [12, 3],
      [4, 2],
    ] as const) {
      let parted = 0
      for (let count = 20; count < 44; count += 1) {
        const pages = await pagesOf([lines(count), table(rows)])
        const on = pages
          .map(({ text }) => (text.match(/行\d+号/g) ?? []).length)
          .filter((found) => found > 0)
        if (on.length === 1) continue
        parted += 1
        expect(on.at(-1), `${rows} rows after ${count} lines`).toBeGreaterThanOrEqual(together)
      }
      expect(parted).toBeGreaterThan(1)
    }
  })

  test('a table begins with two rows, so that one of two keeps its sum', async () => {
    for (const rows of [2, 5]) {
      for (let count = 40; count < 45; count += 1) {
        const pages = await pagesOf([
          lines(count),
          { kind: 'heading', level: 3, text: '一组' },
          table(rows),
        ])
        const begins = pages.find(({ text }) => text.includes('一组'))
        expect(begins?.text, `${rows} rows after ${count} lines`).toContain('行2号')
      }
    }
  })

  test('a picture taller than a page leaves none empty before it', async () => {
    const tall: Block = {
      kind: 'figure',
      alt: '很高',
      heightMm: 400,
      caption: '一张图',
      chart: {
        kind: 'stage',
        guaranteed: 2,
        possible: 2,
        target: 3,
        levels: ['一', '二', '三', '四', '五'],
        words: { label: '现在', stage: '第二级', share: '四成', target: '目标' },
      },
    }
    const pages = await pagesOf([tall, lines(2)])
    expect(pages[0]?.text).toContain('第二级')
  })

  test('of two columns each runs on for itself, and no step is parted', async () => {
    const steps = Array.from(
      { length: 14 },
      (_, i) => `${i + 1}. ${'把这一步一直做到底，'.repeat(5)}完${i + 1}。`,
    )
    for (let count = 20; count < 40; count += 4) {
      const pages = await pagesOf([
        lines(count),
        {
          kind: 'rows',
          dense: true,
          labelShare: 0.1,
          split: 1,
          rows: [
            { label: '现在', value: '左边的话' },
            { label: '要做的', value: steps.join('\n') },
          ],
        },
        { kind: 'paragraph', text: '后面的话' },
      ])
      const bare = pages.map(({ text }) => text.replaceAll(/\s/gu, ''))
      for (const step of steps) {
        expect(
          bare.filter((text) => text.includes(step.replaceAll(/\s/gu, ''))),
          step,
        ).toHaveLength(1)
      }
      expect(bare.at(-1)).toContain('后面的话')
    }
  })
})

test.each([
  ['一个部分', true],
  [`一个${'很长的'.repeat(12)}部分`, false],
])('what belongs to a heading stands on its line where both fit: %s', async (title, fits) => {
  const [page] = await pagesOf([
    lines(3),
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', style: 'small', text: '得分率 65%', keepWithNext: true, atHeading: true },
    lines(3),
  ])
  const at = (words: string): number[] =>
    (page?.items ?? []).find(({ str }) => str.includes(words))?.transform.map(Number) ?? []
  const [heading, score] = [at(title), at('65%')]
  expect(Math.abs((heading[5] ?? 0) - (score[5] ?? 0)) < 0.2).toBe(fits)
  expect((score[4] ?? 0) > 400).toBe(fits)
})

test('a logo stands on the first page as a figure that says what it is', async () => {
  const picture = {
    mime: 'image/png',
    // One transparent pixel.
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    width: 1,
    height: 1,
  } as const
  const pages = await pagesOf([{ kind: 'title', text: '报告', subtitle: '示例公司' }], {
    logo: { picture, alt: '示例公司的标志' },
  })
  expect(JSON.stringify(pages[0]?.tree)).toContain('"alt":"示例公司的标志"')
})

test('two documents of different colours are drawn one after the other, each in its own', () => {
  const draw = (color: string | null): string =>
    Buffer.from(drawDocument([chapter('章'), lines(2)], { ...setup, color }).bytes).toString(
      'base64',
    )
  const [ours, red, again] = [draw(null), draw('#8a1538'), draw(null)]
  expect(red).not.toBe(ours)
  expect(again).toBe(ours)
})

test('a link to rows leads to the page on which they begin, wherever the page before ends', async () => {
  const faults: string[] = []
  for (let count = 22; count < 40; count += 1) {
    const { bytes } = drawDocument(
      [
        { kind: 'paragraph', text: [{ text: '去看', target: { place: 'here' } }] },
        ...Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: '一段' })),
        {
          kind: 'rows',
          places: ['here'],
          rows: [{ label: '名', value: `从这里开始${'\n再一行'.repeat(6)}` }],
        },
      ],
      setup,
    )
    const { pages, pageOf, close } = await readPdf(bytes)
    const [link] = pages[0]?.annotations ?? []
    const leads = await pageOf(link && typeof link === 'object' && Reflect.get(link, 'dest'))
    const begins = pages.findIndex(({ text }) => text.includes('从这里开始')) + 1
    if (leads !== begins) faults.push(`${count}: leads to ${leads}, begins on ${begins}`)
    await close()
  }
  expect(faults).toEqual([])
})
