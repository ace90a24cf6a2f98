import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import { type DocumentSetup, drawDocument } from '#workers/draw-document.ts'
import type { Faces } from '#workers/paper.ts'
import type { SubsetFont } from '#workers/subset-font.ts'
import { openFaces, openTestSubsetter } from './fonts-for-tests.ts'
import { readPdf } from './read-pdf.ts'

let faces: Faces
let subset: SubsetFont

beforeAll(async () => {
  faces = openFaces()
  subset = await openTestSubsetter()
}, 120_000)

const setup = (): DocumentSetup => ({
  faces,
  subset,
  title: '报告',
  author: '质阶',
  subject: '质量',
  keywords: [],
  language: 'zh-Hans',
  createdAt: new Date('2026-11-26T08:00:00Z'),
  runningHead: '示例公司',
  pageLabel: (page, pages) => `${page} / ${pages}`,
})

async function pagesOf(blocks: readonly Block[], more: Partial<DocumentSetup> = {}) {
  const { bytes } = drawDocument(blocks, { ...setup(), ...more })
  const { pages } = await readPdf(bytes)
  return pages
}

const lines = (count: number): Block => ({
  kind: 'paragraph',
  text: Array.from({ length: count }, (_, i) => `第${i + 1}行`).join('\n'),
})
const chapter = (text: string): Block => ({ kind: 'heading', level: 1, text, chapter: true })

describe('chapters', () => {
  test('one begins on the page it has reached while a good part of it is free, and else on the next', async () => {
    const half = await pagesOf([lines(22), chapter('新的一章'), lines(3)])
    expect(half).toHaveLength(1)
    const most = await pagesOf([lines(34), chapter('新的一章'), lines(3)])
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
    Buffer.from(drawDocument([chapter('章'), lines(2)], { ...setup(), color }).bytes).toString(
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
      setup(),
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
