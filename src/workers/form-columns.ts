import { drawLines } from './draw-lines.ts'
import type { Flow } from './flow.ts'
import type { FormTexts } from './form-block.ts'
import { type Inline, textOf } from './inline.ts'
import type { TextStyle } from './look.ts'
import type { StructureElement } from './structure.ts'
import type { SetText } from './typesetter.ts'

/** Room between columns, in millimetres. */
export const COLUMN_GAP_MM = 6

/** The one or two languages of a text, each in its column. */
export interface Columns {
  readonly texts: readonly { readonly set: SetText; readonly x: number }[]
  readonly heightMm: number
}

/** Sets a text in its columns; the first begins at `left`, and all of them take `width`. */
export function columnsOf(
  flow: Flow,
  texts: FormTexts,
  left: number,
  width: number,
  style: TextStyle,
  tone = style.tone,
): Columns {
  const [first, second] = texts
  const room = width - COLUMN_GAP_MM
  const share = second === undefined ? 1 : firstShare(first, second)
  const sets = [
    { text: first, x: left, wide: second === undefined ? width : room * share },
    ...(second === undefined
      ? []
      : [{ text: second, x: left + room * share + COLUMN_GAP_MM, wide: room * (1 - share) }]),
  ].map(({ text, x, wide }) => ({ set: flow.type.set(text, wide, style, { tone }), x }))
  return { texts: sets, heightMm: Math.max(...sets.map(({ set }) => set.heightMm)) }
}

/** Chinese says the same in less room than English. */
const CHINESE_SHARE = 0.42

/** How much of the width the first of two columns has. */
function firstShare(first: Inline, second: Inline): number {
  const [one, other] = [first, second].map(isChinese)
  if (one === other) return 0.5
  return one ? CHINESE_SHARE : 1 - CHINESE_SHARE
}

function isChinese(text: Inline): boolean {
  const plain = textOf(text)
  return (plain.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 > plain.length
}

/** Draws both columns from a height downwards. */
export function drawColumns(
  flow: Flow,
  element: StructureElement,
  columns: Columns,
  top: number,
): void {
  for (const { set, x } of columns.texts) drawLines(flow.paper, element, set, set.lines, x, top)
}
