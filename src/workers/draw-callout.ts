import type { CalloutBlock, Inline } from './blocks.ts'
import { drawLines } from './draw-lines.ts'
import { endBlock, type Flow, leaveRoom, nextPage, roomOnPage } from './flow.ts'
import { STYLE } from './look.ts'
import { ROOM } from './room.ts'
import { addElement, type StructureElement } from './structure.ts'
import type { SetText } from './typesetter.ts'

/** The colours of a passage set apart: the bar at its edge and its ground. */
export const CALLOUT = {
  accent: { bar: 'accent', ground: 'accentWash' },
  warning: { bar: 'warning', ground: 'warningWash' },
  soft: { bar: 'faint', ground: 'wash' },
} as const

/** Draws a tinted passage; one that outgrows the page goes on on the next, ground and all. */
export function drawCallout(flow: Flow, block: CalloutBlock): void {
  const { paper, type } = flow
  const tone = block.tone ?? 'accent'
  const padding = { x: 5, y: 3.2 }
  const left = flow.left + padding.x
  const width = flow.width - 2 * padding.x
  const box = addElement(flow.parent, 'Div')
  const parts: { text: SetText; element: StructureElement; gap: number }[] = []
  const add = (text: Inline, bold: boolean, gap: number): void => {
    const options = bold
      ? { bold, tone: tone === 'warning' ? ('warning' as const) : ('accent' as const) }
      : { justify: true }
    parts.push({
      text: type.set(text, width, STYLE.body, options),
      element: addElement(box, 'P'),
      gap,
    })
  }
  if (block.title) add(block.title, true, 0.6)
  for (const text of block.text) add(text, false, 1.4)

  leaveRoom(flow, ROOM.callout)
  const whole = parts.reduce((sum, part) => sum + part.text.heightMm + part.gap, 2 * padding.y)
  if (whole > roomOnPage(flow) && whole < (flow.bottom - flow.top) * 0.6) nextPage(flow)
  const last = parts.at(-1)
  if (last) last.gap = 0
  const rows = parts.flatMap(({ text, element, gap }) =>
    text.lines.map((line, i) => ({
      text,
      element,
      line,
      gap: i === text.lines.length - 1 ? gap : 0,
    })),
  )
  let from = 0
  while (from < rows.length) {
    let height = 2 * padding.y
    let to = from
    for (const row of rows.slice(from)) {
      if (height + row.text.lineMm > roomOnPage(flow) + 0.01 && to > from) break
      height += row.text.lineMm + row.gap
      to += 1
    }
    if (height > roomOnPage(flow) + 2 && to - from < 2 && flow.y > flow.top) {
      nextPage(flow)
      continue
    }
    const top = flow.y
    const shown = height
    paper.decorate(() => {
      paper.rectangle(flow.left, top, flow.width, shown, {
        fill: type.palette[CALLOUT[tone].ground],
      })
      paper.rectangle(flow.left, top, 1.1, shown, { fill: type.palette[CALLOUT[tone].bar] })
    })
    flow.y += padding.y
    for (const row of rows.slice(from, to)) {
      drawLines(paper, row.element, row.text, [row.line], left, flow.y)
      flow.y += row.text.lineMm + row.gap
    }
    flow.y = top + height
    from = to
    if (from < rows.length) nextPage(flow)
  }
  endBlock(flow, ROOM.callout)
}
