import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Report } from '#core/report/report.ts'
import type { Block } from '#workers/blocks.ts'
import { drawDocument, type DrawnDocument } from '#workers/draw-document.ts'
import { drawReport, type ReportTools } from '#workers/draw-report.ts'
import { readFont } from '#workers/read-font.ts'
import { reportBlocks } from '#workers/report-blocks.ts'
import { openSubsetter } from '#workers/subset-font.ts'
import { writeReport } from '#workers/write-report.ts'
import { exampleReports, words } from './example-report.ts'
import { drawableBlocks, plainContent } from './other-makers/plain-content.ts'
import { drawWithPdfmake } from './other-makers/with-pdfmake.ts'
import { drawWithReactPdf } from './other-makers/with-react-pdf.ts'
import { pagesOf } from './pages-of.ts'

type Row = {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly limit?: number
  readonly note?: string
}

const rounds = 5
const seed = 'spruce-precision'
const { resolve } = createRequire(import.meta.url)
const fonts = {
  regular: resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
}

/** What a report costs, in seconds and bytes, and what the same content costs with other makers of PDFs. */
export async function bench(): Promise<Row[]> {
  const tools: ReportTools = {
    faces: {
      regular: readFont(Uint8Array.from(await readFile(fonts.regular))),
      bold: readFont(Uint8Array.from(await readFile(fonts.bold))),
    },
    subset: await openSubsetter(
      Uint8Array.from(await readFile(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))),
    ),
    now: '2026-11-23T08:00:00.000Z',
  }
  const composed = await exampleReports(seed)
  const full = composed('team')
  const board = composed('board')
  return [
    ...reportRows('the full report of the largest example', full, tools, 1.5, 600),
    ...reportRows('its report for the board', board, tools, 0.6),
    ...(await wordRows(full, tools)),
    ...longRows(tools),
    // The largest would keep one of the other makers busy for minutes.
    ...(await comparison((await exampleReports('haystack-pastry'))('team'), tools)),
  ]
}

type Timed = {
  readonly drawn: DrawnDocument
  readonly seconds: number
  readonly note: string
}

function timed(draw: () => DrawnDocument, times = rounds): Timed {
  const seconds: number[] = []
  let drawn = null
  for (let round = 0; round < times; round += 1) {
    const start = performance.now()
    drawn = draw()
    seconds.push((performance.now() - start) / 1000)
  }
  const sorted = seconds.toSorted((a, b) => a - b)
  if (!drawn) throw new Error('nothing was drawn')
  return {
    drawn,
    seconds: sorted[Math.floor(times / 2)] ?? Number.NaN,
    note: `${drawn.pages} pages; first ${seconds[0]?.toFixed(2)}, best ${sorted[0]?.toFixed(2)}`,
  }
}

function reportRows(
  name: string,
  report: Report,
  tools: ReportTools,
  limit: number,
  kilobytes?: number,
): Row[] {
  const { drawn, seconds, note } = timed(() => drawReport(report, words, tools))
  return [
    { name, unit: 's', value: seconds, limit, note },
    {
      name: `${name}: its size`,
      unit: 'KB',
      value: drawn.bytes.length / 1000,
      ...(kilobytes !== undefined && { limit: kilobytes }),
    },
  ]
}

/** The full report as a Word document, whose charts are pictures. */
async function wordRows(report: Report, tools: ReportTools): Promise<Row[]> {
  // Once to warm up.
  await writeReport(report, words, tools)
  const start = performance.now()
  const { bytes } = await writeReport(report, words, tools)
  const name = 'the full report as a Word document'
  return [
    { name, unit: 's', value: (performance.now() - start) / 1000, limit: 5 },
    { name: `${name}: its size`, unit: 'KB', value: bytes.length / 1000, limit: 2000 },
  ]
}

/** Two hundred pages in which 2,600 characters of all planes are met. */
function longRows(tools: ReportTools): Row[] {
  const { drawn, seconds, note } = timed(
    () => drawDocument(longBlocks(tools), { ...setup, ...tools, createdAt: new Date(tools.now) }),
    3,
  )
  const name = '200 pages with 2,600 different characters'
  return [
    {
      name,
      unit: 's',
      value: drawn.pages < 200 ? Number.POSITIVE_INFINITY : seconds,
      limit: 8,
      note,
    },
    { name: `${name}: their size`, unit: 'KB', value: drawn.bytes.length / 1000 },
  ]
}

const setup = {
  title: '测速',
  author: '质阶 Zhijie',
  subject: '',
  keywords: [],
  language: 'zh-Hans',
  runningHead: '测速',
  pageLabel: (page: number, pages: number) => `${page} / ${pages}`,
} as const

function longBlocks({ faces }: ReportTools): Block[] {
  const characters = faces.regular
    .codePoints()
    .filter((one) => one >= 0x4e00 && faces.bold.has(one))
  const chosen = Array.from(
    { length: 2600 },
    (_, i) => characters[Math.floor((i * characters.length) / 2600)] ?? 0,
  )
  return Array.from({ length: 1800 }, (_, i): Block => {
    const start = (i * 97) % (chosen.length - 110)
    const text = String.fromCodePoint(...chosen.slice(start, start + 110))
    if (i % 12 === 0) return { kind: 'heading', level: 2, text: text.slice(0, 12) }
    return { kind: 'paragraph', text: `${text}，${text}。` }
  })
}

/** The content of a full report that all three can draw, once with each; ours must be faster than both. */
async function comparison(report: Report, tools: ReportTools): Promise<Row[]> {
  const blocks = drawableBlocks(reportBlocks(report, words, []))
  const content = plainContent(blocks)
  const measure = async (draw: () => Promise<Uint8Array> | Uint8Array) => {
    const start = performance.now()
    const bytes = await draw()
    const seconds = (performance.now() - start) / 1000
    return { seconds, kilobytes: bytes.length / 1000, pages: await pagesOf(bytes) }
  }
  const ours = await measure(
    () => drawDocument(blocks, { ...setup, ...tools, createdAt: new Date(tools.now) }).bytes,
  )
  const pdfmake = await measure(() => drawWithPdfmake(content, fonts))
  const reactPdf = await measure(() => drawWithReactPdf(content, fonts))
  const row = (name: string, one: typeof ours, limit?: number): Row => ({
    name: `the same content with ${name}`,
    unit: 's',
    value: one.seconds,
    ...(limit !== undefined && { limit }),
    note: `${one.pages} pages, ${one.kilobytes.toFixed(0)} KB`,
  })
  return [
    row('this program', ours, Math.min(pdfmake.seconds, reactPdf.seconds)),
    row('pdfmake', pdfmake),
    row('@react-pdf/renderer', reactPdf),
  ]
}
