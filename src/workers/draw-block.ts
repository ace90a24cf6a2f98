import type { Block, HeadingBlock, Inline, ListBlock, ParagraphBlock } from './blocks.ts'
import { drawCallout } from './draw-callout.ts'
import { columnsStartMm, drawColumns } from './draw-columns.ts'
import { type ContentsEntry, headingPlace, reserveContents } from './draw-contents.ts'
import { drawForm, formMm } from './draw-form.ts'
import { drawFigure, figureStartMm } from './draw-figure.ts'
import { drawPair, pairMm } from './draw-pair.ts'
import { drawTable, tableStartMm } from './draw-table.ts'
import { drawTitle } from './draw-title.ts'
import { drawRows, rowsStartMm } from './draw-rows.ts'
import { setHeading } from './draw-second.ts'
import { beginningMm, drawFlowing, lineMm } from './draw-text.ts'
import { endBlock, type Flow, leaveRoom, nextPage, pageMm, roomOnPage } from './flow.ts'
import { STYLE } from './look.ts'
import { ROOM } from './room.ts'
import { addElement } from './structure.ts'
import { drawLines, type SetText } from './typesetter.ts'

const BULLET_MM = 5.5

/** A chapter begins on the page it has reached where at least this share of it is free. */
const CHAPTER_SHARE = 0.36
const CHAPTER_BAR_MM = 3.5

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

const HEADING = {
  1: { style: STYLE.heading1, room: ROOM.heading1 },
  2: { style: STYLE.heading2, room: ROOM.heading2 },
  3: { style: STYLE.heading3, room: ROOM.heading3 },
} as const

function headingMm(flow: Flow, block: HeadingBlock): number {
  const { style, room } = HEADING[block.level]
  const bar = block.level === 1 ? CHAPTER_BAR_MM : 0
  return setHeading(flow, block, style).heightMm + room.above + room.below + bar
}

/** A paragraph that leads to what follows: it says so, or it opens a chapter. */
function keepsWithNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'paragraph') return false
  const before = blocks[index - 1]
  const opens = before?.kind === 'heading' && before.level === 1
  return block.keepWithNext === true || (opens && blocks[index + 1]?.kind !== 'paragraph')
}

/** The room a block wants at least, so that a heading before it does not stand alone at the foot of a page. */
function startMm(flow: Flow, blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  switch (block.kind) {
    case 'heading':
      return block.newPage || block.chapter
        ? 0
        : headingMm(flow, block) + startMm(flow, blocks, index + 1)
    case 'paragraph': {
      const style = STYLE[block.style ?? 'body']
      if (!keepsWithNext(blocks, index)) return 2 * lineMm(style)
      const { heightMm } = flow.type.set(block.text, flow.width, style)
      return heightMm + ROOM.paragraph + startMm(flow, blocks, index + 1)
    }
    case 'table':
      return tableStartMm(flow, block)
    case 'figure':
      return figureStartMm(flow, block) + ROOM.figure
    case 'callout':
      return 30
    case 'columns':
      return columnsStartMm(flow, block, () => startMm(flow, blocks, index + 1))
    case 'rows':
      return rowsStartMm(flow, block)
    case 'list':
      return block.items[0] === undefined ? 0 : beginningMm(entryText(flow, block, block.items[0]))
    case 'pair':
      return pairMm(flow, block)
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
  if (roomOnPage(flow) < headingMm(flow, block) + startMm(flow, blocks, index + 1)) {
    if (flow.y > flow.top) nextPage(flow)
  }
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
  const style = STYLE[block.style ?? 'body']
  const text = flow.type.set(block.text, flow.width, style, {
    justify: true,
    ...(block.tone && { tone: block.tone }),
  })
  if (keepsWithNext(blocks, index)) {
    const wanted = text.heightMm + ROOM.paragraph + startMm(flow, blocks, index + 1)
    if (roomOnPage(flow) < wanted && flow.y > flow.top) nextPage(flow)
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

function entryText(flow: Flow, { style }: ListBlock, item: Inline): SetText {
  return flow.type.set(item, flow.width - BULLET_MM, STYLE[style ?? 'body'], { justify: true })
}

const isCallout = (block: Block): boolean =>
  block.kind === 'callout' || (block.kind === 'columns' && block.first.kind === 'callout')

/** Draws one block where the flow stands; returns lines to be filled in later. */
export function drawBlock(flow: Flow, blocks: readonly Block[], index: number): ContentsEntry[] {
  const block = blocks[index]
  if (!block) return []
  if (block.kind !== 'heading' && !isCallout(block)) flow.roomBefore = 0
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
      drawColumns(flow, block, () => startMm(flow, blocks, index + 1))
      break
    case 'figure':
      leaveRoom(flow, 1)
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
      drawForm(flow, block)
      break
    case 'space':
      leaveRoom(flow, block.mm ?? 4)
      break
    case 'rule': {
      // A line belongs to what it parts from the text before it.
      if (roomOnPage(flow) < startMm(flow, blocks, index)) nextPage(flow)
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
