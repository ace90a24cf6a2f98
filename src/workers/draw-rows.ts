import type { RowsBlock, TableBlock } from './blocks.ts'
import { drawTable, tableHeightMm, tableStartMm } from './draw-table.ts'
import { type Flow, nextPage, pageMm, roomOnPage } from './flow.ts'
import { joinInline, spansOf } from './inline.ts'
import { STYLE } from './look.ts'

const GAP_MM = 6
/** What is on the right says more as a rule, so it has more of the width and both end at about the same height. */
const LEFT_SHARE = 0.45
/** Columns narrower than this have no room beside each other. */
const LEAST_MM = 60

/** Labels with their values, as the table they are drawn as. */
function tableOf(block: RowsBlock, rows: RowsBlock['rows'], share: number): TableBlock {
  return {
    kind: 'table',
    columns: [
      { head: '', width: share },
      { head: '', width: 1 - share },
    ],
    rows: rows.map(({ label, value }) => [{ text: label, tone: 'soft' }, value]),
    style: block.dense ? 'small' : 'body',
    unruled: block.dense ?? false,
    rowHeads: true,
    headless: true,
  }
}

/** Labels over their values, which so take the whole width. */
function stackedTable(block: RowsBlock, rows: RowsBlock['rows']): TableBlock {
  return {
    ...tableOf(block, [], 1),
    rowHeads: false,
    flowing: true,
    columns: [{ head: '', width: 1 }],
    rows: rows.map(({ label, value }) => [
      joinInline(
        spansOf(label).map((span) => ({ ...span, tone: 'soft' as const })),
        '\n',
        value,
      ),
    ]),
  }
}

/** The labels of one block leave as much room to their values as those of another, if not longer than this. */
const SHORT_LABEL = '三个字'
/** Room between a label and its value, and before the label's column ends. */
const LABEL_GAP_MM = 4
/** Labels may take so much more than they were given before they go on on a second line. */
const LABEL_ROOM = 1.3

/** The room the labels beside two columns need; those of usual length stand in line from block to block. */
function labelMm(flow: Flow, { rows, split = 0, dense }: RowsBlock, givenMm: number): number {
  const style = dense ? STYLE.small : STYLE.body
  const most = givenMm * LABEL_ROOM
  const widths = [SHORT_LABEL, ...rows.slice(0, split).map(({ label }) => label)].flatMap((text) =>
    flow.type.set(text, most - LABEL_GAP_MM, style).lines.map(({ widthMm }) => widthMm),
  )
  return Math.max(...widths) + LABEL_GAP_MM
}

/** The rows as one table, or as two that stand side by side. */
function tablesOf(flow: Flow, block: RowsBlock): (readonly [Flow, TableBlock])[] {
  const { rows, split = 0 } = block
  const share = block.labelShare ?? 0.28
  const width = (flow.width - GAP_MM) * LEFT_SHARE
  if (split <= 0 || split >= rows.length || width < LEAST_MM) {
    return [[flow, tableOf(block, rows, share)]]
  }
  const labels = labelMm(flow, block, share * flow.width) / width
  const left = flow.left + width + GAP_MM
  const right = { ...flow, left, width: flow.width - width - GAP_MM }
  return [
    [{ ...flow, width }, tableOf(block, rows.slice(0, split), labels)],
    [right, stackedTable(block, rows.slice(split))],
  ]
}

/** Two columns no taller than this stay whole, and taller ones too where little room would stay free by it. */
const WHOLE_UP_TO = { always: 0.11, forLittle: 0.17 } as const
/** So little of a page may stay free. */
const LITTLE_SHARE = 0.16
/** Of two parted columns, the taller one has at least so much on either side of the page's end. */
const PARTED_MM = { before: 16, after: 12 } as const

type Tables = readonly (readonly [Flow, TableBlock])[]

const wholeOf = (tables: Tables): number =>
  Math.max(...tables.map(([part, table]) => tableHeightMm(part, table)))

/** The room that two columns want for their first rows; a single one wants two rows, or all of it where it is low. */
function startOf(tables: Tables): number {
  const starts = tables.map(([part, table]) => {
    if (tables.length > 1) return tableStartMm(part, table)
    const whole = tableHeightMm(part, table)
    if (whole <= pageMm(part) * WHOLE_UP_TO.always) return whole
    const first = tableHeightMm(part, { ...table, rows: table.rows.slice(0, 2) })
    return first <= pageMm(part) * WHOLE_UP_TO.forLittle ? first : tableStartMm(part, table)
  })
  return Math.max(...starts)
}

/** How much room rows want at least, asked where what leads to them begins. */
export function rowsStartMm(flow: Flow, block: RowsBlock): number {
  const tables = tablesOf(flow, block)
  const start = startOf(tables)
  if (tables.length === 1) return start
  const whole = wholeOf(tables)
  const isLittle = roomOnPage(flow) <= pageMm(flow) * LITTLE_SHARE
  const share = WHOLE_UP_TO[isLittle ? 'forLittle' : 'always']
  return whole <= pageMm(flow) * share ? whole : Math.max(start, PARTED_MM.before)
}

/** Draws labels with their values; of two columns, each runs on over pages for itself. */
export function drawRows(flow: Flow, block: RowsBlock): void {
  const { paper } = flow
  const wanted = startOf(tablesOf(flow, block))
  // Where they would begin on the next page they go there at once, so that links lead to the page they stand on.
  if (roomOnPage(flow) < wanted && flow.y > flow.top) nextPage(flow)
  for (const place of block.places ?? []) paper.name(place, flow.y)
  const start = { page: paper.page(), y: flow.y }
  const tables = tablesOf(partedFlow(flow, block, wanted), block)
  const ends = tables.map(([part, table]) => {
    if (paper.page() !== start.page) paper.turnTo(start.page)
    part.y = start.y
    drawTable(part, table)
    return { page: paper.page(), y: part.y }
  })
  const page = Math.max(...ends.map((end) => end.page))
  if (paper.page() !== page) paper.turnTo(page)
  flow.y = Math.max(...ends.filter((end) => end.page === page).map(({ y }) => y))
}

/** The flow with a page that ends a little sooner where two columns would send only a line or two on to the next. */
function partedFlow(flow: Flow, block: RowsBlock, wanted: number): Flow {
  const tables = tablesOf(flow, block)
  const whole = wholeOf(tables)
  const room = roomOnPage(flow)
  if (tables.length === 1 || whole <= room || whole > room + PARTED_MM.after) return flow
  const bottom = flow.y + Math.max(wanted, whole - PARTED_MM.after)
  return { ...flow, bottom: Math.min(flow.bottom, bottom) }
}
