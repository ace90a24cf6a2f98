import type { Block, HeadingBlock, Inline } from './blocks.ts'
import { drawLines } from './draw-lines.ts'
import { textOf } from './inline.ts'
import { drawFlowing } from './draw-text.ts'
import { endBlock, type Flow, leaveRoom, nextPage, roomOnPage } from './flow.ts'
import { STYLE, type TextStyle } from './look.ts'
import { ROOM } from './room.ts'
import { addElement, type StructureElement } from './structure.ts'
import type { SetText } from './typesetter.ts'

/** An entry of the table of contents, reserved while the pages are still unknown. */
export interface ContentsEntry {
  readonly page: number
  readonly y: number
  readonly left: number
  readonly text: SetText
  readonly place: string
  readonly label: string
  readonly element: StructureElement
}

/** The name under which a heading can be found. */
export const headingPlace = (index: number): string => `heading-${index}`

const CONTENTS = { indentMm: 5, numberMm: 14, gapMm: 0.6, firstGapMm: 1.8 } as const

/** A heading as one line of the contents, in both languages where it has two. */
const bothTitles = ({ text, second }: HeadingBlock): Inline =>
  second
    ? [{ text }, { text: `  ${second.text}`, lang: second.lang, bold: false, tone: 'soft' }]
    : text

interface Listed {
  readonly index: number
  readonly heading: HeadingBlock
  readonly left: number
  readonly text: SetText
  readonly gapMm: number
}

function listed(flow: Flow, blocks: readonly Block[], levels: number): Listed[] {
  return blocks.flatMap((heading, index): Listed[] => {
    if (heading.kind !== 'heading' || heading.level > levels) return []
    const left = flow.left + (heading.level - 1) * CONTENTS.indentMm
    const width = flow.left + flow.width - left - CONTENTS.numberMm
    const isFirst = heading.level === 1
    const style: TextStyle = isFirst ? STYLE.body : STYLE.small
    const text = flow.type.set(bothTitles(heading), width, {
      ...style,
      bold: isFirst,
    })
    const gapMm = isFirst && levels > 1 ? CONTENTS.firstGapMm : CONTENTS.gapMm
    return [{ index, heading, left, text, gapMm }]
  })
}

/**
 * Room for the contents, whose page numbers are known only once everything is drawn: with as many levels as one page
 * holds, on this page where the chapters alone find room on it, or else on the next.
 */
export function reserveContents(
  flow: Flow,
  block: Extract<Block, { kind: 'contents' }>,
  blocks: readonly Block[],
): ContentsEntry[] {
  const title = block.title ? flow.type.set(block.title, flow.width, STYLE.heading1) : null
  const titleMm = title ? title.heightMm + ROOM.heading1.below : 0
  const byLevels = [3, 2, 1]
    .filter((levels) => levels <= (block.levels ?? 2))
    .map((levels) => listed(flow, blocks, levels))
  const heightOf = (lines: readonly Listed[]): number =>
    lines.reduce((sum, { text, gapMm }) => sum + text.heightMm + gapMm, titleMm)
  const chapters = byLevels.at(-1) ?? []
  if (heightOf(chapters) + ROOM.heading2.above > roomOnPage(flow) && flow.y > flow.top) {
    nextPage(flow)
  } else leaveRoom(flow, ROOM.heading2.above)
  const lines = byLevels.find((one) => heightOf(one) <= roomOnPage(flow)) ?? chapters

  const list = addElement(flow.parent, 'TOC')
  if (title) {
    drawFlowing(flow, addElement(list, 'Caption'), title, flow.left)
    flow.y += ROOM.heading1.below
  }
  const entries: ContentsEntry[] = []
  for (const { index, heading, left, text, gapMm } of lines) {
    flow.y += gapMm
    if (roomOnPage(flow) < text.heightMm) nextPage(flow)
    entries.push({
      page: flow.paper.page(),
      y: flow.y,
      left,
      text,
      place: headingPlace(index),
      label: flow.type.clean(textOf(bothTitles(heading))),
      element: addElement(list, 'TOCI'),
    })
    flow.y += text.heightMm
  }
  endBlock(flow, ROOM.paragraph)
  return entries
}

/** Fills in a reserved entry of the table of contents once every heading has its page. */
export function drawContentsEntry(flow: Flow, entry: ContentsEntry): void {
  const { paper, type } = flow
  const { left, text, y } = entry
  paper.turnTo(entry.page)
  const right = flow.left + flow.width
  const number = type.set(String(paper.pageOf(entry.place)), CONTENTS.numberMm, text.style)
  const lastTop = y + text.heightMm - text.lineMm
  const link = addElement(entry.element, 'Link')
  drawLines(paper, link, text, text.lines, left, y)
  drawLines(paper, link, number, number.lines, left, lastTop, 'right', right - left)
  paper.link(link, left, y, right - left, text.heightMm, { place: entry.place }, entry.label)
  const from = left + (text.lines.at(-1)?.widthMm ?? 0) + 2
  const to = right - (number.lines[0]?.widthMm ?? 0) - 2
  const dotsY = lastTop + text.lineMm * 0.68
  paper.decorate(() =>
    paper.line([from, dotsY], [to, dotsY], {
      stroke: type.palette.faint,
      lineMm: 0.2,
      dashMm: [0.2, 1.2],
    }),
  )
}
