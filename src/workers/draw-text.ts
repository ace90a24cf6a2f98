import { drawLines } from './draw-lines.ts'
import { type Flow, nextPage, roomOnPage } from './flow.ts'
import { MM_PER_PT, type TextStyle } from './look.ts'
import type { StructureElement } from './structure.ts'
import type { SetText } from './typesetter.ts'

/** The height of one line, in millimetres. */
export const lineMm = (style: TextStyle): number => style.leadingPt * MM_PER_PT

/** Draws lines over as many pages as they need; never leaves a single line of several behind or sends one ahead. */
export function drawFlowing(
  flow: Flow,
  element: StructureElement,
  text: SetText,
  left: number,
): void {
  const { lines } = text
  let from = 0
  while (from < lines.length) {
    const rest = lines.length - from
    let take = Math.floor((roomOnPage(flow) + 0.01) / text.lineMm)
    if (take >= rest) take = rest
    else {
      if (rest - take < 2) take = rest - 2
      if (take < 2) take = 0
    }
    if (take <= 0) {
      if (flow.y > flow.top + 0.01) {
        nextPage(flow)
        continue
      }
      take = 1
    }
    drawLines(flow.paper, element, text, lines.slice(from, from + take), left, flow.y)
    flow.y += take * text.lineMm
    from += take
    if (from < lines.length) nextPage(flow)
  }
}

/** The room the beginning of a text needs: two lines, or three where a break after two would leave one alone. */
export function beginningMm(text: SetText): number {
  const lines = text.lines.length
  return Math.min(lines, lines === 3 ? 3 : 2) * text.lineMm
}
