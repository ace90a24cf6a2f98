import type { PairBlock } from './blocks.ts'
import { drawFigure, figureMm } from './draw-figure.ts'
import { drawTable, tableHeightMm } from './draw-table.ts'
import { type Flow, nextPage, roomOnPage } from './flow.ts'

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

/** The room a pair wants at least: its facts may stand before the end of a page, and the figure at the head of the next. */
export function pairStartMm(flow: Flow, block: PairBlock): number {
  const [facts] = pairColumns(flow, block)
  return tableHeightMm(facts, block.facts)
}

/** The height a pair takes, in millimetres. */
function pairMm(flow: Flow, block: PairBlock): number {
  const [facts, figure] = pairColumns(flow, block)
  return Math.max(tableHeightMm(facts, block.facts), figureMm(figure, block.figure))
}

/** Facts on the left, their figure on the right or, where the page has no room for it, over the width of the next. */
export function drawPair(flow: Flow, block: PairBlock): void {
  if (roomOnPage(flow) < pairMm(flow, block)) {
    if (flow.y > flow.top && pairStartMm(flow, block) <= roomOnPage(flow)) {
      const [facts] = pairColumns(flow, block)
      drawTable(facts, block.facts)
      nextPage(flow)
      drawFigure(flow, block.figure)
      return
    }
    if (flow.y > flow.top) nextPage(flow)
  }
  const [facts, figure] = pairColumns(flow, block)
  drawTable(facts, block.facts)
  drawFigure(figure, block.figure)
  flow.y = Math.max(facts.y, figure.y)
}
