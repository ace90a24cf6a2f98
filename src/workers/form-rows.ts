import { drawLines } from './draw-lines.ts'
import type { Flow } from './flow.ts'
import { COLUMN_GAP_MM, columnsOf, drawColumns } from './form-columns.ts'
import { drawTyped } from './draw-typed.ts'
import type { FormOption, FormRow } from './form-block.ts'
import { type Inline, textOf } from './inline.ts'
import { MM_PER_PT, type TextStyle } from './look.ts'
import { addElement, type StructureElement } from './structure.ts'

/** A row of a form, laid out: how tall it is, and what draws it at a height. */
export interface FormLayout {
  readonly heightMm: number
  readonly draw: (parent: StructureElement, topMm: number) => void
}

type RowOf<K extends FormRow['kind']> = Extract<FormRow, { kind: K }>

/** Read at arm's length. */
const TEXT = {
  question: { sizePt: 11.5, leadingPt: 15.5, bold: true, tone: 'ink' },
  label: { sizePt: 11, leadingPt: 16, bold: true, tone: 'ink' },
  remark: { sizePt: 9.5, leadingPt: 12.4, bold: false, tone: 'soft' },
  option: { sizePt: 10.5, leadingPt: 13.8, bold: false, tone: 'ink' },
  small: { sizePt: 9.5, leadingPt: 14, bold: false, tone: 'ink' },
} as const satisfies Record<string, TextStyle>

/** Where everything but an item's number begins. */
const INDENT_MM = 12
const BOX_MM = 4.6
const BOX_GAP_MM = 2.2
const LEAD_MM = 5.5
const INLINE_MM = 6.2
/** A written line of ordinary handwriting. */
const WRITING_MM = 7
const LEAST_LINE_MM = 42

/** Text in one language or two; an item's number stands before it. */
export function layText(flow: Flow, row: RowOf<'text'>): FormLayout {
  const indent = row.style === 'question' || row.style === 'remark' ? INDENT_MM : 0
  const style = TEXT[row.style]
  const columns = columnsOf(
    flow,
    row.texts,
    flow.left + indent,
    flow.width - indent,
    style,
    row.tone,
  )
  return {
    heightMm: columns.heightMm,
    draw: (parent, top) => {
      const element = addElement(parent, 'P')
      if (row.lead !== undefined) {
        const lead = flow.type.set(row.lead, INDENT_MM, style, { tone: 'accent' })
        drawLines(flow.paper, element, lead, lead.lines, flow.left, top)
      }
      drawColumns(flow, element, columns, top)
    },
  }
}

/** Draws a button's outline, and makes it one. */
function drawButton(
  flow: Flow,
  parent: StructureElement,
  { field, value, label }: FormOption,
  x: number,
  middle: number,
): void {
  const { paper, type } = flow
  const paint = { stroke: type.palette.soft, lineMm: 0.3, fill: type.palette.paper }
  paper.decorate(() => {
    if (field.kind === 'radio') paper.circle([x + BOX_MM / 2, middle], BOX_MM / 2, paint)
    else paper.rectangle(x, middle - BOX_MM / 2, BOX_MM, BOX_MM, paint)
  })
  paper.field({
    element: addElement(parent, 'Form'),
    x,
    y: middle - BOX_MM / 2,
    width: BOX_MM,
    height: BOX_MM,
    field,
    option: { value, label },
  })
}

/** Answers under each other, each with its button, in one column or several. */
export function layOptions(flow: Flow, row: RowOf<'options'>): FormLayout {
  const left = flow.left + (row.flush ? 0 : INDENT_MM)
  const whole = flow.left + flow.width - left
  const cell = (whole - (row.columns - 1) * COLUMN_GAP_MM) / row.columns
  const style = row.columns > 2 ? TEXT.small : TEXT.option
  const cells = row.options.map((option, i) => {
    const x = left + (i % row.columns) * (cell + COLUMN_GAP_MM)
    const lead = option.lead === undefined ? 0 : LEAD_MM
    const textLeft = x + BOX_MM + BOX_GAP_MM + lead
    const columns = columnsOf(flow, option.texts, textLeft, x + cell - textLeft, style)
    return { option, x, columns }
  })
  const lines: (typeof cells)[] = []
  for (let i = 0; i < cells.length; i += row.columns) lines.push(cells.slice(i, i + row.columns))
  const gap = 1
  const heights = lines.map((line) =>
    Math.max(BOX_MM, ...line.map(({ columns }) => columns.heightMm)),
  )
  return {
    heightMm: heights.reduce((sum, height) => sum + height + gap, -gap),
    draw: (parent, top) => {
      const list = addElement(parent, 'L')
      let y = top
      for (const [i, line] of lines.entries()) {
        for (const { option, x, columns } of line) {
          const body = addElement(addElement(list, 'LI'), 'LBody')
          const middle = y + (style.leadingPt * MM_PER_PT) / 2
          drawButton(flow, body, option, x, middle)
          if (option.lead !== undefined) {
            const lead = flow.type.set(option.lead, LEAD_MM, style, { bold: true, tone: 'accent' })
            drawLines(flow.paper, body, lead, lead.lines, x + BOX_MM + BOX_GAP_MM, y)
          }
          drawColumns(flow, body, columns, y)
        }
        y += (heights[i] ?? 0) + gap
      }
    },
  }
}

