import {
  BorderStyle,
  type FileChild,
  ImageRun,
  type IParagraphOptions,
  LeaderType,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  WidthType,
  convertMillimetersToTwip as twips,
} from 'docx'
import type {
  Block,
  CalloutBlock,
  ColumnsBlock,
  ContentsBlock,
  FigureBlock,
  HeadingBlock,
  Inline,
  ListBlock,
  ParagraphBlock,
  RowsBlock,
  TableBlock,
  TitleBlock,
} from './blocks.ts'
import type { PngPicture } from './draw-picture.ts'
import type { StyleName } from './look.ts'
import { wordForm } from './word-form.ts'
import { wordLists, wordStyleOf } from './word-styles.ts'
import { noBorders, rowsTable, textWidth, wordTable } from './word-tables.ts'
import {
  atPlace,
  type WordInk,
  wordColor,
  wordLines,
  wordRuns,
  wordRunsInOne,
} from './word-text.ts'

/** What blocks are written with in Word besides. */
export type WordTools = WordInk & {
  /** A chart as pictures, one below the other. */
  readonly drawFigure: (figure: FigureBlock) => readonly PngPicture[]
  /** A number for a list that no list before it had. */
  readonly nextList: () => number
}

/** Word counts pictures in dots of which 96 make an inch. */
const dots = (mm: number): number => Math.round((mm / 25.4) * 96)

const tight = { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } } as const

/** What Word needs between two tables, so that they do not become one. */
const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 60, line: 120 } })

/** One block as paragraphs, tables and pictures of a Word document. */
export function wordBlock(block: Block, tools: WordTools): FileChild[] {
  switch (block.kind) {
    case 'title':
      return titleOf(block, tools)
    case 'heading':
      return [headingOf(block, tools)]
    case 'paragraph':
      return paragraphsOf(block, tools)
    case 'rows':
      return [...placesOf(block, tools), wordTable(rowsTable(block), tools), gap()]
    case 'table':
      return tableOf(block, tools)
    case 'list':
      return listOf(block, tools)
    case 'callout':
      return calloutOf(block, tools)
    case 'columns':
      return columnsOf(block, tools)
    case 'figure':
      return figureOf(block, tools)
    case 'pair':
      // Beside each other they would need a table that says nothing; one below the other they are read in order.
      return [...tableOf(block.facts, tools), ...figureOf(block.figure, tools)]
    case 'contents':
      return contentsOf(block, tools)
    case 'form':
      return wordForm(block, tools)
    case 'space':
      return [new Paragraph({ spacing: { ...tight.spacing, line: twips(block.mm ?? 4) } })]
    case 'rule':
      return [
        new Paragraph({
          ...tight,
          border: {
            bottom: {
              style: BorderStyle.SINGLE,
              size: 4,
              space: 1,
              color: wordColor(tools.palette.hairline),
            },
          },
        }),
      ]
    case 'page-break':
      return [new Paragraph({ ...tight, children: [new PageBreak()] })]
  }
}

/** What leads to rows: bookmarks in a paragraph of no height before them. */
function placesOf({ places = [] }: RowsBlock, ink: WordInk): Paragraph[] {
  if (places.length === 0) return []
  const children = places.flatMap((place) => atPlace(place, [], ink))
  return [new Paragraph({ ...tight, keepNext: true, children })]
}

function titleOf({ text, subtitle, second }: TitleBlock, ink: WordInk): Paragraph[] {
  const line = (inline: Inline, kind: 'title' | 'subtitle'): Paragraph =>
    new Paragraph({ style: wordStyleOf[kind], children: wordRunsInOne(inline, ink) })
  return [
    line(text, 'title'),
    ...(second ? [line([{ text: second.text, lang: second.lang }], 'subtitle')] : []),
    ...(subtitle === undefined ? [] : [line(subtitle, 'subtitle')]),
    ...(second?.subtitle === undefined || second.subtitle === subtitle
      ? []
      : [line([{ text: second.subtitle, lang: second.lang }], 'subtitle')]),
  ]
}

function headingOf(block: HeadingBlock, ink: WordInk): Paragraph {
  const { text, lang, second } = block
  const inline: Inline = [
    { text, ...(lang && { lang }) },
    ...(second
      ? [{ text: ` / ${second.text}`, lang: second.lang, tone: 'soft', bold: false } as const]
      : []),
  ]
  return new Paragraph({
    style: wordStyleOf[`heading${block.level}`],
    pageBreakBefore: block.newPage === true,
    children: atPlace(block.place, wordRunsInOne(inline, ink), ink),
  })
}

function paragraphsOf(block: ParagraphBlock, ink: WordInk): Paragraph[] {
  const look = { ...(block.tone && { tone: block.tone }) }
  return wordLines(block.text, ink).map(
    (line) =>
      new Paragraph({
        style: wordStyleOf[block.style ?? 'body'],
        ...(block.keepWithNext && { keepNext: true }),
        children: wordRuns(line, ink, look),
      }),
  )
}

