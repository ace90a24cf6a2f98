import type { FigureBlock } from './blocks.ts'
import {
  chartFrameMm,
  chartRowHeights,
  drawableChart,
  drawChart,
  sliceChart,
} from './draw-chart.ts'
import { type Flow, nextPage, roomOnPage } from './flow.ts'
import { STYLE } from './look.ts'
import { addElement } from './structure.ts'
import { drawLines } from './typesetter.ts'

const total = (heights: readonly number[]): number => heights.reduce((sum, mm) => sum + mm, 0)

/** How much room a figure wants before it is worth beginning. */
export function figureStartMm(flow: Flow, block: FigureBlock): number {
  const chart = drawableChart(block.chart)
  const heights = chartRowHeights(flow, chart, flow.width, block.heightMm)
  const whole = total(heights) + chartFrameMm(chart)
  const page = flow.bottom - flow.top
  return whole <= page * 0.6 ? whole + 6 : total(heights.slice(0, 4)) + chartFrameMm(chart)
}

/** Draws a chart; one with more rows than the page holds goes on on the next, axis and legend repeated. */
export function drawFigure(flow: Flow, block: FigureBlock): void {
  const chart = drawableChart(block.chart)
  const heights = chartRowHeights(flow, chart, flow.width, block.heightMm)
  const frame = chartFrameMm(chart)
  if (roomOnPage(flow) < figureStartMm(flow, block)) nextPage(flow)
  let from = 0
  while (from < heights.length) {
    let to = from
    let height = frame
    while (to < heights.length && height + (heights[to] ?? 0) <= roomOnPage(flow) + 0.01) {
      height += heights[to] ?? 0
      to += 1
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
    const figure = addElement(flow.parent, 'Figure', { alt: block.alt })
    flow.paper.mark(figure, () => drawChart(flow, part, box))
    flow.y += height
    from = to
    if (from < heights.length) nextPage(flow)
  }
  if (block.caption) {
    const caption = flow.type.set(block.caption, flow.width, STYLE.caption)
    if (roomOnPage(flow) < caption.heightMm + 2) nextPage(flow)
    flow.y += 1.5
    drawLines(flow.paper, addElement(flow.parent, 'P'), caption, caption.lines, flow.left, flow.y)
    flow.y += caption.heightMm
  }
}
