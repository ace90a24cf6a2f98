import type { Assessment } from '#core/assessment/schema.ts'
import { rankGaps } from '#core/planning/gaps.ts'
import { gapLine } from '#core/report/compose-actions.ts'
import { gapCells } from '#core/report/gap-cells.ts'
import {
  type CommonSheetWords,
  headed,
  type Headings,
  type Pair,
  rowOf,
} from '#core/report/sheet-rows.ts'
import type { Sheet } from '#core/report/workbook.ts'

const gapColumns = [
  ['rank', 7],
  ['item', 50],
  ['questionnaire', 18],
  ['key', 10],
  ['level', 10],
  ['share', 10],
  ['target', 10],
  ['gap', 10],
  ['weight', 10],
  ['keyFactor', 11],
  ['effort', 13],
  ['priority', 11],
  ['action', 50],
] as const

/** What the sheet of gaps says. */
export type GapSheetWords = CommonSheetWords & {
  readonly gapsTitle: string
  readonly gaps: Headings<typeof gapColumns>
  readonly noAction: string
}

/** The items below their targets, the most urgent first, with every factor of the priority. */
export function gapSheet(
  pairs: readonly Pair[],
  assessment: Assessment,
  words: GapSheetWords,
): Sheet {
  const gaps = rankGaps(
    pairs.map(({ questionnaire }) => questionnaire),
    pairs.map(({ score }) => score),
    assessment,
  )
  const rows = gaps.map((gap, index) =>
    rowOf(gapColumns, gapCells(gapLine(gap, pairs, assessment.improvement?.dayRate), index, words)),
  )
  return { title: words.gapsTitle, columns: headed(gapColumns, words.gaps), rows }
}
