import type { Block, FigureBlock, HeadingBlock, ListBlock, ParagraphBlock } from './blocks.ts'
import { drawCallout } from './draw-callout.ts'
import { drawColumns } from './draw-columns.ts'
import { type ContentsEntry, headingPlace, reserveContents } from './draw-contents.ts'
import { drawForm } from './draw-form.ts'
import { drawFigure, figureStartMm } from './draw-figure.ts'
import { drawLines } from './draw-lines.ts'
import { drawPair } from './draw-pair.ts'
import { drawTable, tableHeightMm } from './draw-table.ts'
import { drawTitle } from './draw-title.ts'
import { drawRows } from './draw-rows.ts'
import { setHeading } from './draw-second.ts'
import { beginningMm, drawFlowing } from './draw-text.ts'
import { endBlock, type Flow, leaveRoom, leaveSpace, nextPage, pageMm, roomOnPage } from './flow.ts'
import { STYLE } from './look.ts'
import { noteRoomMm } from './note-room.ts'
import { ROOM } from './room.ts'
import {
  BULLET_MM,
  CHAPTER_BAR_MM,
  entryText,
  HEADING,
  headingMm,
  keepsWithNext,
  keepTogether,
  setAtHeading,
  startMm,
} from './start-mm.ts'
import { addElement } from './structure.ts'

/** A chapter begins on the page it has reached where at least this share of it is free. */
const CHAPTER_SHARE = 0.2

/** A bar of the accent over the name of a chapter, which stands at the head of the pages that follow. */
function openChapter(flow: Flow, { text: title, second }: HeadingBlock): void {
  const { paper, type, left, width } = flow
  const { accent, hairline } = type.palette
  flow.chapters.push({
    page: paper.page(),
    atTop: flow.y <= flow.top + 0.01,
    title,
    ...(second && { second }),
  })
  paper.decorate(() => {
    paper.line([left, flow.y], [left + width, flow.y], { stroke: hairline, lineMm: 0.2 })
    paper.rectangle(left, flow.y - 0.1, 14, 1.1, { fill: accent })
  })
  flow.y += CHAPTER_BAR_MM
}

const ROLES = ['H1', 'H2', 'H3'] as const

function drawHeading(
  flow: Flow,
  block: HeadingBlock,
  blocks: readonly Block[],
  index: number,
  place: string,
): void {
  const { style, room } = HEADING[block.level]
  // Set small or not, a heading is told as one level below the last at most: a reader aloud would miss the one between.
  flow.told.level = Math.min(block.level, flow.told.level + 1)
  const role = ROLES[flow.told.level - 1] ?? 'H3'
  const isCrowded = block.chapter === true && roomOnPage(flow) < pageMm(flow) * CHAPTER_SHARE
  if ((block.newPage || isCrowded) && flow.y > flow.top) nextPage(flow)
  keepTogether(flow, blocks, index, headingMm(flow, block) - Math.min(flow.roomBefore, room.above))
  leaveRoom(flow, room.above)
  if (block.level === 1) openChapter(flow, block)
  const { text, drawBeside } = setHeading(flow, block, style)
  const titles = [block.text, ...(block.second ? [block.second.text] : [])]
  flow.paper.outline(block.level, flow.type.clean(titles.join(' / ')).replaceAll('\n', ' '), flow.y)
  flow.paper.name(place, flow.y)
  if (block.place !== undefined) flow.paper.name(block.place, flow.y)
  const element = addElement(flow.parent, role)
  drawFlowing(flow, element, text, flow.left)
  drawBeside(element)
  flow.y += room.below
}

function drawParagraph(
  flow: Flow,
  block: ParagraphBlock,
  blocks: readonly Block[],
  index: number,
): void {
  const atHeading = setAtHeading(flow, blocks, index)
  if (atHeading) {
    const { text, upMm } = atHeading
    const { paper, left, width, y } = flow
    drawLines(paper, addElement(flow.parent, 'P'), text, text.lines, left, y - upMm, 'right', width)
    return
  }
  const style = STYLE[block.style ?? 'body']
  const text = flow.type.set(block.text, flow.width, style, {
    justify: true,
    ...(block.tone && { tone: block.tone }),
  })
  if (keepsWithNext(blocks, index)) {
    keepTogether(flow, blocks, index, text.heightMm + ROOM.paragraph)
  }
  drawFlowing(flow, addElement(flow.parent, 'P'), text, flow.left)
  endBlock(flow, block.style === 'caption' ? 1 : ROOM.paragraph)
}

