import type { Cell, Column, Inline, TableBlock } from './blocks.ts'
import { clampText } from './clamp-text.ts'
import { drawLines, drawRuns } from './draw-lines.ts'
import { type Flow, nextPage, pageMm, roomOnPage } from './flow.ts'
import { MM_PER_PT, STYLE, type TextStyle } from './look.ts'
import { addElement, type StructureElement } from './structure.ts'
import type { SetText } from './typesetter.ts'

const PADDING_X_MM = 1.8
/** Room above and below the text of a row. */
const PADDING_Y_MM = { loose: 1.3, dense: 0.85, bare: 0.5 } as const
/** A row taller than this share of a page is parted rather than moved; one that flows is parted sooner. */
const PARTED_FROM = { still: 0.3, flowing: 0.1 } as const

/** Lines of a parted row that stand together at the head of a page. */
const LINES_TOGETHER = 3

interface SetCell {
  readonly text: SetText
  readonly element: StructureElement
  readonly fill: string | undefined
}

interface Grid {
  readonly columns: readonly Column[]
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
  readonly style: TextStyle
  readonly paddingMm: number
  readonly ruled: boolean
  readonly flowing: boolean
}

const isCell = (cell: Inline | Cell): cell is Cell =>
  typeof cell === 'object' && !Array.isArray(cell) && 'text' in cell

function layOut(flow: Flow, block: TableBlock): Grid {
  const total = block.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = block.columns.map((column) => (column.width / total) * flow.width)
  let left = flow.left
  const lefts = widths.map((width) => (left += width) - width)
  const ruled = block.unruled !== true
  const padding = !ruled ? 'bare' : block.dense ? 'dense' : 'loose'
  return {
    columns: block.columns,
    lefts,
    widths,
    style: block.style === 'figures' ? STYLE.figure : STYLE[block.style ?? 'small'],
    paddingMm: PADDING_Y_MM[padding],
    ruled,
    flowing: block.flowing === true,
  }
}

/** The outer columns line up with the text around the table. */
function inner(grid: Grid, index: number): { x: number; width: number } {
  const first = index === 0 ? 0 : PADDING_X_MM
  const last = index === grid.columns.length - 1 ? 0 : PADDING_X_MM
  return { x: (grid.lefts[index] ?? 0) + first, width: (grid.widths[index] ?? 0) - first - last }
}

function setHead(flow: Flow, grid: Grid): SetText[] {
  return grid.columns.map((column, i) =>
    flow.type.set(column.head, inner(grid, i).width, STYLE.caption, { bold: true }),
  )
}

const tallest = (texts: readonly SetText[]): number =>
  Math.max(0, ...texts.map((text) => text.heightMm))

function drawHead(
  flow: Flow,
  grid: Grid,
  head: readonly SetText[],
  elements: readonly StructureElement[],
): void {
  const { paper } = flow
  const height = tallest(head) + 2 * grid.paddingMm
  head.forEach((text, i) => {
    const { x, width } = inner(grid, i)
    const top = flow.y + height - grid.paddingMm - text.heightMm
    const align = grid.columns[i]?.align ?? 'left'
    const element = elements[i]
    if (element) drawLines(paper, element, text, text.lines, x, top, align, width)
    else paper.decorate(() => drawRuns(paper, text, text.lines, x, top, align, width))
  })
  flow.y += height
  const from = [flow.left, flow.y] as const
  paper.decorate(() =>
    paper.line(from, [flow.left + flow.width, flow.y], {
      stroke: flow.type.palette.accent,
      lineMm: 0.4,
    }),
  )
}

/** Draws a slice of a row's lines and the hairline below it. */
function drawSlice(
  flow: Flow,
  grid: Grid,
  cells: readonly SetCell[],
  from: number,
  to: number,
): void {
  const { paper } = flow
  const slices = cells.map((cell) => cell.text.lines.slice(from, to))
  const lines = Math.max(...slices.map((slice) => slice.length))
  const lineMm = cells[0]?.text.lineMm ?? 0
  const height = lines * lineMm + 2 * grid.paddingMm
  paper.decorate(() => {
    cells.forEach((cell, i) => {
      if (!cell.fill) return
      const x = grid.lefts[i] ?? 0
      paper.rectangle(x, flow.y, grid.widths[i] ?? 0, height, { fill: cell.fill })
    })
    if (!grid.ruled) return
    const y = flow.y + height
    paper.line([flow.left, y], [flow.left + flow.width, y], {
      stroke: flow.type.palette.hairline,
      lineMm: 0.15,
    })
  })
  cells.forEach((cell, i) => {
    const { x, width } = inner(grid, i)
    const align = grid.columns[i]?.align ?? 'left'
    const top = flow.y + grid.paddingMm
    drawLines(paper, cell.element, cell.text, slices[i] ?? [], x, top, align, width)
  })
  flow.y += height
}

const lineMmOf = (grid: Grid): number => grid.style.leadingPt * MM_PER_PT

/** A row's texts as they stand in their columns. */
function setRow(
  flow: Flow,
  grid: Grid,
  row: TableBlock['rows'][number],
): { readonly text: SetText; readonly fill: string | undefined }[] {
  return grid.columns.map((_, i) => {
    const raw = row[i] ?? ''
    const cell = isCell(raw) ? raw : { text: raw }
    const options = {
      bold: cell.bold ?? grid.style.bold,
      tone: cell.tone ?? (grid.style === STYLE.caption ? 'ink' : grid.style.tone),
    }
    const { width } = inner(grid, i)
    const text = clampText(
      flow.type,
      cell.text,
      width,
      grid.style,
      options,
      cell.maxLines ?? Infinity,
    )
    return { text, fill: cell.fill }
  })
}

