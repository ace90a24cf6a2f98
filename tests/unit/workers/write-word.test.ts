import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Block } from '#workers/blocks.ts'
import { textOf } from '#workers/inline.ts'
import type { Faces } from '#workers/paper.ts'
import { documentFrame, printedBlocks } from '#workers/report-document.ts'
import { writeReport } from '#workers/write-report.ts'
import { writeWord, type WordSetup } from '#workers/write-word.ts'
import { openFaces } from './fonts-for-tests.ts'
import { plannedReport } from './planned-report.ts'

let faces: Faces

beforeAll(() => {
  faces = openFaces()
}, 120_000)

/** As many questionnaires as show everything. */
const few = ({ questionnaires }: Assessment): Partial<Assessment> => ({
  questionnaires: questionnaires.slice(0, 3),
})

const now = '2026-11-23T08:09:10Z'

const setup = (more: Partial<WordSetup> = {}): WordSetup => ({
  title: '报告',
  author: '质阶',
  subject: '自评',
  keywords: ['质量'],
  language: 'zh-Hans',
  createdAt: new Date(now),
  runningHead: '报告 · 示例',
  runningFoot: '2026年11月23日',
  color: null,
  logo: null,
  pageLabel: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  faces,
  ...more,
})

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
}
const decoded = (xml: string): string =>
  xml.replaceAll(/&(\w+);/gu, (whole, name: string) => named[name] ?? whole)
const bare = (text: string): string => text.replaceAll(/\s/gu, '')

/** The parts of a .docx file and what is read in them; every XML part is checked to be well formed. */
function readWord(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  for (const [name, content] of Object.entries(parts)) {
    if (/\.(?:xml|rels)$/u.test(name)) expectWellFormed(strFromU8(content), name)
  }
  const body = part('word/document.xml')
  const textIn = (xml: string): string =>
    decoded(
      [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/gu)]
        .map(([, text]) => text ?? '\n')
        .join(''),
    )
  const paragraphs = [...body.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu)].map(([xml]) => ({
    xml,
    text: textIn(xml),
    style: /<w:pStyle w:val="(\w+)"/u.exec(xml)?.[1] ?? '',
  }))
  return { parts, part, body, paragraphs, text: textIn(body) }
}

