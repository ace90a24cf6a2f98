import type {
  Block,
  CalloutBlock,
  HeadingBlock,
  Inline,
  ListBlock,
  PairBlock,
  ParagraphBlock,
  RowsBlock,
  TableBlock,
  TitleBlock,
} from './blocks.ts'
import { drawFigure, figureStartMm } from './draw-figure.ts'
import { drawTable, tableHeightMm, tableStartMm } from './draw-table.ts'
import { endBlock, type Flow, leaveRoom, nextPage, roomOnPage } from './flow.ts'
import { COLOR, MM_PER_PT, STYLE, type StyleName, type TextStyle } from './look.ts'
import { addElement, type StructureElement } from './structure.ts'
import { drawLines, type SetText } from './typesetter.ts'

/** Room above and below, in millimetres. */
const ROOM = {
  heading1: { above: 11, below: 3.5 },
  heading2: { above: 9, below: 2 },
  heading3: { above: 6.5, below: 1 },
  paragraph: 2.4,
  table: 4.5,
  figure: 5,
  callout: 4,
} as const

const BULLET_MM = 5.5

const lineMm = (style: TextStyle): number => style.leadingPt * MM_PER_PT

/** Draws lines over as many pages as they need; never leaves a single line of several behind or sends one ahead. */
function drawFlowing(flow: Flow, element: StructureElement, text: SetText, left: number): void {
  const { lines } = text
  let from = 0
  while (from < lines.length) {
    const rest = lines.length - from
    let take = Math.floor((roomOnPage(flow) + 0.01) / text.lineMm)
    if (take >= rest) take = rest
    else {
      if (rest - take < 2) take = rest - 2
      if (take < 2) take = 0
    }
    if (take <= 0) {
      if (flow.y > flow.top + 0.01) {
        nextPage(flow)
        continue
      }
      take = 1
    }
    drawLines(flow.paper, element, text, lines.slice(from, from + take), left, flow.y)
    flow.y += take * text.lineMm
    from += take
    if (from < lines.length) nextPage(flow)
  }
}

function drawTitle(flow: Flow, block: TitleBlock): void {
  const { paper, type } = flow
  leaveRoom(flow, 10)
  paper.decorate(() => paper.rectangle(flow.left, flow.y, 14, 1.1, { fill: COLOR.accent }))
  flow.y += 6
  const title = type.set(block.text, flow.width, STYLE.title)
  drawFlowing(flow, addElement(flow.parent, 'Title'), title, flow.left)
  if (block.subtitle) {
    flow.y += 1.5
    const subtitle = type.set(block.subtitle, flow.width, STYLE.subtitle)
    drawFlowing(flow, addElement(flow.parent, 'P'), subtitle, flow.left)
  }
  flow.y += 6
}

const HEADING = {
  1: { style: STYLE.heading1, room: ROOM.heading1, role: 'H1' },
  2: { style: STYLE.heading2, room: ROOM.heading2, role: 'H2' },
  3: { style: STYLE.heading3, room: ROOM.heading3, role: 'H3' },
} as const

function headingMm(flow: Flow, block: HeadingBlock): number {
  const { style, room } = HEADING[block.level]
  return flow.type.set(block.text, flow.width, style).heightMm + room.above + room.below
}

