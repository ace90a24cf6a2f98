import type { FigureBlock } from './blocks.ts'
import type { Box } from './canvas.ts'
import type { Chart } from './chart.ts'
import { BARS_FRAME_MM, barHeight, drawBars } from './draw-bars.ts'
import { CURVE_MM, drawCurve } from './draw-curve.ts'
import { drawGantt, GANTT_FRAME_MM, ganttRowHeight } from './draw-gantt.ts'
import { drawHeatMap, HEAT_MAP_FRAME_MM, heatMapRowHeight } from './draw-heat-map.ts'
import { drawImportance, IMPORTANCE_MM } from './draw-importance.ts'
import { drawRadar, RADAR_MM } from './draw-radar.ts'
import { type Flow, nextPage, roomOnPage } from './flow.ts'
import { STYLE } from './look.ts'
import { addElement } from './structure.ts'
import { drawLines } from './typesetter.ts'

/** A radar needs three corners. */
const drawable = (chart: Chart): Chart =>
  chart.kind === 'radar' && chart.values.length < 3 ? { ...chart, kind: 'bars' } : chart

const total = (heights: readonly number[]): number => heights.reduce((sum, mm) => sum + mm, 0)

/** The heights a chart may be parted between; one that is a single picture has but one. */
function rowHeights(flow: Flow, chart: Chart, heightMm?: number): number[] {
  switch (chart.kind) {
    case 'bars':
      return chart.values.map((value) => barHeight(flow, value, flow.width))
    case 'heat-map':
      return chart.rows.map((row) => heatMapRowHeight(flow, row, flow.width))
    case 'gantt':
      return chart.rows.map((row) => ganttRowHeight(flow, row, flow.width))
    case 'radar':
      return [heightMm ?? RADAR_MM]
    case 'importance':
      return [heightMm ?? IMPORTANCE_MM]
    case 'curve':
      return [heightMm ?? CURVE_MM]
  }
}

/** What stands around the rows on every page. */
function frameOf(chart: Chart): number {
  switch (chart.kind) {
    case 'bars':
      return BARS_FRAME_MM
    case 'heat-map':
      return HEAT_MAP_FRAME_MM
    case 'gantt':
      return GANTT_FRAME_MM
    case 'radar':
    case 'importance':
    case 'curve':
      return 0
  }
}

function slice(chart: Chart, from: number, to: number): Chart {
  switch (chart.kind) {
    case 'bars':
      return { ...chart, values: chart.values.slice(from, to) }
    case 'heat-map':
      return { ...chart, rows: chart.rows.slice(from, to) }
    case 'gantt':
      return { ...chart, rows: chart.rows.slice(from, to) }
    case 'radar':
    case 'importance':
    case 'curve':
      return chart
  }
}

function drawChart(flow: Flow, chart: Chart, box: Box): void {
  switch (chart.kind) {
    case 'bars':
      return drawBars(flow, chart, box)
    case 'heat-map':
      return drawHeatMap(flow, chart, box)
    case 'gantt':
      return drawGantt(flow, chart, box)
    case 'radar':
      return drawRadar(flow, chart, box)
    case 'importance':
      return drawImportance(flow, chart, box)
    case 'curve':
      return drawCurve(flow, chart, box)
  }
}

/** How much room a figure wants before it is worth beginning. */
export function figureStartMm(flow: Flow, block: FigureBlock): number {
  const chart = drawable(block.chart)
  const heights = rowHeights(flow, chart, block.heightMm)
  const whole = total(heights) + frameOf(chart)
  const page = flow.bottom - flow.top
  return whole <= page * 0.6 ? whole + 6 : total(heights.slice(0, 4)) + frameOf(chart)
}

/** Draws a chart; one with more rows than the page holds goes on on the next, axis and legend repeated. */
export function drawFigure(flow: Flow, block: FigureBlock): void {
  const chart = drawable(block.chart)
  const heights = rowHeights(flow, chart, block.heightMm)
  const frame = frameOf(chart)
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
    const part = slice(chart, from, to)
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
