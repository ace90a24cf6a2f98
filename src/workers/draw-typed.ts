import type { Flow } from './flow.ts'
import type { TypedLook } from './form-appearance.ts'
import type { TextField } from './form-fields.ts'
import { MM_PER_PT, type TextStyle } from './look.ts'
import { addElement, type StructureElement } from './structure.ts'

const TYPED = {
  sizePt: 10.5,
  leadingPt: 14.6,
  bold: false,
  tone: 'ink',
} as const satisfies TextStyle
/** Room beside a text in its field, and the smallest it is made to fit. */
const MARGIN_MM = 0.9
const LEAST_PT = 6

/** Draws a line to write on, makes it a field, and sets what stands in it from the beginning. */
export function drawTyped(
  flow: Flow,
  parent: StructureElement,
  field: TextField,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const { paper, type } = flow
  const { x, y, width, height } = area
  paper.decorate(() => {
    paper.rectangle(x, y, width, height, {
      stroke: type.palette.faint,
      lineMm: 0.2,
      fill: type.palette.paper,
    })
  })
  const look = typedLook(flow, field.value, width, height)
  paper.field({ element: addElement(parent, 'Form'), ...area, field, ...(look && { look }) })
}

/** How a text looks in a field of one line: smaller where it is long, and cut at the field's edge where it is too long. */
function typedLook(
  { type }: Flow,
  value: string,
  width: number,
  height: number,
): TypedLook | undefined {
  const { sizePt: most } = TYPED
  const [line] = type.set(value, Infinity, TYPED).lines
  const [run] = line?.runs ?? []
  if (!line || !run) return undefined
  const room = width - 2 * MARGIN_MM
  const sizePt = Math.max(LEAST_PT, Math.min(most, (most * room) / line.widthMm))
  // Chinese type fills 0.88 of its size above the baseline and 0.12 below.
  const baselineMm = height / 2 - 0.38 * sizePt * MM_PER_PT
  return { text: run.text, narrow: run.narrow, sizePt, xMm: MARGIN_MM, baselineMm }
}
