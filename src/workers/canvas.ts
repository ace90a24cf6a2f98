import { type Align, drawRuns } from './draw-lines.ts'
import { type Inline, linesOf } from './inline.ts'
import { type TextStyle, STYLE } from './look.ts'
import type { Surface } from './surface.ts'
import type { SetOptions, Typesetter } from './typesetter.ts'

/** A surface and type together: what a chart is drawn with. */
export interface Canvas {
  readonly paper: Surface
  readonly type: Typesetter
}

/** A rectangle on the page, in millimetres. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Writes a label whose lines are centred on a height; wraps to as many lines as it needs. */
export function drawLabel(
  { paper, type }: Canvas,
  text: Inline,
  box: { readonly x: number; readonly middle: number; readonly width: number },
  align: Align,
  style: TextStyle = STYLE.caption,
  options: SetOptions = {},
): void {
  const set = type.set(text, box.width, style, options)
  drawRuns(paper, set, set.lines, box.x, box.middle - set.heightMm / 2, align, box.width)
}

/** A mark of the legend and what it means. */
export interface LegendEntry {
  readonly words: Inline | undefined
  readonly draw: (x: number, middle: number) => void
}

const LEGEND_MARK_MM = 7
const LEGEND_GAP_MM = 7

/** Two languages, one below the other, in the height of a legend. */
const LEGEND_OF_TWO = { ...STYLE.caption, sizePt: 6.5, leadingPt: 8 }

/** The height a legend takes. */
export const LEGEND_MM = 6

/** Writes the legend in one row, from `x` or as far left of it as keeps it within `right`; marks without words are left out. */
export function drawLegend(
  canvas: Canvas,
  x: number,
  middle: number,
  entries: readonly LegendEntry[],
  right = Infinity,
): void {
  const said = entries.flatMap(({ words, draw }) => {
    if (words === undefined) return []
    const style = linesOf(words).length > 1 ? LEGEND_OF_TWO : STYLE.caption
    const { lines } = canvas.type.set(words, Infinity, style)
    const width = Math.max(...lines.map((line) => line.widthMm)) + 1
    return [{ words, draw, style, width }]
  })
  const whole = said.reduce((sum, { width }) => sum + LEGEND_MARK_MM + width, 0)
  let at = Math.min(x, right - whole - LEGEND_GAP_MM * (said.length - 1))
  for (const { words, draw, style, width } of said) {
    draw(at, middle)
    drawLabel(canvas, words, { x: at + LEGEND_MARK_MM, middle, width }, 'left', style)
    at += LEGEND_MARK_MM + width + LEGEND_GAP_MM
  }
}
