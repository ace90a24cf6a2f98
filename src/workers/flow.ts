import type { Logo } from '#core/assessment/schema.ts'
import type { SecondText } from './blocks.ts'
import type { Canvas } from './canvas.ts'
import { PAGE } from './look.ts'
import type { Paper } from './paper.ts'
import type { StructureElement } from './structure.ts'

/** A chapter for the running heads: its name, the page it begins on, and whether at the head of that page. */
export type Chapter = {
  readonly page: number
  readonly atTop: boolean
  readonly title: string
  readonly second?: SecondText
}

/** Where the next thing goes: a column of text running over pages. */
export interface Flow extends Canvas {
  readonly paper: Paper
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly parent: StructureElement
  /** The top of the next thing, in millimetres from the page's top. */
  y: number
  /** The logo on the first page, and what it is in words. */
  readonly logo: { readonly picture: Logo; readonly alt: string } | null
  /** The chapters so far, each with the page it begins on. */
  readonly chapters: Chapter[]
  /** The room already left before `y`, so that the room above a heading is not added to it. */
  roomBefore: number
  /** The block up to which all that hangs together has been found to have room on its page. */
  settledTo: number
  /** The block that was drawn before its turn, because the one before it found no room on its page. */
  drawnAhead: number | null
  /** The level of the last heading in the structure; columns of a flow share it. */
  readonly told: { level: number }
}

/** Starts at the top of the first page. */
export function startFlow(
  canvas: Canvas & { readonly paper: Paper },
  logo: Flow['logo'] = null,
): Flow {
  return {
    ...canvas,
    left: PAGE.leftMm,
    width: PAGE.widthMm - PAGE.leftMm - PAGE.rightMm,
    top: PAGE.topMm,
    bottom: PAGE.heightMm - PAGE.bottomMm,
    parent: canvas.paper.root,
    logo,
    chapters: [],
    y: PAGE.topMm,
    roomBefore: 0,
    settledTo: 0,
    drawnAhead: null,
    told: { level: 0 },
  }
}

/** The room a whole page has, in millimetres. */
export const pageMm = (flow: Flow): number => flow.bottom - flow.top

/** The room left on this page, in millimetres. */
export const roomOnPage = (flow: Flow): number => flow.bottom - flow.y

/** Goes on at the top of the next page. */
export function nextPage(flow: Flow): void {
  const { paper } = flow
  // A column beside one that ran on finds its next page there already.
  if (paper.page() < paper.pageCount()) paper.turnTo(paper.page() + 1)
  else paper.addPage()
  flow.y = flow.top
  flow.roomBefore = 0
}

/** Leaves room, except at the top of a page; room that was just left counts. */
export function leaveRoom(flow: Flow, mm: number): void {
  if (flow.y > flow.top + 0.01) flow.y += Math.max(0, mm - flow.roomBefore)
  flow.roomBefore = 0
}

/** Ends a block: leaves room below it. */
export function endBlock(flow: Flow, mm: number): void {
  flow.y += mm
  flow.roomBefore = mm
}

/** Leaves room besides what the block before left, except at the top of a page; a heading counts both as its own. */
export function leaveSpace(flow: Flow, mm: number): void {
  if (flow.y <= flow.top + 0.01) return
  flow.y += mm
  flow.roomBefore += mm
}
