import type { Block, HeadingBlock, Inline, ListBlock } from './blocks.ts'
import { columnsStartMm } from './draw-columns.ts'
import { figureStartMm } from './draw-figure.ts'
import { formMm } from './draw-form.ts'
import { pairStartMm } from './draw-pair.ts'
import { rowsStartMm } from './draw-rows.ts'
import { setHeading } from './draw-second.ts'
import { tableStartMm } from './draw-table.ts'
import { beginningMm, lineMm } from './draw-text.ts'
import { type Flow, nextPage, pageMm, roomOnPage } from './flow.ts'
import { STYLE } from './look.ts'
import { ROOM } from './room.ts'
import { baselineMm, type SetText } from './typesetter.ts'

/** Room for the mark of a list's entry. */
export const BULLET_MM = 5.5
/** Room for the bar over the name of a chapter. */
export const CHAPTER_BAR_MM = 3.5

/** Headings by their level. */
export const HEADING = {
  1: { style: STYLE.heading1, room: ROOM.heading1 },
  2: { style: STYLE.heading2, room: ROOM.heading2 },
  3: { style: STYLE.heading3, room: ROOM.heading3 },
} as const

/** The room a heading takes with what is left above and below it. */
export function headingMm(flow: Flow, block: HeadingBlock): number {
  const { style, room } = HEADING[block.level]
  const bar = block.level === 1 ? CHAPTER_BAR_MM : 0
  return setHeading(flow, block, style).heightMm + room.above + room.below + bar
}

/** Whether a paragraph leads to what follows: it says so, or it opens a chapter. */
export function keepsWithNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'paragraph') return false
  const before = blocks[index - 1]
  const opens = before?.kind === 'heading' && before.level === 1
  return block.keepWithNext === true || (opens && blocks[index + 1]?.kind !== 'paragraph')
}

/** Between a heading and what stands at its right. */
const AT_HEADING_GAP_MM = 6

/** A paragraph that stands at the right of the heading before it: its text, and how far above the flow's height it begins. */
export function setAtHeading(
  flow: Flow,
  blocks: readonly Block[],
  index: number,
): { readonly text: SetText; readonly upMm: number } | null {
  const [heading, block] = [blocks[index - 1], blocks[index]]
  if (block?.kind !== 'paragraph' || !block.atHeading) return null
  if (heading?.kind !== 'heading' || heading.second) return null
  const { style, room } = HEADING[heading.level]
  const own = STYLE[block.style ?? 'body']
  const text = flow.type.set(block.text, flow.width, own, block.tone && { tone: block.tone })
  const title = setHeading(flow, heading, style).text
  const widths = [...title.lines, ...text.lines].map(({ widthMm }) => widthMm)
  const wanted = widths.reduce((sum, mm) => sum + mm, AT_HEADING_GAP_MM)
  if (widths.length > 2 || wanted > flow.width) return null
  return { text, upMm: room.below + title.lineMm - baselineMm(style) + baselineMm(own) }
}

/** A picture heads the next page rather than take along the text before it where that would leave more than this free. */
const FREE_SHARE = 0.2

const isParted = (flow: Flow, blocks: readonly Block[], index: number): boolean =>
  blocks[index - 1]?.kind === 'paragraph' && roomOnPage(flow) > pageMm(flow) * FREE_SHARE

/** The room a block wants at least, so that a heading before it does not stand alone at the foot of a page. */
export function startMm(flow: Flow, blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  switch (block.kind) {
    case 'heading':
      return block.newPage || block.chapter
        ? 0
        : headingMm(flow, block) + startMm(flow, blocks, index + 1)
    case 'paragraph': {
      if (setAtHeading(flow, blocks, index)) return startMm(flow, blocks, index + 1)
      const style = STYLE[block.style ?? 'body']
      if (!keepsWithNext(blocks, index)) return 2 * lineMm(style)
      const { heightMm } = flow.type.set(block.text, flow.width, style)
      return heightMm + ROOM.paragraph + startMm(flow, blocks, index + 1)
    }
    case 'table':
      return tableStartMm(flow, block)
    case 'figure':
      return isParted(flow, blocks, index) ? 0 : figureStartMm(flow, block) + ROOM.figure
    case 'callout':
      return 30
    case 'columns':
      return columnsStartMm(flow, block, () => startMm(flow, blocks, index + 1))
    case 'rows':
      return rowsStartMm(flow, block)
    case 'list':
      return block.items[0] === undefined ? 0 : beginningMm(entryText(flow, block, block.items[0]))
    case 'pair':
      return pairStartMm(flow, block)
    case 'space':
      return (block.mm ?? 4) + startMm(flow, blocks, index + 1)
    case 'form':
      return formMm(flow, block)
    case 'rule':
      return ROOM.paragraph + startMm(flow, blocks, index + 1)
    case 'title':
    case 'contents':
    case 'page-break':
      return 0
  }
}

/** The text of a list's entry, beside its mark. */
export function entryText(flow: Flow, { style }: ListBlock, item: Inline): SetText {
  return flow.type.set(item, flow.width - BULLET_MM, STYLE[style ?? 'body'], { justify: true })
}

/** Whether a block stands on one page with the beginning of the one after it. */
function leadsOn(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind === 'heading') return !block.newPage && !block.chapter
  if (block?.kind === 'columns') {
    return block.first.kind === 'paragraph' && block.first.keepWithNext === true
  }
  return block?.kind === 'rule' || block?.kind === 'space' || keepsWithNext(blocks, index)
}

/**
 * Goes to the next page where a block, so many millimetres high, finds no room with what it leads to. That is asked once
 * for all that hangs together: asked again further down, with less room left, the answer could part them.
 */
export function keepTogether(
  flow: Flow,
  blocks: readonly Block[],
  index: number,
  ownMm: number,
): void {
  if (index < flow.settledTo) return
  const wanted = ownMm + startMm(flow, blocks, index + 1)
  if (roomOnPage(flow) < wanted && flow.y > flow.top) nextPage(flow)
  let end = index + 1
  while (leadsOn(blocks, end)) end += 1
  flow.settledTo = end
}