/** A label, buttons behind each other, and perhaps a line to write on. */
export function layInline(flow: Flow, row: RowOf<'inline'>): FormLayout {
  const style = TEXT.small
  const left = flow.left + INDENT_MM
  const right = flow.left + flow.width
  const draws: ((element: StructureElement, top: number) => void)[] = []
  let x = left
  let line = 0
  const place = (width: number): { readonly x: number; readonly line: number } => {
    if (x > left && x + width > right + 0.01) {
      x = left
      line += 1
    }
    const at = { x, line }
    x += width
    return at
  }
  const write = (text: Inline): void => {
    const set = flow.type.set(text, right - left, style)
    const width = Math.max(0, ...set.lines.map(({ widthMm }) => widthMm))
    const at = place(width)
    draws.push((element, top) =>
      drawLines(
        flow.paper,
        element,
        set,
        set.lines,
        at.x,
        top + at.line * INLINE_MM + (INLINE_MM - set.lineMm) / 2,
      ),
    )
  }
  if (textOf(row.label) !== '') {
    write(row.label)
    x += 2.5
  }
  for (const option of row.options) {
    // Button and words stay on one line.
    const [words] = option.texts
    const [whole] = flow.type.set(words, Infinity, style).lines
    if (x > left && x + BOX_MM + 1.4 + (whole?.widthMm ?? 0) > right + 0.01) {
      x = left
      line += 1
    }
    const at = place(BOX_MM)
    draws.push((element, top) =>
      drawButton(flow, element, option, at.x, top + (at.line + 0.5) * INLINE_MM),
    )
    x += 1.4
    write(words)
    x += 4
  }
  const { typed } = row
  if (typed) {
    if (x + LEAST_LINE_MM > right) {
      x = left
      line += 1
    }
    const at = { x: x - (x > left ? 2.5 : 0), line }
    draws.push((element, top) =>
      drawTyped(flow, element, typed, {
        x: at.x,
        y: top + at.line * INLINE_MM + 0.3,
        width: right - at.x,
        height: INLINE_MM - 0.6,
      }),
    )
  }
  return {
    heightMm: (line + 1) * INLINE_MM,
    draw: (parent, top) => {
      const element = addElement(parent, 'P')
      for (const draw of draws) draw(element, top)
    },
  }
}

/** Something to write on, with what it asks for before it and its unit behind it; `extraMm` makes it taller. */
export function layTyped(flow: Flow, row: RowOf<'typed'>, extraMm = 0): FormLayout {
  const style = row.flush ? TEXT.label : TEXT.small
  const left = flow.left + (row.flush ? 0 : INDENT_MM)
  const label = flow.type.set(row.label, flow.width / 2, style)
  const labelMm = Math.max(0, ...label.lines.map(({ widthMm }) => widthMm))
  const unit = flow.type.set(row.unit ?? '', flow.width / 4, style)
  const unitMm = Math.max(0, ...unit.lines.map(({ widthMm }) => widthMm))
  const x = left + (labelMm > 0 ? labelMm + 2.5 : 0)
  const room = flow.left + flow.width - x - (unitMm > 0 ? unitMm + 2 : 0)
  const width = Math.min(row.widthMm ?? room, room)
  const height = row.lines * WRITING_MM + extraMm
  return {
    heightMm: Math.max(height, label.heightMm),
    draw: (parent, top) => {
      const element = addElement(parent, 'P')
      const textTop = top + (WRITING_MM - label.lineMm) / 2
      drawLines(flow.paper, element, label, label.lines, left, textTop)
      drawTyped(flow, element, row.field, { x, y: top, width, height })
      drawLines(flow.paper, element, unit, unit.lines, x + width + 2, textTop)
    },
  }
}
