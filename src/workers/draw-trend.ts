import { type Box, type Canvas, drawLabel } from './canvas.ts'
import type { TrendChart } from './chart.ts'
import { STYLE } from './look.ts'
import type { Point } from './paper.ts'

/** The height of the row of readings, unless said otherwise. */
export const TREND_MM = 25

/** The least span of shares drawn over the full height, so that a step of one percent does not look like a leap. */
const LEAST_SPAN = 0.3

/** The share, or the middle of what it may be. */
const shareOf = ({ share, range }: TrendChart['points'][number]): number =>
  share ?? (range[0] + range[1]) / 2

/**
 * Draws readings one after another at even distances, each with its day below and its figure above; a whisker shows the
 * range. A reading on another footing than the last is hollow, and the line to it dashed.
 */
export function drawTrend(canvas: Canvas, { points }: TrendChart, box: Box): void {
  const { paper, type } = canvas
  const { palette } = type
  const step = box.width / Math.max(1, points.length)
  const caption = STYLE.caption
  const width = step - 2
  const heights = (texts: readonly TrendChart['points'][number]['note'][]): number =>
    Math.max(...texts.map((text) => type.set(text, width, caption).heightMm))
  const notesMm = heights(points.map(({ note }) => note))
  const labelsMm = heights(points.map(({ label }) => label))
  const top = box.y + notesMm + 2.5
  const bottom = box.y + box.height - labelsMm - 2.5
  const ends = points.flatMap(({ range }) => range)
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const spare = Math.max(0, LEAST_SPAN - (most - least)) / 2
  const y = (share: number): number =>
    bottom - ((share - least + spare) / (most - least + 2 * spare)) * (bottom - top)
  const at = (place: number): Point => {
    const point = points[place]
    return [box.x + step * (place + 0.5), point ? y(shareOf(point)) : bottom]
  }
  paper.rectangle(box.x, top - 1.5, box.width, bottom - top + 3, { fill: palette.wash })
  points.slice(1).forEach((point, i) => {
    const isSolid = point.comparable && points[i]?.comparable === true
    paper.line(at(i), at(i + 1), {
      stroke: palette.accent,
      lineMm: 0.5,
      ...(!isSolid && { dashMm: [1.2, 1] }),
    })
  })
  points.forEach((point, i) => {
    const [x, middle] = at(i)
    const [low, high] = point.range
    if (high - low > 0.001) {
      paper.line([x, y(low)], [x, y(high)], { stroke: palette.ink, lineMm: 0.25 })
      for (const end of [low, high]) {
        paper.line([x - 1, y(end)], [x + 1, y(end)], { stroke: palette.ink, lineMm: 0.25 })
      }
    }
    const fill = point.comparable && point.share !== null ? palette.accent : palette.paper
    paper.circle([x, middle], 1.2, { fill, stroke: palette.accent, lineMm: 0.4 })
    const place = { x: x - width / 2, width }
    const note = { ...place, middle: box.y + notesMm / 2 }
    drawLabel(canvas, point.note, note, 'center', caption, {
      tone: 'ink',
      bold: i === points.length - 1,
    })
    const label = { ...place, middle: box.y + box.height - labelsMm / 2 }
    drawLabel(canvas, point.label, label, 'center', caption)
  })
}