const linesIn = (cells: readonly { readonly text: SetText }[]): number =>
  Math.max(1, ...cells.map((cell) => cell.text.lines.length))

const rowMm = (flow: Flow, grid: Grid, row: TableBlock['rows'][number]): number =>
  linesIn(setRow(flow, grid, row)) * lineMmOf(grid) + 2 * grid.paddingMm

/** The most room a row may want in one piece; a taller one is parted. */
const wholeUpTo = (flow: Flow, { flowing }: Grid): number =>
  pageMm(flow) * PARTED_FROM[flowing ? 'flowing' : 'still']

const CAPTION_GAP_MM = 1
/** A table with more rows than this sends three on together; one with fewer sends two. */
const FEW_ROWS = 6
/** Every table begins with two rows but one of so many, which would send on a single one by that. */
const BEGINS_WITH_ONE = 3

function captionMm(flow: Flow, { caption }: TableBlock): number {
  if (!caption) return 0
  return flow.type.set(caption, flow.width, STYLE.caption).heightMm + CAPTION_GAP_MM
}

/** How much room the head and the first rows want, so that a heading does not part from them. */
export function tableStartMm(flow: Flow, block: TableBlock): number {
  const grid = layOut(flow, block)
  const head = block.headless ? 0 : tallest(setHead(flow, grid)) + 2 * grid.paddingMm
  const most = wholeUpTo(flow, grid)
  const [first = 0, second = 0] = block.rows.slice(0, 2).map((row) => rowMm(flow, grid, row))
  const isOne = block.headless || block.rows.length === BEGINS_WITH_ONE
  const both = isOne ? first : first + second
  const least = 2 * lineMmOf(grid) + 2 * grid.paddingMm
  return captionMm(flow, block) + head + (both <= most ? both : first <= most ? first : least)
}

/** The room a whole table takes where it is not parted. */
export function tableHeightMm(flow: Flow, block: TableBlock): number {
  const grid = layOut(flow, block)
  const head = block.headless ? 0 : tallest(setHead(flow, grid)) + 2 * grid.paddingMm
  return block.rows.reduce(
    (sum, row) => sum + rowMm(flow, grid, row),
    captionMm(flow, block) + head,
  )
}

/** The room of the last rows, asked for with the row before them, so that none stands on a page alone or only with a sum. */
function lastRowsMm(flow: Flow, grid: Grid, { rows }: TableBlock, place: number): number {
  const together = rows.length > FEW_ROWS ? 3 : 2
  if (place === 0 || place < rows.length - together) return 0
  const height = rows.slice(place + 1).reduce((sum, row) => sum + rowMm(flow, grid, row), 0)
  return height <= wholeUpTo(flow, grid) ? height : 0
}

/** Where a row is parted so that neither side of the page's end has a line or two alone. */
function keepTogether(from: number, most: number, count: number): number {
  const few = most < count ? Math.max(0, LINES_TOGETHER - (count - most)) : 0
  return most - from > few + 1 ? most - few : most
}

/** Where a row is parted after a line that ends a passage, if one does. */
function endOfPassage(cells: readonly SetCell[], from: number, most: number): number {
  for (let to = most; to > from; to -= 1) {
    if (cells.every(({ text }) => text.lines[to - 1]?.final !== false)) return to
  }
  return most
}

/** Draws a table row by row; every page it reaches begins with its head, and no line of any cell is lost. */
export function drawTable(flow: Flow, block: TableBlock): void {
  const grid = layOut(flow, block)
  const table = addElement(flow.parent, 'Table')
  const isHeaded = block.caption !== undefined || !block.headless
  const isCrowded = isHeaded && roomOnPage(flow) < tableStartMm(flow, block)
  if (isCrowded && flow.y > flow.top) nextPage(flow)
  if (block.place !== undefined) flow.paper.name(block.place, flow.y)
  if (block.caption) {
    const caption = flow.type.set(block.caption, flow.width, STYLE.caption)
    drawLines(flow.paper, addElement(table, 'Caption'), caption, caption.lines, flow.left, flow.y)
    flow.y += caption.heightMm + CAPTION_GAP_MM
  }
  const head = block.headless ? [] : setHead(flow, grid)
  const newHead = (): void => {
    if (head.length > 0) drawHead(flow, grid, head, [])
  }
  if (head.length > 0) {
    const row = addElement(table, 'TR')
    const cells = head.map(() => addElement(row, 'TH', { scope: 'Column' }))
    drawHead(flow, grid, head, cells)
  }
  for (const [place, row] of block.rows.entries()) {
    const element = addElement(table, 'TR')
    const cells = setRow(flow, grid, row).map((cell, i): SetCell => {
      const isHead = block.rowHeads === true && i === 0
      return {
        ...cell,
        element: isHead ? addElement(element, 'TH', { scope: 'Row' }) : addElement(element, 'TD'),
      }
    })
    const lineMm = lineMmOf(grid)
    const count = linesIn(cells)
    const height = count * lineMm + 2 * grid.paddingMm
    const wanted = height + lastRowsMm(flow, grid, block, place)
    if (wanted > roomOnPage(flow) && height <= wholeUpTo(flow, grid)) {
      nextPage(flow)
      newHead()
    }
    let from = 0
    while (from < count) {
      const fits = Math.floor((roomOnPage(flow) - 2 * grid.paddingMm + 0.01) / lineMm)
      if (fits < Math.min(2, count - from) && flow.y > flow.top + pageMm(flow) / 2) {
        nextPage(flow)
        newHead()
        continue
      }
      const most = Math.min(count, from + Math.max(1, fits))
      const to = grid.flowing ? endOfPassage(cells, from, most) : keepTogether(from, most, count)
      drawSlice(flow, grid, cells, from, to)
      from = to
      if (from < count) {
        nextPage(flow)
        newHead()
      }
    }
  }
}
