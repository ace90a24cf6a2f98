import type { FigureBlock } from './blocks.ts'
import type { Chart } from './chart.ts'
import {
  chartFrameMm,
  chartRowHeights,
  drawableChart,
  drawChart,
  sliceChart,
} from './draw-chart.ts'
import { drawLines } from './draw-lines.ts'
import { type Flow, nextPage, pageMm, roomOnPage } from './flow.ts'
import { STYLE } from './look.ts'
import { addElement } from './structure.ts'

const total = (heights: readonly number[]): number => heights.reduce((sum, mm) => sum + mm, 0)

/** A figure of rows no taller than this share of a page is kept whole. */
const WHOLE_UP_TO = 0.3
/** Rows that stand together on either side of a page's end. */
const ROWS_TOGETHER = 3
/** A single picture gives way so far to stay on the page it has reached. */
const SHRINKS_TO = 0.74
const CAPTION_GAP_MM = 1.5

function captionMm(flow: Flow, { caption }: FigureBlock): number {
  if (!caption) return 0
  return CAPTION_GAP_MM + flow.type.set(caption, flow.width, STYLE.caption).heightMm
}

/** How much room a figure wants before it is worth beginning. */
export function figureStartMm(flow: Flow, block: FigureBlock): number {
  const chart = drawableChart(block.chart)
  const heights = chartRowHeights(flow, chart, flow.width, block.heightMm)
  const whole = total(heights) + chartFrameMm(chart) + captionMm(flow, block)
  if (heights.length === 1 && shrinks(chart)) {
    return total(heights) * SHRINKS_TO + captionMm(flow, block)
  }
  if (heights.length <= 2 * ROWS_TOGETHER || whole <= pageMm(flow) * WHOLE_UP_TO) return whole
  return total(heights.slice(0, ROWS_TOGETHER)) + chartFrameMm(chart)
}

/** The room a whole figure takes with its caption. */
export function figureMm(flow: Flow, block: FigureBlock): number {
  const chart = drawableChart(block.chart)
  const heights = chartRowHeights(flow, chart, flow.width, block.heightMm)
  return total(heights) + chartFrameMm(chart) + captionMm(flow, block)
}

const shrinks = ({ kind }: Chart): boolean => kind === 'curve' || kind === 'importance'

/** Draws a chart; one with more rows than the page holds goes on on the next, axis and legend repeated. */
export function drawFigure(flow: Flow, block: FigureBlock): void {
  const chart = drawableChart(block.chart)
  const captionRoom = captionMm(flow, block)
  if (roomOnPage(flow) < figureStartMm(flow, block) && flow.y > flow.top) nextPage(flow)
  const wanted = chartRowHeights(flow, chart, flow.width, block.heightMm)
  const heights = shrinks(chart)
    ? wanted.map((height) => Math.min(height, roomOnPage(flow) - captionRoom))
    : wanted
  const frame = chartFrameMm(chart)
  if (block.place !== undefined) flow.paper.name(block.place, flow.y)
  const figure = addElement(flow.parent, 'Figure', { alt: block.alt })
  let from = 0
  while (from < heights.length) {
    let to = from
    let height = frame
    const roomFor = (end: number): number =>
      roomOnPage(flow) - (end === heights.length ? captionRoom : 0)
    while (to < heights.length && height + (heights[to] ?? 0) <= roomFor(to + 1) + 0.01) {
      height += heights[to] ?? 0
      to += 1
    }
    // One or two rows sent on would stand there alone.
    while (
      to < heights.length &&
      heights.length - to < ROWS_TOGETHER &&
      to - from > ROWS_TOGETHER
    ) {
      to -= 1
      height -= heights[to] ?? 0
    }
    if (to === from) {
      if (flow.y > flow.top) {
        nextPage(flow)
        continue
      }
      // Taller than a page: drawn all the same.
      height += heights[to] ?? 0
      to += 1
    }
    const part = sliceChart(chart, from, to)
    const box = { x: flow.left, y: flow.y, width: flow.width, height }
    flow.paper.mark(figure, () => drawChart(flow, part, box))
    flow.y += height
    from = to
    if (from < heights.length) nextPage(flow)
  }
  if (block.caption) {
    const caption = flow.type.set(block.caption, flow.width, STYLE.caption)
    flow.y += CAPTION_GAP_MM
    drawLines(
      flow.paper,
      addElement(flow.parent, 'Caption'),
      caption,
      caption.lines,
      flow.left,
      flow.y,
    )
    flow.y += caption.heightMm
  }
}
