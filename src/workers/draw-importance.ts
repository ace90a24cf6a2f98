import { type Box, type Canvas, drawLabel, drawLegend, LEGEND_MM } from './canvas.ts'
import type { ImportanceChart } from './chart.ts'
import { joinInline } from './inline.ts'
import { STYLE } from './look.ts'

/** The height of the picture with its legend, unless said otherwise. */
export const IMPORTANCE_MM = 94

const AXIS_MM = { beside: 13, below: 10, above: 5 } as const
/** Room beyond the ends of an axis, as parts of its length: spots at the ends stay whole, names have a strip of their own. */
const BEYOND = { across: 0.05, up: 0.12 } as const
const TICK = { ...STYLE.caption, sizePt: 7 }
const SHARES = [0, 0.25, 0.5, 0.75, 1]
const LEGEND_ROWS = 2

/**
 * Draws weight against share (Martilla & James 1977): solid dots where something is below its target, hollow ones where
 * nothing is, a ring around key items, a number where several stand on one spot. Shape carries all of it, not colour.
 */
export function drawImportance(canvas: Canvas, chart: ImportanceChart, box: Box): void {
  const { paper } = canvas
  const { palette } = canvas.type
  const { middle, weights, quarters, words } = chart
  const left = box.x + AXIS_MM.beside
  const right = box.x + box.width
  const top = box.y + AXIS_MM.above
  const bottom = box.y + box.height - LEGEND_ROWS * LEGEND_MM - AXIS_MM.below
  const most = weights.at(-1)?.at ?? 1
  const x = (share: number): number =>
    left + ((share + BEYOND.across) / (1 + 2 * BEYOND.across)) * (right - left)
  const y = (weight: number): number =>
    bottom - ((weight / most + BEYOND.up) / (1 + 2 * BEYOND.up)) * (bottom - top)
  const across = x(middle.share)
  const up = y(middle.weight)

  paper.rectangle(left, top, right - left, bottom - top, { fill: palette.wash })
  paper.rectangle(left, top, across - left, up - top, { fill: palette.accentWash })
  const frame = { stroke: palette.hairline, lineMm: 0.25 }
  paper.line([left, top], [left, bottom], frame)
  paper.line([left, bottom], [right, bottom], frame)
  for (const share of SHARES) {
    paper.line([x(share), bottom], [x(share), bottom + 1], frame)
    const place = { x: x(share) - 8, middle: bottom + 3, width: 16 }
    drawLabel(canvas, `${share * 100}%`, place, 'center', TICK)
  }
  for (const { at, text } of weights) {
    paper.line([left - 1, y(at)], [left, y(at)], frame)
    drawLabel(canvas, text, { x: box.x, middle: y(at), width: AXIS_MM.beside - 2 }, 'right', TICK)
  }
  const name = { x: box.x, middle: box.y + 2, width: box.width }
  drawLabel(canvas, joinInline('↑ ', words.weight), name, 'left', TICK)
  drawLabel(canvas, joinInline(words.share, ' →'), { ...name, middle: bottom + 7 }, 'right', TICK)

  const dashed = { stroke: palette.ink, lineMm: 0.3, dashMm: [1.6, 1.2] }
  paper.line([across, top], [across, bottom], dashed)
  paper.line([left, up], [right, up], dashed)
  const bold = { ...STYLE.small, bold: true }
  quarters.forEach((quarter, i) => {
    const isLeft = i % 2 === 0
    const from = isLeft ? left : across
    const width = (isLeft ? across : right) - from - 4
    const half = canvas.type.set(quarter, width, bold).heightMm / 2 + 1.3
    const place = { x: from + 2, middle: i < 2 ? top + half : bottom - half, width }
    drawLabel(canvas, quarter, place, isLeft ? 'left' : 'right', bold)
  })
  // The small ones on top, so that none is hidden by its neighbour.
  for (const spot of chart.spots.toSorted((a, b) => b.count - a.count)) {
    drawSpot(canvas, spot, x(spot.share), y(spot.weight))
  }

  const one = { count: 1, solid: true, ringed: false }
  const line = (row: number): number => box.y + box.height - (LEGEND_ROWS - row - 0.5) * LEGEND_MM
  const mark =
    (spot: Omit<Spot, 'weight' | 'share'>) =>
    (at: number, height: number): void =>
      drawSpot(canvas, spot, at + 2.5, height)
  drawLegend(canvas, left, line(0), [
    { words: words.solid, draw: mark(one) },
    { words: words.hollow, draw: mark({ ...one, solid: false }) },
    { words: words.ringed, draw: mark({ ...one, ringed: true }) },
  ])
  drawLegend(canvas, left, line(1), [
    { words: words.number, draw: mark({ ...one, count: 3 }) },
    {
      words: words.lines,
      draw: (at, height) => paper.line([at, height], [at + 5, height], dashed),
    },
  ])
}

type Spot = ImportanceChart['spots'][number]

function drawSpot(
  { paper, type }: Canvas,
  spot: Omit<Spot, 'weight' | 'share'>,
  x: number,
  y: number,
): void {
  const { palette } = type
  const radius = spot.count > 1 ? 1.9 + Math.min(1.1, spot.count / 16) : 1.2
  if (spot.ringed) {
    paper.circle([x, y], radius + 0.9, {
      fill: palette.paper,
      stroke: palette.warning,
      lineMm: 0.3,
    })
  }
  const fill = spot.solid ? palette.accent : palette.paper
  // A light edge keeps neighbours apart.
  const edge = spot.solid ? palette.paper : palette.accent
  paper.circle([x, y], radius, { fill, stroke: edge, lineMm: spot.solid ? 0.25 : 0.5 })
  if (spot.count < 2) return
  const style = { ...STYLE.small, sizePt: 7.5, bold: true }
  const text = String(spot.count)
  const color = spot.solid ? palette.paper : palette.ink
  const place: [number, number] = [x - type.widthMm(text, style) / 2, y + 0.95]
  paper.text(text, place, { sizePt: style.sizePt, bold: true, color })
}
