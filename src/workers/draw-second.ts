import type { HeadingBlock, SecondText } from './blocks.ts'
import { drawLines } from './draw-lines.ts'
import { drawFlowing } from './draw-text.ts'
import type { Flow } from './flow.ts'
import type { TextStyle } from './look.ts'
import type { StructureElement } from './structure.ts'
import { baselineMm, type SetText } from './typesetter.ts'

/** How much smaller a heading stands in the second language, and the least it may shrink to. */
const SMALLER = { share: 0.72, leastPt: 8.5 } as const
const GAP_MM = 3.5

const secondStyle = (style: TextStyle): TextStyle => {
  const sizePt = Math.max(SMALLER.leastPt, style.sizePt * SMALLER.share)
  return { sizePt, leadingPt: sizePt * 1.4, bold: false, tone: 'soft' }
}

/** A heading ready to be drawn: its text, the height with both languages, and how to add the second one. */
interface SetHeading {
  readonly text: SetText
  readonly heightMm: number
  /** Draws the second language once the first stands above the flow's height. */
  readonly drawBeside: (element: StructureElement) => void
}

/** Sets a heading; the second language stands after the first where both fit on one line, and below it otherwise. */
export function setHeading(
  flow: Flow,
  { text, second, lang }: HeadingBlock,
  style: TextStyle,
): SetHeading {
  const first = flow.type.set(lang ? [{ text, lang }] : text, flow.width, style)
  if (!second) return { text: first, heightMm: first.heightMm, drawBeside: () => {} }
  const own = secondStyle(style)
  const other = flow.type.set([second], flow.width, own)
  const [line, ...more] = other.lines
  const x = (first.lines[0]?.widthMm ?? 0) + GAP_MM
  const fits =
    first.lines.length === 1 && more.length === 0 && x + (line?.widthMm ?? 0) <= flow.width
  return fits
    ? {
        text: first,
        heightMm: first.heightMm,
        drawBeside: (element) => {
          const top = flow.y - first.lineMm + baselineMm(style) - baselineMm(own)
          drawLines(flow.paper, element, other, other.lines, flow.left + x, top)
        },
      }
    : {
        text: first,
        heightMm: first.heightMm + other.heightMm,
        drawBeside: (element) => drawFlowing(flow, element, other, flow.left),
      }
}

/** Draws a text in the second language below the first. */
export function drawSecond(
  flow: Flow,
  element: StructureElement,
  second: SecondText,
  style: TextStyle,
): void {
  const { text, lang } = second
  const set = flow.type.set([{ text, lang }], flow.width, { ...style, bold: false, tone: 'soft' })
  drawFlowing(flow, element, set, flow.left)
}