/** The room a block wants at least, so that a heading before it does not stand alone at the foot of a page. */
function startMm(flow: Flow, blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  switch (block.kind) {
    case 'heading':
      return block.newPage ? 0 : headingMm(flow, block) + startMm(flow, blocks, index + 1)
    case 'paragraph': {
      const two = 2 * lineMm(STYLE[block.style ?? 'body'])
      return block.keepWithNext ? two + startMm(flow, blocks, index + 1) : two
    }
    case 'table':
      return tableStartMm(flow, block)
    case 'figure':
      return figureStartMm(flow, block) + ROOM.figure
    case 'callout':
      return 30
    case 'rows':
      return tableStartMm(flow, tableOf(block))
    case 'list':
      return 2 * lineMm(STYLE.body)
    case 'pair':
      return pairMm(flow, block)
    case 'space':
      return (block.mm ?? 4) + startMm(flow, blocks, index + 1)
    case 'title':
    case 'contents':
    case 'rule':
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
  const { style, room, role } = HEADING[block.level]
  if (block.newPage && flow.y > flow.top) nextPage(flow)
  if (roomOnPage(flow) < headingMm(flow, block) + startMm(flow, blocks, index + 1)) {
    if (flow.y > flow.top) nextPage(flow)
  }
  leaveRoom(flow, room.above)
  const text = flow.type.set(block.text, flow.width, style)
  flow.paper.outline(block.level, flow.type.clean(block.text).replaceAll('\n', ' '), flow.y)
  flow.paper.name(place, flow.y)
  if (block.place !== undefined) flow.paper.name(block.place, flow.y)
  drawFlowing(flow, addElement(flow.parent, role), text, flow.left)
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
  if (block.keepWithNext) {
    const wanted = text.heightMm + ROOM.paragraph + startMm(flow, blocks, index + 1)
    if (roomOnPage(flow) < wanted && flow.y > flow.top) nextPage(flow)
  }
  drawFlowing(flow, addElement(flow.parent, 'P'), text, flow.left)
  endBlock(flow, block.style === 'caption' ? 1 : ROOM.paragraph)
}

function* drawList(flow: Flow, block: ListBlock): Generator<void> {
  const styleName: StyleName = block.style ?? 'body'
  const style = STYLE[styleName]
  const list = addElement(flow.parent, 'L')
  for (const [i, item] of block.items.entries()) {
    const entry = addElement(list, 'LI')
    const label = flow.type.set(block.ordered ? `${i + 1}.` : '•', BULLET_MM, style, {
      tone: 'accent',
      bold: true,
    })
    const text = flow.type.set(item, flow.width - BULLET_MM, style, { justify: true })
    const wanted = Math.min(2, text.lines.length) * text.lineMm
    if (roomOnPage(flow) < wanted) nextPage(flow)
    drawLines(flow.paper, addElement(entry, 'Lbl'), label, label.lines, flow.left, flow.y)
    drawFlowing(flow, addElement(entry, 'LBody'), text, flow.left + BULLET_MM)
    flow.y += 1
    yield
  }
  endBlock(flow, ROOM.paragraph - 1)
}

const CALLOUT = {
  accent: { bar: COLOR.accent, ground: COLOR.accentWash },
  warning: { bar: COLOR.warning, ground: COLOR.warningWash },
  soft: { bar: COLOR.faint, ground: COLOR.wash },
} as const

/** Draws a tinted passage; one that outgrows the page goes on on the next, ground and all. */
function* drawCallout(flow: Flow, block: CalloutBlock): Generator<void> {
  const { paper, type } = flow
  const tone = block.tone ?? 'accent'
  const padding = { x: 5, y: 3.2 }
  const left = flow.left + padding.x
  const width = flow.width - 2 * padding.x
  const box = addElement(flow.parent, 'Div')
  const parts: { text: SetText; element: StructureElement; gap: number }[] = []
  const add = (text: Inline, bold: boolean, gap: number): void => {
    const options = bold
      ? { bold, tone: tone === 'warning' ? ('warning' as const) : ('accent' as const) }
      : { justify: true }
    parts.push({
      text: type.set(text, width, STYLE.body, options),
      element: addElement(box, 'P'),
      gap,
    })
  }
  if (block.title) add(block.title, true, 0.6)
  for (const text of block.text) add(text, false, 1.4)

  leaveRoom(flow, ROOM.callout)
  const whole = parts.reduce((sum, part) => sum + part.text.heightMm + part.gap, 2 * padding.y)
  if (whole > roomOnPage(flow) && whole < (flow.bottom - flow.top) * 0.6) nextPage(flow)
  const last = parts.at(-1)
  if (last) last.gap = 0
  const rows = parts.flatMap(({ text, element, gap }) =>
    text.lines.map((line, i) => ({
      text,
      element,
      line,
      gap: i === text.lines.length - 1 ? gap : 0,
    })),
  )
  let from = 0
  while (from < rows.length) {
    let height = 2 * padding.y
    let to = from
    for (const row of rows.slice(from)) {
      if (height + row.text.lineMm > roomOnPage(flow) + 0.01 && to > from) break
      height += row.text.lineMm + row.gap
      to += 1
    }
    if (height > roomOnPage(flow) + 2 && to - from < 2 && flow.y > flow.top) {
      nextPage(flow)
      continue
    }
    const top = flow.y
    const shown = height
    paper.decorate(() => {
      paper.rectangle(flow.left, top, flow.width, shown, { fill: CALLOUT[tone].ground })
      paper.rectangle(flow.left, top, 1.1, shown, { fill: CALLOUT[tone].bar })
    })
    flow.y += padding.y
    for (const row of rows.slice(from, to)) {
      drawLines(paper, row.element, row.text, [row.line], left, flow.y)
      flow.y += row.text.lineMm + row.gap
    }
    flow.y = top + height
    from = to
    if (from < rows.length) nextPage(flow)
    yield
  }
  endBlock(flow, ROOM.callout)
}

/** Labels with their values, as the table they are drawn as. */
function tableOf(block: RowsBlock): TableBlock {
  const share = block.labelShare ?? 0.28
  return {
    kind: 'table',
    columns: [
      { head: '', width: share },
      { head: '', width: 1 - share },
    ],
    rows: block.rows.map(({ label, value }) => [{ text: label, tone: 'soft' }, value]),
    style: 'body',
    rowHeads: true,
    headless: true,
  }
}

const PAIR_GAP_MM = 8

/** The two columns of a pair: the flow in halves that begin at its height. */
function pairColumns(flow: Flow, block: PairBlock): readonly [facts: Flow, figure: Flow] {
  const factsWidth = (flow.width - PAIR_GAP_MM) * block.factsShare
  const width = flow.width - PAIR_GAP_MM - factsWidth
  return [
    { ...flow, width: factsWidth },
    { ...flow, left: flow.left + factsWidth + PAIR_GAP_MM, width },
  ]
}

function pairMm(flow: Flow, block: PairBlock): number {
  const [facts, figure] = pairColumns(flow, block)
  return Math.max(tableHeightMm(facts, block.facts), figureStartMm(figure, block.figure))
}

/** Facts on the left, their figure on the right; both fit on one page by what they are for. */
function* drawPair(flow: Flow, block: PairBlock): Generator<void> {
  if (roomOnPage(flow) < pairMm(flow, block)) nextPage(flow)
  const [facts, figure] = pairColumns(flow, block)
  yield* drawTable(facts, block.facts)
  yield* drawFigure(figure, block.figure)
  flow.y = Math.max(facts.y, figure.y)
}

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
const headingPlace = (index: number): string => `heading-${index}`

const CONTENTS = { indentMm: 5, numberMm: 14, gapMm: 0.6 } as const

function reserveContents(
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
  const entries: ContentsEntry[] = []
  blocks.forEach((heading, i) => {
    if (heading.kind !== 'heading' || heading.level > (block.levels ?? 2)) return
    const left = flow.left + (heading.level - 1) * CONTENTS.indentMm
    const width = flow.left + flow.width - left - CONTENTS.numberMm
    const text = flow.type.set(heading.text, width, { ...STYLE.body, bold: heading.level === 1 })
    if (roomOnPage(flow) < text.heightMm) nextPage(flow)
    entries.push({
      page: flow.paper.page(),
      y: flow.y,
      left,
      text,
      place: headingPlace(i),
      label: flow.type.clean(heading.text),
      element: addElement(list, 'TOCI'),
    })
    flow.y += text.heightMm + CONTENTS.gapMm
  })
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
      stroke: COLOR.faint,
      lineMm: 0.2,
      dashMm: [0.2, 1.2],
    }),
  )
}