function captionOf(
  caption: Inline,
  place: string | undefined,
  ink: WordInk,
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...more,
    style: wordStyleOf.caption,
    children: atPlace(place, wordRunsInOne(caption, ink), ink),
  })
}

function tableOf(block: TableBlock, ink: WordInk): FileChild[] {
  return [
    ...(block.caption === undefined
      ? []
      : [captionOf(block.caption, block.place, ink, { keepNext: true })]),
    ...(block.rows.length > 0 || !block.headless ? [wordTable(block, ink)] : []),
    gap(),
  ]
}

function listOf({ items, ordered, style }: ListBlock, tools: WordTools): Paragraph[] {
  const instance = tools.nextList()
  const kind: StyleName = style ?? 'body'
  return items.map(
    (item) =>
      new Paragraph({
        style: wordStyleOf[kind],
        numbering: {
          reference: ordered ? wordLists.numbers : wordLists.bullets,
          level: 0,
          instance,
        },
        children: wordRunsInOne(item, tools),
      }),
  )
}

function calloutOf({ title, text, tone = 'accent' }: CalloutBlock, ink: WordInk): Paragraph[] {
  const { palette } = ink
  const [bar, ground] =
    tone === 'warning'
      ? [palette.warning, palette.warningWash]
      : tone === 'soft'
        ? [palette.faint, palette.wash]
        : [palette.accent, palette.accentWash]
  const box: IParagraphOptions = {
    style: wordStyleOf.body,
    indent: { left: 170, right: 170 },
    shading: { type: ShadingType.CLEAR, fill: wordColor(ground), color: 'auto' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: wordColor(bar) } },
  }
  const lines = text.flatMap((one) => wordLines(one, ink))
  return [
    ...(title === undefined
      ? []
      : [
          new Paragraph({
            ...box,
            keepNext: true,
            children: wordRunsInOne(title, ink, {
              bold: true,
              tone: tone === 'warning' ? 'warning' : 'accent',
            }),
          }),
        ]),
    ...lines.map((line) => new Paragraph({ ...box, children: wordRuns(line, ink) })),
  ]
}

/** Two languages side by side. */
function columnsOf({ first, second }: ColumnsBlock, tools: WordTools): FileChild[] {
  const half = Math.floor(textWidth / 2)
  const cell = (passage: ColumnsBlock['first']): TableCell =>
    new TableCell({
      width: { size: half, type: WidthType.DXA },
      children: passageOf(passage, tools),
    })
  return [
    new Table({
      rows: [new TableRow({ children: [cell(first), cell(second)] })],
      width: { size: 2 * half, type: WidthType.DXA },
      columnWidths: [half, half],
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      margins: { left: 0, right: 120, marginUnitType: WidthType.DXA },
    }),
    new Paragraph(tight),
  ]
}

function passageOf(passage: ColumnsBlock['first'], tools: WordTools): Paragraph[] {
  switch (passage.kind) {
    case 'paragraph':
      return paragraphsOf(passage, tools)
    case 'list':
      return listOf(passage, tools)
    case 'callout':
      return calloutOf(passage, tools)
  }
}

function figureOf(block: FigureBlock, tools: WordTools): Paragraph[] {
  const pictures = tools.drawFigure(block)
  // The XML of a picture keeps its words in one line.
  const description = tools.clean(block.alt).replaceAll(/\s*\n\s*/g, '  ')
  return [
    ...pictures.map(
      ({ bytes, widthMm, heightMm }) =>
        new Paragraph({
          spacing: { before: 80, after: 80 },
          ...(block.caption !== undefined && { keepNext: true }),
          children: [
            new ImageRun({
              type: 'png',
              data: bytes,
              transformation: { width: dots(widthMm), height: dots(heightMm) },
              altText: { name: block.chart.kind, title: '', description },
            }),
          ],
        }),
    ),
    ...(block.caption === undefined ? [] : [captionOf(block.caption, block.place, tools)]),
  ]
}

/** A table of contents that Word fills with pages when it is asked to, and that leads to every heading before that. */
function contentsOf({ title, levels = 1 }: ContentsBlock, ink: WordInk): FileChild[] {
  return [
    ...(title === undefined
      ? []
      : [
          new Paragraph({
            style: wordStyleOf.body,
            keepNext: true,
            pageBreakBefore: true,
            children: wordRunsInOne(title, ink, { bold: true, tone: 'accent', sizePt: 13 }),
          }),
        ]),
    new TableOfContents('', {
      hyperlink: true,
      headingStyleRange: `1-${levels}`,
      // Dots that lead to no number look broken.
      tabLeader: LeaderType.NONE,
    }),
    gap(),
  ]
}
