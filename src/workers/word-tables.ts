import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip as twips,
} from 'docx'
import type { Cell, Column, Inline, RowsBlock, TableBlock } from './blocks.ts'
import { textOf } from './inline.ts'
import { PAGE, type StyleName } from './look.ts'
import { wordStyleOf } from './word-styles.ts'
import { type RunLook, type WordInk, wordColor, wordLines, wordRuns } from './word-text.ts'

/** The width of the text on a page, in twentieths of a point. */
export const textWidth = twips(PAGE.widthMm - PAGE.leftMm - PAGE.rightMm)

/** A row with more text than this may be parted between pages; a shorter one stays whole. */
const partedFrom = 700

const nothing: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A table without lines. */
export const noBorders = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
}

const line = (color: string, size: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: wordColor(color),
})

const isCell = (cell: Inline | Cell): cell is Cell =>
  typeof cell === 'object' && !Array.isArray(cell) && 'text' in cell

const asCell = (cell: Inline | Cell): Cell => (isCell(cell) ? cell : { text: cell })

const aligned = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** The kind of text in a table's cells. */
const styleOf = ({ style }: TableBlock): StyleName =>
  style === 'figures' ? 'figure' : (style ?? 'small')

/** A table with real head rows that Word repeats on every page. */
export function wordTable(block: TableBlock, ink: WordInk, width = textWidth): Table {
  const { palette } = ink
  const widths = widthsOf(block.columns, width)
  const head = block.headless
    ? []
    : [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: block.columns.map(
            (column, i) =>
              new TableCell({
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.BOTTOM,
                borders: { bottom: line(palette.accent, 8) },
                children: cellParagraphs(column.head, ink, 'caption', column, { bold: true }),
              }),
          ),
        }),
      ]
  const rows = block.rows.map((row) => {
    const cells = block.columns.map((_, i) => asCell(row[i] ?? ''))
    const length = cells.reduce((sum, { text }) => sum + textOf(text).length, 0)
    return new TableRow({
      cantSplit: length < partedFrom,
      children: cells.map((cell, i) => {
        const column = block.columns[i] ?? { head: '', width: 1 }
        const look = {
          ...(cell.bold !== undefined && { bold: cell.bold }),
          ...(cell.tone && { tone: cell.tone }),
        }
        return new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          ...(cell.fill && {
            shading: { type: ShadingType.CLEAR, fill: wordColor(cell.fill), color: 'auto' },
          }),
          children: cellParagraphs(cell.text, ink, styleOf(block), column, look),
        })
      }),
    })
  })
  const across = block.unruled ? nothing : line(palette.hairline, 4)
  return new Table({
    rows: [...head, ...rows],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: across, bottom: across },
    margins: { top: 40, bottom: 40, left: 60, right: 60, marginUnitType: WidthType.DXA },
    tableLook: {
      firstRow: !block.headless,
      firstColumn: block.rowHeads === true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  })
}

/** Labels with their values as the table they are. */
export function rowsTable(block: RowsBlock): TableBlock {
  const share = block.labelShare ?? 0.28
  return {
    kind: 'table',
    columns: [
      { head: '', width: share },
      { head: '', width: 1 - share },
    ],
    rows: block.rows.map(({ label, value }) => [{ text: label, tone: 'soft' }, value]),
    style: block.dense ? 'small' : 'body',
    unruled: block.dense === true,
    rowHeads: true,
    headless: true,
  }
}

function widthsOf(columns: readonly Column[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => Math.round((column.width / total) * width))
}

/** A paragraph for each line of a cell; one without text where the cell is empty, which Word insists on. */
function cellParagraphs(
  text: Inline,
  ink: WordInk,
  kind: StyleName,
  { align }: Pick<Column, 'align'>,
  look: RunLook,
): Paragraph[] {
  return wordLines(text, ink).map(
    (spans) =>
      new Paragraph({
        style: wordStyleOf[kind],
        spacing: { after: 0 },
        ...(align && { alignment: aligned[align] }),
        children: wordRuns(spans, ink, look),
      }),
  )
}
