import type { Block, HeadingBlock, Inline } from './blocks.ts'
import { textOf } from './inline.ts'
import { drawFlowing } from './draw-text.ts'
import { endBlock, type Flow, nextPage, roomOnPage } from './flow.ts'
import { STYLE, type TextStyle } from './look.ts'
import { ROOM } from './room.ts'
import { addElement, type StructureElement } from './structure.ts'
import { drawLines, type SetText } from './typesetter.ts'

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

const CONTENTS = { indentMm: 5, numberMm: 14, gapMm: 0.6 } as const

/** A heading as one line of the contents, in both languages where it has two. */
const bothTitles = ({ text, second }: HeadingBlock): Inline =>
  second
    ? [{ text }, { text: `  ${second.text}`, lang: second.lang, bold: false, tone: 'soft' }]
    : text

/** Room for the contents, whose page numbers are known only once everything is drawn. */
export function reserveContents(
  flow: Flow,
  block: Extract<Block, { kind: 'contents' }>,
  blocks: readonly Block[],
): ContentsEntry[] {
  const list = addElement(flow.parent, 'TOC')
  if (block.title) {
    const title = flow.type.set(block.title, flow.width, STYLE.heading2)
    drawFlowing(flow, addElement(list, 'Caption'), title, flow.left)
    flow.y += 2
  }
  const headings = blocks.flatMap((heading, index) =>
    heading.kind === 'heading' && heading.level <= (block.levels ?? 2) ? [{ heading, index }] : [],
  )
  const setIn = (style: TextStyle) =>
    headings.map(({ heading, index }) => {
      const left = flow.left + (heading.level - 1) * CONTENTS.indentMm
      const width = flow.left + flow.width - left - CONTENTS.numberMm
      const text = flow.type.set(bothTitles(heading), width, {
        ...style,
        bold: heading.level === 1,
      })
      return { heading, index, left, text }
    })
  const whole = setIn(STYLE.body)
  // Two or three lines sent on to the next page would leave it all but empty.
  const wanted = whole.reduce((sum, { text }) => sum + text.heightMm + CONTENTS.gapMm, 0)
  const entries: ContentsEntry[] = []
  for (const { heading, index, left, text } of wanted > roomOnPage(flow)
    ? setIn(STYLE.small)
    : whole) {
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
    flow.y += text.heightMm + CONTENTS.gapMm
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
