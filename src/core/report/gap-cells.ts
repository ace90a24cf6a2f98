import { effortWithoutAction } from '#core/planning/gaps.ts'
import type { GapLine } from '#core/report/report.ts'
import { type CommonSheetWords, number, texts } from '#core/report/sheet-rows.ts'
import type { SheetCell } from '#core/report/workbook.ts'

type GapColumn =
  | 'rank'
  | 'item'
  | 'questionnaire'
  | 'key'
  | 'level'
  | 'share'
  | 'target'
  | 'gap'
  | 'weight'
  | 'keyFactor'
  | 'effort'
  | 'priority'
  | 'action'

/** A gap as the cells of a row, with its place from 0 on and every factor of its priority. */
export function gapCells(
  { gap, ask, questionnaire, action }: GapLine,
  index: number,
  words: CommonSheetWords & { readonly noAction: string },
): Record<GapColumn, SheetCell> {
  const text = texts(words)
  return {
    rank: number(index + 1, 'plain'),
    item: text(ask),
    questionnaire: text(questionnaire),
    key: gap.key ? text(words.yes) : null,
    level: number(gap.level, 'plain'),
    share: number(gap.share, 'percent'),
    target: number(gap.targetShare, 'percent'),
    gap: number(gap.gap, 'percent'),
    weight: number(gap.weight, 'percent'),
    keyFactor: number(gap.key ? 2 : 1, 'plain'),
    effort: number(gap.effort ?? effortWithoutAction, 'days'),
    priority: number(gap.priority, 'priority'),
    action: text(action?.title ?? words.noAction),
  }
}
