import { type Box, type Canvas, drawLabel, drawLegend, LEGEND_MM } from './canvas.ts'
import type { HeatMapChart, HeatMapRow } from './chart.ts'
import { type Inline, joinInline } from './inline.ts'
import { STYLE } from './look.ts'

const LABEL_SHARE = 0.58
const HEAD_MM = 7
const CELL_GAP_MM = 0.6
const ROW_PADDING_MM = 1.6
const LABEL = { ...STYLE.small, leadingPt: 11.5 }

const labelWidth = (width: number): number => width * LABEL_SHARE - 4

const labelOf = (row: HeatMapRow): Inline =>
  row.note ? joinInline(row.label, '　', row.note) : row.label

/** The height of one item's row: its label may need several lines. */
export function heatMapRowHeight(canvas: Canvas, row: HeatMapRow, width: number): number {
  const label = canvas.type.set(labelOf(row), labelWidth(width), LABEL)
  return Math.max(label.heightMm, 5) + ROW_PADDING_MM
}

/** The height that column heads and legend take beside the rows. */
export const HEAT_MAP_FRAME_MM = HEAD_MM + LEGEND_MM

/**
 * Draws items against levels 1–5: steps up to today's level in deepening colour, its number in the last one, a frame
 * around the target. The number and the length carry the meaning; colour only repeats it.
 */
export function drawHeatMap(canvas: Canvas, chart: HeatMapChart, box: Box): void {
  const { paper } = canvas
  const { palette } = canvas.type
  const { rows, words } = chart
  const left = box.x + box.width * LABEL_SHARE
  const step = (box.x + box.width - left) / 5
  chart.levels.slice(0, 5).forEach((name, i) => {
    const head = { x: left + i * step, middle: box.y + HEAD_MM / 2, width: step }
    drawLabel(canvas, joinInline(`${i + 1} `, name), head, 'center', {
      ...STYLE.caption,
      sizePt: 7,
    })
  })
  let top = box.y + HEAD_MM
  for (const row of rows) {
    const height = heatMapRowHeight(canvas, row, box.width)
    const middle = top + height / 2
    paper.line([box.x, top], [box.x + box.width, top], { stroke: palette.hairline, lineMm: 0.12 })
    const label = { x: box.x, middle, width: labelWidth(box.width) }
    drawLabel(canvas, labelOf(row), label, 'left', LABEL)
    for (let level = 1; level <= 5; level += 1) {
      const x = left + (level - 1) * step + CELL_GAP_MM / 2
      const cell = { x, y: middle - 2.3, width: step - CELL_GAP_MM, height: 4.6 }
      const reached = row.level !== null && level <= row.level
      const fill = reached ? (palette.levels[level - 1] ?? palette.accent) : palette.wash
      paper.rectangle(cell.x, cell.y, cell.width, cell.height, { fill })
      if (level === row.level) {
        const number = { x: cell.x, middle, width: cell.width }
        const color = level >= 4 ? palette.paper : palette.ink
        drawNumber(canvas, String(level), number, color)
      }
      if (level === row.target) drawTarget(canvas, cell, reached)
    }
    // Where its label says why, the row need not say it again, behind the frame of its target.
    if (row.level === null && row.note === undefined) {
      const whole = { x: left, middle, width: 5 * step }
      drawLabel(canvas, words.none, whole, 'center', STYLE.caption)
    }
    top += height
  }
  paper.line([box.x, top], [box.x + box.width, top], { stroke: palette.hairline, lineMm: 0.12 })

  const middle = top + LEGEND_MM / 2 + 0.6
  drawLegend(canvas, left, middle, [
    {
      words: words.share,
      draw: (x) => paper.rectangle(x, middle - 1.5, 5, 3, { fill: palette.levels[2] }),
    },
    {
      words: rows.some((row) => row.target !== undefined) ? words.target : undefined,
      draw: (x) => drawTarget(canvas, { x, y: middle - 1.5, width: 5, height: 3 }),
    },
  ])
}

function drawNumber(
  { paper, type }: Canvas,
  text: string,
  place: { readonly x: number; readonly middle: number; readonly width: number },
  color: string,
): void {
  const style = { ...STYLE.small, bold: true }
  const x = place.x + (place.width - type.widthMm(text, style)) / 2
  paper.text(text, [x, place.middle + 1.1], { sizePt: style.sizePt, bold: true, color })
}

/** A dark frame; on a dark ground with a light one inside it. */
function drawTarget({ paper, type: { palette } }: Canvas, cell: Box, onColor = false): void {
  const { x, y, width, height } = cell
  if (onColor) {
    const inside = { stroke: palette.paper, lineMm: 0.3 }
    paper.rectangle(x + 0.35, y + 0.35, width - 0.7, height - 0.7, inside)
  }
  paper.rectangle(x, y, width, height, { stroke: palette.ink, lineMm: 0.45 })
}
