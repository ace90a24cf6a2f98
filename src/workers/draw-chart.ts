import type { Box, Canvas } from './canvas.ts'
import type { Chart } from './chart.ts'
import { BARS_FRAME_MM, barHeight, drawBars } from './draw-bars.ts'
import { CURVE_MM, drawCurve } from './draw-curve.ts'
import { drawGantt, GANTT_FRAME_MM, ganttRowHeight } from './draw-gantt.ts'
import { drawHeatMap, HEAT_MAP_FRAME_MM, heatMapRowHeight } from './draw-heat-map.ts'
import { drawImportance, IMPORTANCE_MM } from './draw-importance.ts'
import { drawRadar, RADAR_MM } from './draw-radar.ts'
import { drawStage, STAGE_MM } from './draw-stage.ts'
import { drawTrend, TREND_MM } from './draw-trend.ts'

/** The chart as it can be drawn: a radar needs three corners, and with fewer stands as bars. */
export const drawableChart = (chart: Chart): Chart =>
  chart.kind === 'radar' && chart.values.length < 3 ? { ...chart, kind: 'bars' } : chart

/** The heights a drawable chart may be parted between; one that is a single picture has but one. */
export function chartRowHeights(
  canvas: Canvas,
  chart: Chart,
  width: number,
  heightMm?: number,
): number[] {
  switch (chart.kind) {
    case 'bars':
      return chart.values.map((value) => barHeight(canvas, value, width))
    case 'heat-map':
      return chart.rows.map((row) => heatMapRowHeight(canvas, row, width))
    case 'gantt':
      return chart.rows.map((row) => ganttRowHeight(canvas, row, width))
    case 'radar':
      return [heightMm ?? RADAR_MM]
    case 'importance':
      return [heightMm ?? IMPORTANCE_MM]
    case 'curve':
      return [heightMm ?? CURVE_MM]
    case 'stage':
      return [heightMm ?? STAGE_MM]
    case 'trend':
      return [heightMm ?? TREND_MM]
  }
}

/** The height of what stands around the rows of a chart wherever a part of it is drawn. */
export function chartFrameMm(chart: Chart): number {
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
    case 'stage':
    case 'trend':
      return 0
  }
}

/** The same chart with some of its rows; one that is a single picture stays whole. */
export function sliceChart(chart: Chart, from: number, to: number): Chart {
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
    case 'stage':
    case 'trend':
      return chart
  }
}

/** Draws any chart into a box, on paper or into a picture. */
export function drawChart(canvas: Canvas, chart: Chart, box: Box): void {
  switch (chart.kind) {
    case 'bars':
      return drawBars(canvas, chart, box)
    case 'heat-map':
      return drawHeatMap(canvas, chart, box)
    case 'gantt':
      return drawGantt(canvas, chart, box)
    case 'radar':
      return drawRadar(canvas, chart, box)
    case 'importance':
      return drawImportance(canvas, chart, box)
    case 'curve':
      return drawCurve(canvas, chart, box)
    case 'stage':
      return drawStage(canvas, chart, box)
    case 'trend':
      return drawTrend(canvas, chart, box)
  }
}