/** Tags are closed in the order they were opened, and nothing stands in the text that XML has no place for. */
function expectWellFormed(xml: string, name: string): void {
  const open: string[] = []
  for (const [, close, tag = '', , empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/gu,
  )) {
    if (close) expect(open.pop(), name).toBe(tag)
    else if (!empty) open.push(tag)
  }
  expect(open, name).toEqual([])
  const rest = xml.replaceAll(/<\?[^>]*\?>|<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/gu, '')
  expect(rest, name).not.toMatch(/[<>]|&(?!(?:lt|gt|amp|quot|apos|#\d+);)/u)
  expect(xml, name).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
}

const write = async (blocks: readonly Block[], more: Partial<WordSetup> = {}) =>
  readWord((await writeWord(blocks, setup(more))).bytes)

/** Everything a block says, in the order it is read. */
function textsOf(block: Block): string[] {
  const cellText = (cell: unknown): string =>
    typeof cell === 'object' && cell !== null && 'text' in cell
      ? textOf((cell as { text: string }).text)
      : textOf(cell as string)
  switch (block.kind) {
    case 'title':
      return [block.text, block.subtitle ?? '']
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [textOf(block.text)]
    case 'rows':
      return block.rows.flatMap(({ label, value }) => [textOf(label), textOf(value)])
    case 'table':
      return [
        textOf(block.caption ?? ''),
        ...(block.headless ? [] : block.columns.map(({ head }) => textOf(head))),
        ...block.rows.flatMap((row) => row.map(cellText)),
      ]
    case 'list':
      return block.items.map(textOf)
    case 'callout':
      return [textOf(block.title ?? ''), ...block.text.map(textOf)]
    case 'columns':
      return [...textsOf(block.first), ...textsOf(block.second)]
    case 'figure':
      return [textOf(block.caption ?? '')]
    case 'pair':
      return [...textsOf(block.facts), ...textsOf(block.figure)]
    case 'contents':
      return [textOf(block.title ?? '')]
    case 'form':
    case 'space':
    case 'rule':
    case 'page-break':
      return []
  }
}

describe('the Word document of a report', () => {
  test.each([
    ['zh-Hans', 'haystack-pastry'],
    ['en', 'starting-point-software'],
  ] as const)(
    'in %s says all that the PDF of %s says, with real headings, tables and described pictures',
    async (language, seed) => {
      const { report, words } = await plannedReport(language, seed, few)
      const blocks = printedBlocks(report, words, null)
      const told: number[] = []
      const { bytes, pages, missing } = await writeReport(
        report,
        words,
        { faces, now },
        { onProgress: ({ share }) => told.push(share) },
      )
      expect({ pages, missing }).toEqual({ pages: 0, missing: [] })
      expect(told.length).toBeGreaterThan(20)
      expect(told).toEqual(told.toSorted((a, b) => a - b))
      expect(told.at(-1)).toBe(1)
      const word = readWord(bytes)
      const text = bare(word.text)
      const expected = blocks.flatMap(textsOf).map(bare)
      expect(expected.length).toBeGreaterThan(200)
      for (const one of expected) expect(text).toContain(one)

      for (const level of [1, 2, 3] as const) {
        const headings = blocks.flatMap((block) =>
          block.kind === 'heading' && block.level === level ? [bare(block.text)] : [],
        )
        const styled = word.paragraphs.filter(({ style }) => style === `Heading${level}`)
        expect(styled.map((one) => bare(one.text))).toEqual(headings)
        expect(word.part('word/styles.xml')).toContain(`w:styleId="Heading${level}"`)
      }
      const figures = blocks.flatMap((block) =>
        block.kind === 'figure' ? [block] : block.kind === 'pair' ? [block.figure] : [],
      )
      const pictures = [...word.body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/gu)]
      expect(pictures.length).toBeGreaterThanOrEqual(figures.length)
      const described = new Set(pictures.map(([, alt = '']) => bare(decoded(alt))))
      for (const { alt } of figures) expect(described).toContain(bare(alt))

      // What Word refuses to open: cells without a paragraph, ids given twice, pictures and links that lead nowhere.
      expect(word.body).not.toMatch(
        /<\/w:tcPr><\/w:tc>|<w:tc><\/w:tc>|<w:tr><\/w:tr>|<\/w:tbl><\/w:tc>/u,
      )
      const ids = [...word.body.matchAll(/<wp:docPr id="(\d+)"/gu)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const marks = [...word.body.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"/gu)]
      expect(new Set(marks.map(([, name]) => name)).size).toBe(marks.length)
      expect(new Set(marks.map(([, , id]) => id)).size).toBe(marks.length)
      const names = new Set(marks.map(([, name]) => name))
      for (const [, anchor] of word.body.matchAll(/w:anchor="(\w+)"/gu)) {
        expect(names).toContain(anchor)
      }
      const related = new Set(
        [...word.part('word/_rels/document.xml.rels').matchAll(/Id="(\w+)"/gu)].map(([, id]) => id),
      )
      for (const [, id] of word.body.matchAll(/r:(?:id|embed)="(\w+)"/gu)) {
        expect(related).toContain(id)
      }
      expect(word.body).not.toContain('w:dirty="true"')
      const { title } = documentFrame(report, words, null)
      expect(decoded(word.part('docProps/core.xml'))).toContain(`<dc:title>${title}</dc:title>`)
      const tag = language === 'en' ? 'en-GB' : 'zh-CN'
      expect(word.part('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`)
      expect(word.part('word/styles.xml')).toContain(`<w:lang w:val="${tag}"`)
      expect(bytes.length).toBeLessThan(3_000_000)
    },
  )

  test('says two languages side by side, each run in its own', async () => {
    const { report, words } = await plannedReport('zh-Hans', 'starting-point-software', few)
    const other = await plannedReport('en', 'starting-point-software', few)
    const less = { parts: ['summary', 'gaps', 'method'] } as const
    const { bytes } = await writeReport(
      { ...report, ...less },
      words,
      { faces, now },
      { beside: { report: { ...other.report, ...less }, words: other.words } },
    )
    const word = readWord(bytes)
    const text = bare(word.text)
    for (const one of [words, other.words]) {
      expect(text).toContain(bare(one.print.summary))
      expect(text).toContain(bare(one.print.selfReading))
    }
    expect(word.body).toContain('<w:lang w:val="en-GB"')
  })
})

describe('a Word document', () => {
  test('repeats the head of a table on every page and keeps short rows whole', async () => {
    const { body } = await write([
      {
        kind: 'table',
        columns: [
          { head: '题目', width: 3 },
          { head: '现在', width: 1, align: 'right' },
        ],
        rows: [
          ['短', '1'],
          ['长'.repeat(900), ''],
        ],
      },
    ])
    const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([xml]) => xml)
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false])
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width))
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3, 2)
    expect(body).toContain('<w:jc w:val="right"/>')
  })

  test('has real lists, each numbered from one', async () => {
    const list = { kind: 'list', ordered: true, items: ['一', '二'] } as const
    const { paragraphs, part } = await write([
      list,
      { kind: 'paragraph', text: '中间' },
      list,
      { kind: 'list', items: ['点'] },
    ])
    const numbers = paragraphs.map(({ xml }) => /<w:numId w:val="(\d+)"/u.exec(xml)?.[1])
    expect(numbers[0]).toBe(numbers[1])
    expect(numbers[2]).toBeUndefined()
    expect(numbers[3]).not.toBe(numbers[0])
    const numbering = part('word/numbering.xml')
    for (const id of [numbers[0], numbers[3], numbers[5]]) {
      expect(numbering).toContain(`<w:num w:numId="${id}"`)
    }
    expect(numbering).toContain('<w:numFmt w:val="decimal"/>')
  })

  test('leads from a reference to its place and to addresses, and nowhere where the place is not there', async () => {
    const { body, part, text } = await write([
      { kind: 'heading', level: 1, text: '差距', place: 'gaps here' },
      {
        kind: 'paragraph',
        text: [
          { text: '看差距', target: { place: 'gaps here' } },
          { text: '看别处', target: { place: 'nowhere' } },
          { text: '网址', target: { url: 'https://example.cn/a?b=1&c="2"' } },
        ],
      },
    ])
    expect(text).toContain('看差距看别处网址')
    const anchor = /<w:hyperlink [^>]*w:anchor="(\w+)"/u.exec(body)?.[1]
    expect(body).toContain(`<w:bookmarkStart w:name="${anchor}"`)
    expect(body.match(/<w:hyperlink /gu)).toHaveLength(2)
    expect(decoded(part('word/_rels/document.xml.rels'))).toContain(
      'https://example.cn/a?b=1&c=%222%22',
    )
  })

  test('leads to the rows of an item, too, where the steps of its actions stand', async () => {
    const { body, text } = await write([
      { kind: 'rows', rows: [{ label: '要做', value: '步骤' }], places: ['action-a', 'action-b'] },
      {
        kind: 'paragraph',
        text: [
          { text: '甲', target: { place: 'action-a' } },
          { text: '乙', target: { place: 'action-b' } },
        ],
      },
    ])
    expect(text).toContain('步骤')
    const anchors = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="(\w+)"/gu)].map(([, to]) => to)
    expect(new Set(anchors).size).toBe(2)
    for (const anchor of anchors) {
      expect(body.indexOf(`<w:bookmarkStart w:name="${anchor}"`)).toBeGreaterThan(0)
      expect(body.indexOf(`<w:bookmarkStart w:name="${anchor}"`)).toBeLessThan(body.indexOf('步骤'))
    }
  })

  test('counts its pages in the foot, in the words of the report', async () => {
    const { part } = await write([{ kind: 'paragraph', text: '正文' }])
    const foot = part('word/footer1.xml')
    expect(
      foot
        .replaceAll(/<w:instrText[^>]*>(\w+)<\/w:instrText>/gu, '<w:t>$1</w:t>')
        .replaceAll(/<[^>]*>/gu, ''),
    ).toBe('2026年11月23日第 PAGE 页，共 NUMPAGES 页')
    expect(part('word/header1.xml')).toContain('报告 · 示例')
  })

  test('loses no character that XML has a place for, and stands in for half ones by name', async () => {
    const typed =
      'a\u0000b\u0007c & <d> "e" \u{1F469}\u200D\u{1F52C}\u202E عربى \u{20164}\uD800\uFFFE\tf\u2028g ]]>'
    const { bytes, missing } = await writeWord(
      [
        { kind: 'heading', level: 1, text: typed },
        { kind: 'paragraph', text: typed },
        { kind: 'table', columns: [{ head: typed, width: 1 }], rows: [[typed], ['']] },
        { kind: 'list', items: [typed, ''] },
        { kind: 'callout', title: typed, text: [typed] },
      ],
      setup({ title: typed, runningHead: typed, runningFoot: typed }),
    )
    const word = readWord(bytes)
    const kept = 'abc & <d> "e" \u{1F469}\u200D\u{1F52C}\u202E عربى \u{20164}〓〓'
    expect(word.text.split(kept)).toHaveLength(8)
    expect(word.text.split('f\n')).toHaveLength(4)
    expect(missing.map(({ codePoint }) => codePoint)).toEqual([0xd800, 0xfffe])
    expect(word.body).toContain('<w:tab/>')
  })

  test('shows the logo it was given, in its proportions and with what it is', async () => {
    const base64 =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const { body, parts } = await write([{ kind: 'title', text: '报告' }], {
      logo: {
        picture: { mime: 'image/png', base64, width: 400, height: 100 },
        alt: '云杉的标志',
      },
    })
    expect(body).toContain('descr="云杉的标志"')
    const [, across = '', down = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(body) ?? []
    expect(Number(across) / Number(down)).toBeCloseTo(4, 1)
    expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(true)
  })
})
