import type { jsPDF } from 'jspdf'
import type { Paint, Point, TextSetting } from './paper.ts'
import { fromLeft, fromTop, short } from './pdf-syntax.ts'

const colors = new Map<string, string>()
function rgb(color: string): string {
  const known = colors.get(color)
  if (known) return known
  const channels = [1, 3, 5].map((at) => short(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  const operands = channels.join(' ')
  colors.set(color, operands)
  return operands
}

/** Writes what a page is drawn with, and what of it the page does not know already. */
export interface Pen {
  /** Writes text in one of the fonts; the run after it is placed from there. */
  text(encoded: string, fontId: string, baseline: Point, setting: TextSetting): void
  /** Ends a text that is being written: nothing else may stand within it. */
  endText(): void
  /** Takes up a paint; the answer says how jsPDF calls a shape painted so. */
  take(paint: Paint): 'F' | 'S' | 'DF'
  /** Knows nothing of what is set: a new page was begun, or, where `standing`, one turned to that something stands on. */
  forget(standing?: boolean): void
}

/** Opens a pen on a document, for whichever page is turned to. */
export function openPen(pdf: jsPDF): Pen {
  const { __private__: raw } = pdf
  let fill = ''
  let stroke = ''
  let lineMm = 0
  let dash = ''
  let font = ''
  let spaced = 0
  /** Where the last run of an open text object stands, in parts of a point; the next is placed from there. */
  let open: readonly [xHundredths: number, yTenths: number] | null = null
  const endText = (): void => {
    if (open) raw.write('ET')
    open = null
  }
  const setFill = (color: string): void => {
    if (fill === color) return
    fill = color
    raw.write(`${rgb(color)} rg`)
  }
  return {
    endText,
    forget(standing = false) {
      fill = stroke = dash = font = ''
      lineMm = 0
      // What stands on the page may have left its spacing behind.
      spaced = standing ? Number.NaN : 0
    },
    take(paint) {
      endText()
      if (paint.fill) setFill(paint.fill)
      if (paint.stroke) {
        if (stroke !== paint.stroke) raw.write(`${rgb((stroke = paint.stroke))} RG`)
        const width = paint.lineMm ?? 0.2
        if (lineMm !== width) pdf.setLineWidth((lineMm = width))
        const pattern = (paint.dashMm ?? []).join(' ')
        if (dash !== pattern) {
          dash = pattern
          pdf.setLineDashPattern([...(paint.dashMm ?? [])], 0)
        }
      }
      if (paint.fill) return paint.stroke ? 'DF' : 'F'
      return 'S'
    },
    text(encoded, fontId, [x, y], setting) {
      setFill(setting.color)
      const face = `/${fontId} ${short(setting.sizePt)} Tf `
      const spacing = Math.round((setting.spacingPt ?? 0) * 1000) / 1000
      const place = [
        Math.round(Number(fromLeft(x)) * 100),
        Math.round(Number(fromTop(y)) * 10),
      ] as const
      raw.write(
        (open ? '' : 'BT ') +
          (face === font ? '' : face) +
          (spacing === spaced ? '' : `${spacing} Tc `) +
          `${(place[0] - (open?.[0] ?? 0)) / 100} ${(place[1] - (open?.[1] ?? 0)) / 10} Td ` +
          `(${encoded}) Tj`,
      )
      font = face
      spaced = spacing
      open = place
    },
  }
}
