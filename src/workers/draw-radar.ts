import { type Box, type Canvas, drawLabel, drawLegend, LEGEND_MM } from './canvas.ts'
import type { ChartValue, RadarChart } from './chart.ts'
import { joinInline } from './inline.ts'
import { STYLE } from './look.ts'
import type { Point } from './paper.ts'

const RINGS = [0.25, 0.5, 0.75, 1]
const LABEL_MM = 40
/** In a narrow box the labels take no more than this share of it on either side. */
const LABEL_SHARE = 0.3
const LABEL_GAP_MM = 3.5
/** Below this only every other ring has room for its figure. */
const SMALL_RADIUS_MM = 24

/** More corners than this have no room for their names: they are numbered, and a key stands beside them. */
const NAMED_AT_MOST = 8
/** The part of the box that the picture takes where a key stands beside it. */
const PICTURE_SHARE = 0.4
const NUMBER_GAP_MM = 2.6
const KEY_NUMBER_MM = 5
const KEY_SIZES_PT = [7, 6.5, 6]

/** The height a radar takes unless said otherwise. */
export const RADAR_MM = 92

const midpoint = (value: ChartValue): number =>
  value.share ?? (value.range ? (value.range[0] + value.range[1]) / 2 : 0)

const open = (value: ChartValue): boolean =>
  value.range !== undefined && value.range[1] - value.range[0] > 0.001

/**
 * Draws shares around a centre: a filled shape for what is, a dotted outline for how high it may still come out, a
 * dashed one for the target. Told apart by line and fill, so it survives grey print; the first subject stands on top.
 */
export function drawRadar(canvas: Canvas, chart: RadarChart, box: Box): void {
  const { paper } = canvas
  const { palette } = canvas.type
  const { values, words } = chart
  const keyed = values.length > NAMED_AT_MOST
  const pictureMm = keyed ? box.width * PICTURE_SHARE : box.width
  const center: Point = [box.x + pictureMm / 2, box.y + (box.height - LEGEND_MM) / 2]
  const labelMm = Math.min(LABEL_MM, box.width * LABEL_SHARE)
  const radius = keyed
    ? Math.min((box.height - LEGEND_MM) / 2, pictureMm / 2) - 2 * NUMBER_GAP_MM
    : Math.min((box.height - LEGEND_MM) / 2 - 11, box.width / 2 - labelMm - LABEL_GAP_MM)
  const at = (index: number, share: number): Point => {
    const angle = (index / values.length) * 2 * Math.PI - Math.PI / 2
    return [
      center[0] + Math.cos(angle) * radius * share,
      center[1] + Math.sin(angle) * radius * share,
    ]
  }
  const shape = (shareOf: (value: ChartValue) => number): Point[] =>
    values.map((value, i) => at(i, shareOf(value)))
  const some = (has: (value: ChartValue) => boolean): boolean => values.some(has)

  paper.polygon(
    shape(() => 1),
    { fill: palette.wash },
  )
  // The shape of today stands only where every corner of it is known.
  const known = values.every((value) => value.share !== null)
  if (known) paper.polygon(shape(midpoint), { fill: palette.accentWash })
  for (const ring of RINGS) {
    paper.polygon(
      shape(() => ring),
      { stroke: palette.hairline, lineMm: ring === 1 ? 0.25 : 0.15 },
    )
  }
  values.forEach((_, i) => {
    paper.line(center, at(i, 1), { stroke: palette.hairline, lineMm: 0.15 })
  })
  const dotted = { stroke: palette.accent, lineMm: 0.2, dashMm: [0.4, 0.8] }
  if (some(open)) {
    paper.polygon(
      shape((value) => value.range?.[1] ?? midpoint(value)),
      dotted,
    )
    paper.polygon(
      shape((value) => value.range?.[0] ?? midpoint(value)),
      dotted,
    )
  }
  const dashed = { stroke: palette.ink, lineMm: 0.35, dashMm: [2, 1.2] }
  if (some((value) => value.target !== undefined)) {
    paper.polygon(
      shape((value) => value.target ?? midpoint(value)),
      dashed,
    )
  }
  if (known) paper.polygon(shape(midpoint), { stroke: palette.accent, lineMm: 0.6 })
  values.forEach((value, i) => {
    if (value.share === null) {
      const paint = { fill: palette.paper, stroke: palette.accent, lineMm: 0.3 }
      paper.circle(at(i, midpoint(value)), 0.9, paint)
    } else paper.circle(at(i, value.share), 0.9, { fill: palette.accent })
  })

  for (const ring of radius < SMALL_RADIUS_MM ? [0.5, 1] : RINGS) {
    const [x, y] = at(0, ring)
    const label = { x: x + 1, middle: y + (ring === 1 ? 1.8 : 0), width: 12 }
    drawLabel(canvas, `${ring * 100}%`, label, 'left', { ...STYLE.caption, sizePt: 6.5 })
  }
  if (keyed) {
    values.forEach((_, i) => {
      const [x, y] = at(i, 1 + NUMBER_GAP_MM / radius)
      drawLabel(canvas, String(i + 1), { x: x - 5, middle: y, width: 10 }, 'center')
    })
    drawKey(canvas, chart, {
      x: box.x + pictureMm + LABEL_GAP_MM,
      y: box.y,
      width: box.width - pictureMm - LABEL_GAP_MM,
      height: box.height - LEGEND_MM,
    })
  } else drawNames(canvas, chart, { at, center, labelMm })

  drawLegend(canvas, box.x, box.y + box.height - LEGEND_MM / 2, [
    {
      words: words.share,
      draw: (x, y) => {
        paper.rectangle(x, y - 1.2, 5, 2.4, { fill: palette.accentWash })
        paper.line([x, y - 1.2], [x + 5, y - 1.2], { stroke: palette.accent, lineMm: 0.6 })
      },
    },
    {
      words: some(open) ? words.range : undefined,
      draw: (x, y) => paper.line([x, y], [x + 5, y], dotted),
    },
    {
      words: some((value) => value.target !== undefined) ? words.target : undefined,
      draw: (x, y) => paper.line([x, y], [x + 5, y], dashed),
    },
  ])
}

