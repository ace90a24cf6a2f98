import type { Flow } from './flow.ts'
import { endBlock, leaveRoom, nextPage, roomOnPage } from './flow.ts'
import type { FormBlock, FormRow } from './form-block.ts'
import { type FormLayout, layInline, layOptions, layText, layTyped } from './form-rows.ts'
import { addElement } from './structure.ts'

/** Room between a form's rows and below the whole, in millimetres. */
const ROW_GAP_MM = 1.3
const BELOW_MM = 3.4

function layRow(flow: Flow, row: FormRow): FormLayout {
  switch (row.kind) {
    case 'text':
      return layText(flow, row)
    case 'options':
      return layOptions(flow, row)
    case 'inline':
      return layInline(flow, row)
    case 'typed':
      return layTyped(flow, row)
  }
}

const heightOf = (rows: readonly FormLayout[]): number =>
  rows.reduce((sum, row) => sum + row.heightMm + ROW_GAP_MM, 2 * ROW_GAP_MM)

/** The room a form takes, so that a heading before it stays with it. */
export function formMm(flow: Flow, block: FormBlock): number {
  return Math.min(
    BELOW_MM + heightOf(block.rows.map((row) => layRow(flow, row))),
    (flow.bottom - flow.top) * 0.8,
  )
}

/** Draws a question with its fields on one page; one too tall for any page goes on on the next. */
export function drawForm(flow: Flow, block: FormBlock): void {
  const rows = block.rows.map((row) => layRow(flow, row))
  leaveRoom(flow, BELOW_MM)
  if (heightOf(rows) > roomOnPage(flow) + 0.01 && flow.y > flow.top + 0.01) nextPage(flow)
  const { paper, type, left, width } = flow
  if (block.ruled && flow.y > flow.top + 0.01) {
    const { y } = flow
    const paint = { stroke: type.palette.hairline, lineMm: 0.25 }
    paper.decorate(() => paper.line([left, y], [left + width, y], paint))
    flow.y += 2 * ROW_GAP_MM
  }
  const parent = addElement(flow.parent, 'Div')
  for (const row of rows) {
    if (row.heightMm > roomOnPage(flow) + 0.01 && flow.y > flow.top + 0.01) nextPage(flow)
    row.draw(parent, flow.y)
    flow.y += row.heightMm + ROW_GAP_MM
  }
  endBlock(flow, BELOW_MM - ROW_GAP_MM)
}
