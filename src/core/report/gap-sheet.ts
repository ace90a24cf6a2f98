import type { Assessment } from '#core/assessment/schema.ts'
import { effortWithoutAction, rankGaps } from '#core/planning/gaps.ts'
import { gapLine } from '#core/report/compose-actions.ts'
import {
  type CommonSheetWords,
  headed,
  type Headings,
  number,
  type Pair,
  rowOf,
  texts,
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
  const text = texts(words)
  const gaps = rankGaps(
    pairs.map(({ questionnaire }) => questionnaire),
    pairs.map(({ score }) => score),
    assessment,
  )
  const rows = gaps.map((gap, index) => {
    const line = gapLine(gap, pairs, assessment.improvement?.dayRate)
    return rowOf(gapColumns, {
      rank: number(index + 1, 'plain'),
      item: text(line.ask),
      questionnaire: text(line.questionnaire),
      key: gap.key ? text(words.yes) : null,
      level: number(gap.level, 'plain'),
      share: number(gap.share, 'percent'),
      target: number(gap.targetShare, 'percent'),
      gap: number(gap.gap, 'percent'),
      weight: number(gap.weight, 'percent'),
      keyFactor: number(gap.key ? 2 : 1, 'plain'),
      effort: number(gap.effort ?? effortWithoutAction, 'days'),
      priority: number(gap.priority, 'priority'),
      action: text(line.action?.title ?? words.noAction),
    })
  })
  return { title: words.gapsTitle, columns: headed(gapColumns, words.gaps), rows }
}
