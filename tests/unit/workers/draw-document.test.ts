import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '#workers/blocks.ts'
import { type DocumentSetup, drawDocument, type DrawnDocument } from '#workers/draw-document.ts'
import { PAGE } from '#workers/look.ts'
import { documentSetup } from './document-setup.ts'
import { readPdf } from './read-pdf.ts'

let setup: DocumentSetup

beforeAll(async () => {
  setup = {
    ...(await documentSetup()),
    title: '质量自评报告 𬭎',
    keywords: ['质量', 'self-assessment'],
  }
}, 120_000)

function draw(blocks: readonly Block[], language = 'zh-Hans'): DrawnDocument {
  return drawDocument(blocks, { ...setup, language })
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const bare = (text: string): string => text.replaceAll(/\s/gu, '')
const NOTE =
  '企业应当对关键工序设置质量控制点，形成可追溯的记录；检验结果每月汇总，从源头预防缺陷。'

describe('text', () => {
  test.each(['李喆', '朱镕基', '王䶮', '𬭎', 'GB/T 19001—2016', 'naïve café', '“引号”……——'])(
    '%s can be copied out of the file as it was written',
    async (text) => {
      const { bytes, missing } = draw([paragraph(text)])
      const pdf = await readPdf(bytes)
      expect(pdf.text).toContain(text)
      expect(missing).toEqual([])
    },
  )

  test('what follows a tab is printed, accents are composed', async () => {
    const pdf = await readPdf(draw([paragraph('甲\t乙 re\u0301sume\u0301')]).bytes)
    expect(bare(pdf.text)).toContain('甲乙résumé')
  })

  test('an emoji is printed as 〓 and reported', async () => {
    const { bytes, missing } = draw([paragraph('很好😀')])
    expect((await readPdf(bytes)).text).toContain('很好〓')
    expect(missing).toEqual([{ codePoint: 0x1f600, times: 1 }])
  })

  test('a Latin document sets quotation marks and dots narrow, a Chinese one wide', async () => {
    const text = 'the “firm’s” own list · two weeks'
    const widthIn = async (language: string): Promise<number> => {
      const pdf = await readPdf(draw([paragraph(text)], language).bytes)
      expect(pdf.text).toContain(text)
      const items =
        pdf.pages[0]?.items.filter(({ str }) => str.trim() !== '' && text.includes(str)) ?? []
      const ends = items.map((item) => Number(item.transform[4]) + item.width)
      return Math.max(...ends) - (PAGE.leftMm * 72) / 25.4
    }
    const narrow = await widthIn('en')
    const wide = await widthIn('zh-Hans')
    // Type of 10 points: three wide marks and the apostrophe, which is narrow within a word in both.
    expect(wide - narrow).toBeGreaterThan(14)
    expect(narrow).toBeLessThan(text.length * 5.6)
  })

  test('bold is set in the bold font, which is really another one', async () => {
    const text = [{ text: '平常字' }, { text: '粗重字', bold: true }]
    const pdf = await readPdf(draw([{ kind: 'paragraph', text }]).bytes)
    expect(pdf.fontOf('平常')).toMatch(/^[A-Z]{6}\+NotoSansSC-Regular$/)
    expect(pdf.fontOf('粗重')).toMatch(/^[A-Z]{6}\+NotoSansSC-Bold$/)
  })

  test('no line of a paragraph leaves the column or begins with a closing mark', async () => {
    const pdf = await readPdf(draw([paragraph(NOTE.repeat(20))]).bytes)
    const lines = pdf.pages.flatMap((page) => page.items).filter((item) => item.str.length > 20)
    expect(lines.length).toBeGreaterThan(15)
    for (const line of lines) {
      const left = Number(line.transform[4])
      expect(left + line.width).toBeLessThanOrEqual(((210 - PAGE.rightMm) * 72) / 25.4 + 0.5)
      expect(line.str).not.toMatch(/^[，。；、]/)
    }
  })
})

describe('tables', () => {
  const long = Array.from({ length: 2000 }, (_, i) => NOTE.at(i % NOTE.length)).join('')
  const table: Block = {
    kind: 'table',
    columns: [
      { head: '编号', width: 10 },
      { head: '事项', width: 30 },
      { head: '说明', width: 60 },
    ],
    rows: [
      ...Array.from({ length: 60 }, (_, i) => [`${i + 1}`, `事项${i + 1}号`, NOTE]),
      ['61', '长说明', long],
      ['62', '最后', '完'],
    ],
    rowHeads: true,
  }

  test('a table over pages keeps every text whole and repeats its head', async () => {
    const pdf = await readPdf(draw([table]).bytes)
    expect(pdf.pages.length).toBeGreaterThan(3)
    for (let i = 1; i <= 60; i += 1) expect(pdf.text).toContain(`事项${i}号`)
    for (const page of pdf.pages) expect(page.text).toContain('说明')
    expect(bare(pdf.text).split(NOTE).length - 1).toBeGreaterThanOrEqual(60)
  })

  test('a note of 2,000 characters in one cell runs over pages whole', async () => {
    const pdf = await readPdf(draw([{ ...table, rows: [['1', '长', long.repeat(3)]] }]).bytes)
    const body = pdf.pages
      .flatMap((page) => page.items)
      .filter((item) => Number(item.transform[4]) > 240 && Number(item.transform[5]) > 65)
      .map((item) => item.str)
      .filter((text) => text !== '说明')
      .join('')
    expect(bare(body)).toBe(bare(long.repeat(3)))
  })

  test('a screen reader meets rows, head cells and cells', async () => {
    const pdf = await readPdf(draw([table]).bytes)
    const tree = JSON.stringify(pdf.pages[0]?.tree)
    for (const role of ['Document', 'Table', 'TR', 'TH', 'TD']) {
      expect(tree).toContain(`"role":"${role}"`)
    }
  })
})

describe('lists', () => {
  const heights = Array.from({ length: 60 }, (_, i) => 180 + i)
  const foot = (text: string, mm: number): Block[] => [
    { kind: 'page-break' },
    paragraph('甲'),
    { kind: 'space', mm },
    { kind: 'paragraph', text: `问${mm}`, keepWithNext: true },
    { kind: 'list', style: 'small', items: [`答${mm}：${text}`] },
  ]

  test.each([1, 2, 3, 4, 5])(
    'however little room is left, an entry of %i lines stands by its mark and by what leads to it',
    async (lines) => {
      // Between 50 and 60 characters of this size stand on a line.
      const text = '一'.repeat(56 * (lines - 1) + 20)
      const pdf = await readPdf(draw(heights.flatMap((mm) => foot(text, mm))).bytes)
      const pageWith = (part: string) => pdf.pages.findIndex((page) => page.text.includes(part))
      for (const mm of heights) expect(pageWith(`问${mm}`), `${mm}`).toBe(pageWith(`答${mm}`))
      for (const page of pdf.pages) {
        expect(page.text.split('•').length).toBe(page.text.split('答').length)
      }
    },
  )
})

describe('the whole document', () => {
  const blocks: Block[] = [
    { kind: 'title', text: '报告', subtitle: '示例公司' },
    { kind: 'contents', title: '目录' },
    { kind: 'heading', level: 1, text: '第一章', newPage: true },
    { kind: 'paragraph', text: [{ text: '见' }, { text: '第二节', target: { place: 'second' } }] },
    { kind: 'heading', level: 2, text: '第一节 喆' },
    paragraph(NOTE.repeat(60)),
    { kind: 'heading', level: 2, text: '第二节', place: 'second' },
    { kind: 'list', items: ['甲', '乙'], ordered: true },
    { kind: 'callout', title: '要点', text: [NOTE], tone: 'warning' },
    { kind: 'rows', rows: [{ label: '企业', value: '示例公司' }] },
    { kind: 'heading', level: 1, text: '第二章' },
    {
      kind: 'paragraph',
      text: [{ text: '网站', target: { url: 'https://example.org/质量?(a)' } }],
    },
  ]

  test('every page has its number and, after the first, the running head', async () => {
    const pdf = await readPdf(draw(blocks).bytes)
    const total = pdf.pages.length
    expect(total).toBeGreaterThan(2)
    for (const [i, page] of pdf.pages.entries()) {
      expect(page.text).toContain(`${i + 1} / ${total}`)
    }
    for (const page of pdf.pages.slice(1)) expect(page.text).toContain('示例公司')
  })

  test('the outline has the headings in their order, nested, each leading to its page', async () => {
    const pdf = await readPdf(draw(blocks).bytes)
    const titles = pdf.outline.map((entry) => [entry.title, entry.items.map((item) => item.title)])
    expect(titles).toEqual([
      ['第一章', ['第一节 喆', '第二节']],
      ['第二章', []],
    ])
    for (const entry of pdf.outline) {
      const page = await pdf.pageOf(entry.dest)
      expect(pdf.pages[page - 1]?.text).toContain(entry.title)
    }
  })

  test('the contents name the page that each heading stands on', async () => {
    const pdf = await readPdf(draw(blocks).bytes)
    const page = await pdf.pageOf(pdf.outline[0]?.items[1]?.dest)
    expect(bare(pdf.pages[0]?.text ?? '')).toContain(`第二节${page}`)
  })

  test('links lead to a place in the document and to an address', async () => {
    const pdf = await readPdf(draw(blocks).bytes)
    const annotations = JSON.stringify(pdf.pages.map((page) => page.annotations))
    expect(annotations).toContain('"XYZ"')
    expect(annotations).toContain(encodeURI('https://example.org/质量?(a)'))
  })

  test('the file says what it is, in which language, by whom and of when', async () => {
    const pdf = await readPdf(draw(blocks).bytes)
    expect(pdf.info).toMatchObject({
      Title: '质量自评报告 𬭎',
      Author: '质阶 Zhijie',
      Subject: '质量自评',
      Keywords: '质量, self-assessment',
      Language: 'zh-Hans',
      CreationDate: "D:20261123080910+00'00'",
    })
    expect(pdf.xmp.get('dc:title')).toBe('质量自评报告 𬭎')
  })

  test('headings, paragraphs, lists and links stand in the structure', async () => {
    const pdf = await readPdf(draw(blocks).bytes)
    const tree = JSON.stringify(pdf.pages.map((page) => page.tree))
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link', 'TOC', 'TOCI']) {
      expect(tree).toContain(`"role":"${role}"`)
    }
  })

  test('the same blocks give the same bytes', async () => {
    const [first, second] = [draw(blocks), draw(blocks)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  test('a heading does not stand alone at the foot of a page', async () => {
    for (let lines = 36; lines < 45; lines += 1) {
      const filler = Array.from({ length: lines }, (_, i) => `第 ${i} 行`).join('\n')
      const pdf = await readPdf(
        draw([
          paragraph(filler),
          { kind: 'heading', level: 2, text: '标题' },
          paragraph('正文\n正文'),
        ]).bytes,
      )
      const page = pdf.pages.find(({ text }) => text.includes('标题'))
      expect(page?.text).toContain('正文')
      await pdf.close()
    }
  })

  test.each<Block>([
    { kind: 'heading', level: 3, text: '标题' },
    { kind: 'paragraph', text: '标题', keepWithNext: true },
  ])('nor does a $kind that heads a tall first row of facts', async (head) => {
    for (let lines = 30; lines < 44; lines += 2) {
      const filler = Array.from({ length: lines }, (_, i) => `第 ${i} 行`).join('\n')
      const value = Array.from({ length: 7 }, (_, i) => `值 ${i}`).join('\n')
      const pdf = await readPdf(
        draw([paragraph(filler), head, { kind: 'rows', rows: [{ label: '现在', value }] }]).bytes,
      )
      const page = pdf.pages.find(({ text }) => text.includes('标题'))
      expect(page?.text).toContain('现在')
      await pdf.close()
    }
  })
})

describe('charts', () => {
  const words = { share: '得分', range: '可能范围', target: '目标', none: '尚无' }
  const values = ['标准', '计量', '认证', '检验'].map((label, i) => ({
    label,
    share: i === 3 ? null : i / 4,
    range: [0.1, 0.9] as const,
    target: 0.75,
  }))

  test.each(['radar', 'bars'] as const)(
    '%s says its labels and has words for those who cannot see it',
    async (kind) => {
      const chart: Block = { kind: 'figure', chart: { kind, values, words }, alt: '四个方面的得分' }
      const pdf = await readPdf(draw([chart]).bytes)
      for (const word of ['标准', '计量', '认证', '检验', '得分', '可能范围', '目标', '尚无']) {
        expect(pdf.text).toContain(word)
      }
      expect(JSON.stringify(pdf.pages[0]?.tree)).toContain('"alt":"四个方面的得分"')
    },
  )

  test('a radar of many numbers its corners and names them in a key that nothing overlaps', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      label: `很长的问卷名称之第${i + 1}份`,
      share: (i + 1) / 13,
      target: 0.75,
      note: `${i}%`,
    }))
    const chart: Block = {
      kind: 'figure',
      heightMm: 55,
      chart: { kind: 'radar', values: many, words },
      alt: '十二个方面',
    }
    const pdf = await readPdf(draw([chart]).bytes)
    const items = pdf.pages[0]?.items ?? []
    const keys = many.map(({ label }, i) => {
      const own = items.find(({ str }) => str.startsWith(label))
      expect(own, label).toBeDefined()
      // Once at the corner and once before its name.
      expect(items.filter(({ str }) => str === String(i + 1))).toHaveLength(2)
      return Number(own?.transform[5])
    })
    const steps = keys.slice(1).map((y, i) => (keys[i] ?? 0) - y)
    expect(Math.min(...steps)).toBeGreaterThan(7)
  })

  test('the key of a radar shrinks until it stays clear of the legend', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      label: i % 2 === 0 ? '一份名字很长很长、怎么也写不进一行里去的问卷的名字' : '短名',
      share: 0.5,
      target: 0.75,
      note: '50%',
    }))
    const chart: Block = {
      kind: 'figure',
      heightMm: 55,
      chart: { kind: 'radar', values: many, words },
      alt: '十二个方面',
    }
    const items = (await readPdf(draw([chart]).bytes)).pages[0]?.items ?? []
    const height = (found: (typeof items)[number]): number => Number(found.transform[5])
    const legend = items.find(({ str }) => str === words.target)
    if (!legend) throw new Error('there is no legend')
    const key = items.filter(({ str }) => /短名|名字|50%/.test(str)).map(height)
    expect(key.length).toBeGreaterThanOrEqual(12)
    expect(Math.min(...key)).toBeGreaterThan(height(legend) + 5)
  })

  test('a heat map longer than a page goes on on the next with its heads', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({
      label: `第${i + 1}项`,
      level: i % 6 === 5 ? null : (i % 6) + 1,
    }))
    const levels = ['经验', '检验', '保证', '预防', '卓越']
    const chart: Block = {
      kind: 'figure',
      chart: { kind: 'heat-map', rows, levels, words },
      alt: '各项等级',
    }
    const pdf = await readPdf(draw([chart]).bytes)
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (let i = 1; i <= 60; i += 1) expect(pdf.text).toContain(`第${i}项`)
    for (const page of pdf.pages) expect(page.text).toContain('卓越')
  })
})

describe('while drawing', () => {
  const many = Array.from({ length: 200 }, () => paragraph(NOTE))

  test('progress grows from block to block and ends at one', () => {
    const shares: number[] = []
    drawDocument(many, setup, ({ share }) => shares.push(share))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test('twenty pages of Chinese with 900 different characters stay below 400 KB', () => {
    const text = (from: number): string =>
      Array.from({ length: 90 }, (_, i) =>
        String.fromCodePoint(0x4e00 + (((from * 90 + i) * 7) % 900)),
      ).join('')
    const blocks = Array.from({ length: 420 }, (_, i) => paragraph(`${text(i)}。`))
    const { bytes, pages } = draw(blocks)
    expect(pages).toBeGreaterThanOrEqual(20)
    expect(bytes.length).toBeLessThan(400_000)
  })
})