/** Draws one block where the flow stands. Yields between rows and items; returns lines to be filled in later. */
export function* drawBlock(
  flow: Flow,
  blocks: readonly Block[],
  index: number,
): Generator<void, ContentsEntry[]> {
  const block = blocks[index]
  if (!block) return []
  if (block.kind !== 'heading' && block.kind !== 'callout') flow.roomBefore = 0
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
      yield* drawTable(flow, tableOf(block))
      endBlock(flow, ROOM.paragraph)
      break
    case 'table':
      yield* drawTable(flow, block)
      endBlock(flow, ROOM.table)
      break
    case 'list':
      yield* drawList(flow, block)
      break
    case 'callout':
      yield* drawCallout(flow, block)
      break
    case 'figure':
      leaveRoom(flow, 1)
      yield* drawFigure(flow, block)
      endBlock(flow, ROOM.figure)
      break
    case 'pair':
      yield* drawPair(flow, block)
      endBlock(flow, ROOM.figure)
      break
    case 'contents':
      return reserveContents(flow, block, blocks)
    case 'space':
      leaveRoom(flow, block.mm ?? 4)
      break
    case 'rule': {
      const { paper, left, width, y } = flow
      const paint = { stroke: COLOR.hairline, lineMm: 0.2 }
      paper.decorate(() => paper.line([left, y], [left + width, y], paint))
      endBlock(flow, ROOM.paragraph)
      break
    }
    case 'page-break':
      if (flow.y > flow.top) nextPage(flow)
      break
  }
  return []
}
