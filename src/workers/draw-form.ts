import type { Flow } from './flow.ts'
import { endBlock, leaveRoom, nextPage, roomOnPage } from './flow.ts'
import type { FormBlock, FormRow } from './form-block.ts'
import { type FormLayout, layInline, layOptions, layText, layTyped } from './form-rows.ts'
import { addElement } from './structure.ts'

/** Room between a form's rows and below the whole, in millimetres. */
export const ROW_GAP_MM = 1
/** Room between a form and what stands above or below it, in millimetres. */
export const BELOW_MM = 2.8

function layRow(flow: Flow, row: FormRow, extraMm = 0): FormLayout {
  switch (row.kind) {
    case 'text':
      return layText(flow, row)
    case 'options':
      return layOptions(flow, row)
    case 'inline':
      return layInline(flow, row)
    case 'typed':
      return layTyped(flow, row, extraMm)
  }
}

const heightOf = (rows: readonly FormLayout[]): number =>
  rows.reduce((sum, row) => sum + row.heightMm + ROW_GAP_MM, 2 * ROW_GAP_MM)

/** Whether a form ends with room for a note. */
export function hasNote({ rows }: FormBlock): boolean {
  const last = rows.at(-1)
  return last?.kind === 'typed' && last.field.multiline
}

/** The room a form takes with what is left above it. */
export function wholeFormMm(flow: Flow, block: FormBlock): number {
  return BELOW_MM + heightOf(block.rows.map((row) => layRow(flow, row)))
}

/** The room a form wants, so that a heading before it stays with it. */
export function formMm(flow: Flow, block: FormBlock): number {
  return Math.min(wholeFormMm(flow, block), (flow.bottom - flow.top) * 0.8)
}

/**
 * Draws a question with its fields on one page; one too tall for any page goes on on the next. `notesMm` tells how much
 * taller its room for a note may be where it stands.
 */
export function drawForm(flow: Flow, block: FormBlock, notesMm: () => number): void {
  let rows = block.rows.map((row) => layRow(flow, row))
  leaveRoom(flow, BELOW_MM)
  if (heightOf(rows) > roomOnPage(flow) + 0.01 && flow.y > flow.top + 0.01) nextPage(flow)
  if (hasNote(block)) {
    const extraMm = notesMm()
    rows = block.rows.map((row) => layRow(flow, row, row === block.rows.at(-1) ? extraMm : 0))
  }
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