/** The name and the figure of every corner, around the picture. */
function drawNames(
  canvas: Canvas,
  { values, words }: RadarChart,
  picture: {
    readonly at: (index: number, share: number) => Point
    readonly center: Point
    readonly labelMm: number
  },
): void {
  const { at, center, labelMm } = picture
  values.forEach((value, i) => {
    const [x, y] = at(i, 1)
    const side = Math.abs(x - center[0]) < 1 ? 'center' : x > center[0] ? 'left' : 'right'
    const above = y < center[1] ? -1 : 1
    const width = side === 'center' ? labelMm * 1.6 : labelMm
    const style = STYLE.caption
    const text = joinInline(value.label, '\n', value.note ?? words.none)
    const set = canvas.type.set(text, width, style)
    const push = side === 'center' ? set.heightMm / 2 + 1.5 : above * set.heightMm * 0.15
    drawLabel(
      canvas,
      text,
      {
        x:
          side === 'center'
            ? x - width / 2
            : side === 'left'
              ? x + LABEL_GAP_MM
              : x - LABEL_GAP_MM - width,
        middle: y + (side === 'center' ? above * push : push),
        width,
      },
      side,
      style,
      { tone: 'ink' },
    )
  })
}

/** What the numbers at the corners stand for, one line below the other and in the middle of the height. */
function drawKey(canvas: Canvas, { values, words }: RadarChart, box: Box): void {
  const width = box.width - KEY_NUMBER_MM
  const texts = values.map(({ label, note }) => joinInline(label, '  ', note ?? words.none))
  const setAt = (sizePt: number) => {
    const style = { ...STYLE.caption, sizePt, leadingPt: sizePt * 1.3 }
    const heights = texts.map((text) => canvas.type.set(text, width, style).heightMm)
    return { style, heights, whole: heights.reduce((sum, height) => sum + height, 0) }
  }
  // The largest type in which the key stays clear of the legend below it.
  const sizes = KEY_SIZES_PT.map(setAt)
  const { style, heights, whole } = sizes.find((one) => one.whole <= box.height) ?? setAt(6)
  const gap = Math.max(0, Math.min(1.6, (box.height - whole) / values.length))
  let y = box.y + Math.max(0, (box.height - whole - gap * values.length) / 2)
  texts.forEach((text, i) => {
    const height = heights[i] ?? 0
    const middle = y + height / 2
    drawLabel(canvas, String(i + 1), { x: box.x, middle, width: KEY_NUMBER_MM }, 'left', style)
    drawLabel(canvas, text, { x: box.x + KEY_NUMBER_MM, middle, width }, 'left', style, {
      tone: 'ink',
    })
    y += height + gap
  })
}
