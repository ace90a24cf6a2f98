import { type Box, type Canvas, drawLabel, drawLegend, LEGEND_MM } from './canvas.ts'
import type { GanttChart, GanttRow } from './chart.ts'
import { STYLE } from './look.ts'
import type { Point } from './paper.ts'

const LABEL_SHARE = 0.5
const HEAD_MM = 6
const BAR_MM = 3
const ROW_PADDING_MM = 1.3
/** With more months than this, only those with a name have a line. */
const MOST_FINE = 30
/** Close, so that a name in two languages has room over the bars. */
const TICK = { ...STYLE.caption, sizePt: 7, leadingPt: 8 }
/** Room after the name of a month before the next one is written. */
const NAME_GAP_MM = 1.5

const labelWidth = (width: number): number => width * LABEL_SHARE - 3

/** The height of one action's row: its title may need several lines. */
export function ganttRowHeight(canvas: Canvas, row: GanttRow, width: number): number {
  const label = canvas.type.set(row.label, labelWidth(width), STYLE.small)
  return Math.max(label.heightMm, BAR_MM * 1.4) + ROW_PADDING_MM
}

/** The height that the months and the legend take beside the rows. */
export const GANTT_FRAME_MM = HEAD_MM + LEGEND_MM

/**
 * Draws actions as bars over the months: full where they are safe to begin with, light otherwise, a triangle at the day
 * they are due. The heights of the rows are those of `ganttRowHeight`.
 */
export function drawGantt(canvas: Canvas, chart: GanttChart, box: Box): void {
  const { paper } = canvas
  const { palette } = canvas.type
  const { rows, months, words } = chart
  const left = box.x + box.width * LABEL_SHARE
  const right = box.x + box.width
  const from = months[0]?.at ?? 0
  const to = Math.max(from + 1, months.at(-1)?.at ?? from + 1)
  const x = (day: number): number =>
    left + ((Math.min(to, Math.max(from, day)) - from) / (to - from)) * (right - left)
  const heights = rows.map((row) => ganttRowHeight(canvas, row, box.width))
  const top = box.y + HEAD_MM
  const bottom = top + heights.reduce((sum, height) => sum + height, 0)

  const isCrowded = months.length > MOST_FINE
  /** Where the name of the last month ends. */
  let named = 0
  for (const { at, text } of months) {
    if (text === '' && isCrowded) continue
    const isNamed = text !== ''
    paper.line([x(at), isNamed ? box.y + 1 : top], [x(at), bottom], {
      stroke: palette.hairline,
      lineMm: isNamed ? 0.25 : 0.12,
    })
    const place = { x: x(at) + 0.8, middle: box.y + 3, width: 30 }
    if (!isNamed || place.x < named) continue
    const { lines } = canvas.type.set(text, place.width, TICK)
    const end = place.x + Math.max(...lines.map(({ widthMm }) => widthMm))
    // A name at the edge would stand in the margin.
    if (end > right) continue
    drawLabel(canvas, text, place, 'left', TICK)
    named = end + NAME_GAP_MM
  }
  let y = top
  rows.forEach((row, i) => {
    const height = heights[i] ?? 0
    const middle = y + height / 2
    paper.line([box.x, y], [right, y], { stroke: palette.hairline, lineMm: 0.12 })
    const label = { x: box.x, middle, width: labelWidth(box.width) }
    drawLabel(canvas, row.label, label, 'left', STYLE.small)
    const start = x(row.from)
    drawBar(canvas, start, Math.max(0.8, x(row.to) - start), middle, row.strong)
    if (row.due !== null) drawDue(canvas, x(row.due), middle)
    y += height
  })
  paper.line([box.x, bottom], [right, bottom], { stroke: palette.hairline, lineMm: 0.12 })

  const some = (has: (row: GanttRow) => boolean): boolean => rows.some(has)
  drawLegend(canvas, left, bottom + LEGEND_MM / 2 + 0.6, [
    {
      words: some(({ strong }) => strong) ? words.strong : undefined,
      draw: (at, height) => drawBar(canvas, at, 5, height, true),
    },
    {
      words: some(({ strong }) => !strong) ? words.light : undefined,
      draw: (at, height) => drawBar(canvas, at, 5, height, false),
    },
    {
      words: some(({ due }) => due !== null) ? words.due : undefined,
      draw: (at, height) => drawDue(canvas, at + 2.5, height),
    },
  ])
}

function drawBar(
  { paper, type: { palette } }: Canvas,
  x: number,
  width: number,
  middle: number,
  full: boolean,
): void {
  const fill = full ? palette.accent : palette.accentWash
  const paint = { fill, stroke: palette.accent, lineMm: 0.25 }
  paper.rectangle(x, middle - BAR_MM / 2, width, BAR_MM, paint)
}

function drawDue({ paper, type: { palette } }: Canvas, x: number, middle: number): void {
  const head: Point[] = [
    [x - 1.1, middle - 2.4],
    [x + 1.1, middle - 2.4],
    [x, middle - 0.6],
  ]
  paper.line([x, middle - 2.4], [x, middle + 2.4], { stroke: palette.warning, lineMm: 0.35 })
  paper.polygon(head, { fill: palette.warning })
}
