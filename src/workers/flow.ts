import type { Canvas } from './canvas.ts'
import { PAGE } from './look.ts'
import type { StructureElement } from './structure.ts'

/** Where the next thing goes: a column of text running over pages. */
export interface Flow extends Canvas {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly parent: StructureElement
  /** The top of the next thing, in millimetres from the page's top. */
  y: number
}

/** Starts at the top of the first page. */
export function startFlow(canvas: Canvas): Flow {
  return {
    ...canvas,
    left: PAGE.leftMm,
    width: PAGE.widthMm - PAGE.leftMm - PAGE.rightMm,
    top: PAGE.topMm,
    bottom: PAGE.heightMm - PAGE.bottomMm,
    parent: canvas.paper.root,
    y: PAGE.topMm,
  }
}

/** The room left on this page, in millimetres. */
export const roomOnPage = (flow: Flow): number => flow.bottom - flow.y

/** Goes on at the top of a new page. */
export function nextPage(flow: Flow): void {
  flow.paper.addPage()
  flow.y = flow.top
}

/** Leaves room, except at the top of a page. */
export function leaveRoom(flow: Flow, mm: number): void {
  if (flow.y > flow.top + 0.01) flow.y += mm
}
