import { type Box, type Canvas, drawLabel, drawLegend, LEGEND_MM } from './canvas.ts'
import type { BarChart, ChartValue, ChartWords } from './chart.ts'
import { STYLE } from './look.ts'

const LABEL_SHARE = { wide: 0.34, narrow: 0.42 } as const
/** Bars in a box narrower than this leave more of it to their labels. */
const NARROW_MM = 120
const NOTE_MM = { least: 15, most: 26 } as const
const BAR_MM = 3.2
const ROW_PADDING_MM = 2.4
const AXIS_MM = 5

const labelShare = (width: number): number => LABEL_SHARE[width < NARROW_MM ? 'narrow' : 'wide']

const labelWidth = (width: number): number => width * labelShare(width) - 3

/** The room that the figures beside the bars take: no more than the longest needs. */
function noteWidth({ type }: Canvas, { values, words }: BarChart): number {
  const widths = values.map(({ note }) => {
    const { lines } = type.set(note ?? words.none, NOTE_MM.most - 2, STYLE.small, { bold: true })
    return Math.max(...lines.map((line) => line.widthMm))
  })
  return Math.min(NOTE_MM.most, Math.max(NOTE_MM.least, ...widths.map((width) => width + 3)))
}

/** Whether its share may still move. */
const isOpen = ({ range }: ChartValue): boolean =>
  range !== undefined && range[1] - range[0] > 0.001

/** The height of one bar's row: its label may need several lines. */
export function barHeight(canvas: Canvas, value: ChartValue, width: number): number {
  const label = canvas.type.set(value.label, labelWidth(width), STYLE.small)
  return Math.max(label.heightMm, BAR_MM * 1.6) + ROW_PADDING_MM
}

/** The height that axis and legend take beside the rows. */
export const BARS_FRAME_MM = AXIS_MM + LEGEND_MM

/**
 * Draws shares as bars from 0 to 100 %: the bar is what is, the whisker how low and high it may still come out, the
 * upright tick the target. The heights of the rows are those of `barHeight`.
 */
export function drawBars(canvas: Canvas, chart: BarChart, box: Box): void {
  const { paper } = canvas
  const { palette } = canvas.type
  const { values, words } = chart
  const left = box.x + box.width * labelShare(box.width)
  const noteMm = noteWidth(canvas, chart)
  const right = box.x + box.width - noteMm
  const x = (share: number): number => left + share * (right - left)
  const heights = values.map((value) => barHeight(canvas, value, box.width))
  const bottom = box.y + AXIS_MM + heights.reduce((sum, height) => sum + height, 0)

  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    paper.line([x(share), box.y + AXIS_MM], [x(share), bottom], {
      stroke: palette.hairline,
      lineMm: share === 0 ? 0.3 : 0.15,
    })
    const label = { x: x(share) - 8, middle: box.y + AXIS_MM / 2, width: 16 }
    drawLabel(canvas, `${share * 100}%`, label, 'center', { ...STYLE.caption, sizePt: 7 })
  }
  let top = box.y + AXIS_MM
  values.forEach((value, i) => {
    const height = heights[i] ?? 0
    drawBar(canvas, value, words, { x, box, noteMm, middle: top + height / 2 })
    top += height
  })

  const some = (has: (value: ChartValue) => boolean): boolean => values.some(has)
  const entries = [
    {
      words: words.share,
      draw: (at: number, middle: number) =>
        paper.rectangle(at, middle - BAR_MM / 2, 5, BAR_MM, { fill: palette.accent }),
    },
    {
      words: some(isOpen) ? words.range : undefined,
      draw: (at: number, middle: number) => drawWhisker(canvas, at, at + 5, middle),
    },
    {
      words: some((value) => value.target !== undefined) ? words.target : undefined,
      draw: (at: number, middle: number) => drawTarget(canvas, at + 2.5, middle),
    },
  ]
  drawLegend(canvas, left, bottom + LEGEND_MM / 2 + 0.6, entries, box.x + box.width)
}

function drawWhisker(
  { paper, type: { palette } }: Canvas,
  from: number,
  to: number,
  middle: number,
): void {
  // A light line under the dark one keeps the whisker visible on the bar.
  paper.line([from, middle], [to, middle], { stroke: palette.paper, lineMm: 0.9 })
  for (const paint of [{ stroke: palette.ink, lineMm: 0.3 }]) {
    paper.line([from, middle], [to, middle], paint)
    paper.line([from, middle - 1], [from, middle + 1], paint)
    paper.line([to, middle - 1], [to, middle + 1], paint)
  }
}

function drawTarget({ paper, type: { palette } }: Canvas, x: number, middle: number): void {
  paper.line([x, middle - 2.4], [x, middle + 2.4], { stroke: palette.ink, lineMm: 0.6 })
  const head: [number, number][] = [
    [x - 1, middle - 3.2],
    [x + 1, middle - 3.2],
    [x, middle - 1.9],
  ]
  paper.polygon(head, { fill: palette.ink })
}

function drawBar(
  canvas: Canvas,
  value: ChartValue,
  words: ChartWords,
  place: {
    readonly x: (share: number) => number
    readonly box: Box
    readonly noteMm: number
    readonly middle: number
  },
): void {
  const { paper } = canvas
  const { palette } = canvas.type
  const { x, box, noteMm, middle } = place
  const label = { x: box.x, middle, width: labelWidth(box.width) }
  drawLabel(canvas, value.label, label, 'left', STYLE.small)
  paper.rectangle(x(0), middle - BAR_MM / 2, x(1) - x(0), BAR_MM, { fill: palette.wash })
  if (value.share !== null && value.share > 0) {
    const width = x(value.share) - x(0)
    paper.rectangle(x(0), middle - BAR_MM / 2, width, BAR_MM, { fill: palette.accent })
  }
  if (value.range && isOpen(value)) {
    drawWhisker(canvas, x(value.range[0]), x(value.range[1]), middle)
  }
  if (value.target !== undefined) drawTarget(canvas, x(value.target), middle)
  const note = { x: x(1) + 2, middle, width: noteMm - 2 }
  drawLabel(canvas, value.note ?? words.none, note, 'right', STYLE.small, {
    bold: value.share !== null,
    ...(value.share === null && { tone: 'soft' as const }),
  })
}