function drawList(flow: Flow, block: ListBlock): void {
  const style = STYLE[block.style ?? 'body']
  const list = addElement(flow.parent, 'L')
  for (const [i, item] of block.items.entries()) {
    const entry = addElement(list, 'LI')
    const label = flow.type.set(block.ordered ? `${i + 1}.` : '•', BULLET_MM, style, {
      tone: 'accent',
      bold: true,
    })
    const text = entryText(flow, block, item)
    if (roomOnPage(flow) < beginningMm(text)) nextPage(flow)
    drawLines(flow.paper, addElement(entry, 'Lbl'), label, label.lines, flow.left, flow.y)
    drawFlowing(flow, addElement(entry, 'LBody'), text, flow.left + BULLET_MM)
    flow.y += 1
  }
  endBlock(flow, ROOM.paragraph - 1)
}

const isCallout = (block: Block): boolean =>
  block.kind === 'callout' || (block.kind === 'columns' && block.first.kind === 'callout')

/** Draws the table that belongs to a figure before it where the page has room for that alone. */
function drawAhead(flow: Flow, figure: FigureBlock, blocks: readonly Block[], index: number): void {
  const table = blocks[index]
  if (table?.kind !== 'table' || table.caption === undefined) return
  const room = roomOnPage(flow)
  if (figureStartMm(flow, figure) <= room || tableHeightMm(flow, table) > room) return
  drawTable(flow, table)
  endBlock(flow, ROOM.table)
  flow.drawnAhead = index
}

/** Draws one block where the flow stands; returns lines to be filled in later. */
export function drawBlock(flow: Flow, blocks: readonly Block[], index: number): ContentsEntry[] {
  const block = blocks[index]
  if (!block || index === flow.drawnAhead) return []
  if (block.kind !== 'heading' && block.kind !== 'space' && !isCallout(block)) flow.roomBefore = 0
  switch (block.kind) {
    case 'title':
      drawTitle(flow, block)
      break
    case 'heading':
      drawHeading(flow, block, blocks, index, headingPlace(index))
      break
    case 'paragraph':
      drawParagraph(flow, block, blocks, index)
      break
    case 'rows':
      drawRows(flow, block)
      endBlock(flow, ROOM.paragraph)
      break
    case 'table':
      drawTable(flow, block)
      endBlock(flow, ROOM.table)
      break
    case 'list':
      drawList(flow, block)
      break
    case 'callout':
      drawCallout(flow, block)
      break
    case 'columns':
      drawColumns(flow, block, () =>
        index < flow.settledTo ? 0 : startMm(flow, blocks, index + 1),
      )
      break
    case 'figure':
      leaveRoom(flow, 1)
      drawAhead(flow, block, blocks, index + 1)
      drawFigure(flow, block)
      endBlock(flow, ROOM.figure)
      break
    case 'pair':
      drawPair(flow, block)
      endBlock(flow, ROOM.figure)
      break
    case 'contents':
      return reserveContents(flow, block, blocks)
    case 'form':
      drawForm(flow, block, () => noteRoomMm(flow, blocks, index))
      break
    case 'space':
      leaveSpace(flow, block.mm ?? 4)
      break
    case 'rule': {
      // A line belongs to what it parts from the text before it.
      keepTogether(flow, blocks, index, ROOM.paragraph)
      const { paper, left, width, y } = flow
      const paint = { stroke: flow.type.palette.hairline, lineMm: 0.2 }
      if (y > flow.top + 0.01) {
        paper.decorate(() => paper.line([left, y], [left + width, y], paint))
        endBlock(flow, ROOM.paragraph)
      }
      break
    }
    case 'page-break':
      // With nothing to follow, the page would stay empty.
      if (flow.y > flow.top && index < blocks.length - 1) nextPage(flow)
      break
  }
  return []
}
