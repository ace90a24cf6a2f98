import type { RowsBlock, TableBlock } from './blocks.ts'
import { drawTable, tableHeightMm, tableStartMm } from './draw-table.ts'
import { type Flow, nextPage, pageMm, roomOnPage } from './flow.ts'
import { joinInline, spansOf } from './inline.ts'

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

/** The rows as one table, or as two that stand side by side. */
function tablesOf(flow: Flow, block: RowsBlock): (readonly [Flow, TableBlock])[] {
  const { rows, split = 0 } = block
  const share = block.labelShare ?? 0.28
  const width = (flow.width - GAP_MM) * LEFT_SHARE
  if (split <= 0 || split >= rows.length || width < LEAST_MM) {
    return [[flow, tableOf(block, rows, share)]]
  }
  const labels = Math.min(0.5, (share * flow.width) / width)
  const left = flow.left + width + GAP_MM
  const right = { ...flow, left, width: flow.width - width - GAP_MM }
  return [
    [{ ...flow, width }, tableOf(block, rows.slice(0, split), labels)],
    [right, stackedTable(block, rows.slice(split))],
  ]
}

/** Two columns no taller than this share of a page stay whole. */
const WHOLE_UP_TO = 0.17

/** How much room rows want at least. */
export function rowsStartMm(flow: Flow, block: RowsBlock): number {
  const tables = tablesOf(flow, block)
  const start = Math.max(...tables.map(([part, table]) => tableStartMm(part, table)))
  if (tables.length === 1) return start
  const whole = Math.max(...tables.map(([part, table]) => tableHeightMm(part, table)))
  return whole <= pageMm(flow) * WHOLE_UP_TO ? whole : Math.max(start, whole / 2)
}

/** Draws labels with their values; of two columns, each runs on over pages for itself. */
export function drawRows(flow: Flow, block: RowsBlock): void {
  const { paper } = flow
  const tables = tablesOf(flow, block)
  const wanted = Math.max(...tables.map(([part, table]) => tableStartMm(part, table)))
  // Where they would begin on the next page they go there at once, so that links lead to the page they stand on.
  if (roomOnPage(flow) < wanted && flow.y > flow.top) nextPage(flow)
  for (const place of block.places ?? []) paper.name(place, flow.y)
  const start = { page: paper.page(), y: flow.y }
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
