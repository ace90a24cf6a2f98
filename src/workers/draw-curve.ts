import { type Box, type Canvas, drawLabel, drawLegend, LEGEND_MM } from './canvas.ts'
import type { CurveChart } from './chart.ts'
import { joinInline } from './inline.ts'
import { STYLE } from './look.ts'
import type { Point } from './paper.ts'

/** The height of the curve with its legend, unless said otherwise. */
export const CURVE_MM = 84

const AXIS_MM = { beside: 11, below: 10, above: 5, right: 6 } as const
const TICK = { ...STYLE.caption, sizePt: 7, leadingPt: 8 }
const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** Draws the greatest share against the budget: a dot for each budget that was worked out, hollow where it is not proven. */
export function drawCurve(canvas: Canvas, chart: CurveChart, box: Box): void {
  const { paper } = canvas
  const { palette } = canvas.type
  const { points, chosen, budgets, words } = chart
  const left = box.x + AXIS_MM.beside
  const right = box.x + box.width - AXIS_MM.right
  const top = box.y + AXIS_MM.above
  const bottom = box.y + box.height - LEGEND_MM - AXIS_MM.below
  const ends = [budgets.at(-1)?.at ?? 0, points.at(-1)?.budget ?? 0, chosen?.budget ?? 0, 1]
  const most = Math.max(...ends)
  const at = ({ budget, share }: { readonly budget: number; readonly share: number }): Point => [
    left + (budget / most) * (right - left),
    bottom - share * (bottom - top),
  ]
  const hairline = { stroke: palette.hairline, lineMm: 0.15 }
  for (const share of SHARES) {
    const [, y] = at({ budget: 0, share })
    paper.line([left, y], [right, y], hairline)
    const place = { x: box.x, middle: y, width: AXIS_MM.beside - 2 }
    drawLabel(canvas, `${share * 100}%`, place, 'right', TICK)
  }
  for (const { at: budget, text } of budgets) {
    const [x] = at({ budget, share: 0 })
    paper.line([x, top], [x, bottom], hairline)
    drawLabel(canvas, text, { x: x - 12, middle: bottom + 3, width: 24 }, 'center', TICK)
  }
  const name = { x: box.x, middle: box.y + 1.6, width: box.width }
  drawLabel(canvas, joinInline('↑ ', words.share), name, 'left', TICK)
  drawLabel(
    canvas,
    joinInline(words.budget, ' →'),
    { ...name, middle: bottom + 7.9 },
    'right',
    TICK,
  )

  points.slice(1).forEach((point, i) => {
    const before = points[i]
    if (before) paper.line(at(before), at(point), { stroke: palette.accent, lineMm: 0.5 })
  })
  for (const point of points) drawPoint(canvas, at(point), point.proven)
  if (chosen) {
    const [x, y] = at(chosen)
    const dashed = { stroke: palette.ink, lineMm: 0.25, dashMm: [1.2, 1] }
    paper.line([x, y], [x, bottom], dashed)
    paper.line([left, y], [x, y], dashed)
    drawDiamond(canvas, x, y)
    // Under the curve there is room: it never falls.
    const isRight = x - left > (right - left) * 0.55
    const place = { x: isRight ? x - 74 : x + 4, middle: y + 6, width: 70 }
    const bold = { ...STYLE.small, bold: true }
    drawLabel(canvas, chosen.text, place, isRight ? 'right' : 'left', bold)
  }
  const middle = box.y + box.height - LEGEND_MM / 2
  drawLegend(canvas, left, middle, [
    {
      words: words.best,
      draw: (x, y) => {
        paper.line([x, y], [x + 5, y], { stroke: palette.accent, lineMm: 0.5 })
        drawPoint(canvas, [x + 2.5, y], true)
      },
    },
    {
      words: points.every(({ proven }) => proven) ? undefined : words.notProven,
      draw: (x, y) => drawPoint(canvas, [x + 2.5, y], false),
    },
    { words: chosen ? words.chosen : undefined, draw: (x, y) => drawDiamond(canvas, x + 2.5, y) },
  ])
}

function drawPoint({ paper, type: { palette } }: Canvas, [x, y]: Point, proven: boolean): void {
  const fill = proven ? palette.accent : palette.paper
  paper.circle([x, y], 0.9, { fill, stroke: palette.accent, lineMm: 0.35 })
}

function drawDiamond({ paper, type: { palette } }: Canvas, x: number, y: number): void {
  const corners: Point[] = [
    [x, y - 2.1],
    [x + 2.1, y],
    [x, y + 2.1],
    [x - 2.1, y],
  ]
  paper.polygon(corners, { fill: palette.warning, stroke: palette.paper, lineMm: 0.3 })
}
