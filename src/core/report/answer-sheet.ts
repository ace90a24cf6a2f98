import type { Assessment } from '#core/assessment/schema.ts'
import { targetOf } from '#core/planning/targets.ts'
import { allSections, findItem } from '#core/questionnaire/find-item.ts'
import { itemPaths } from '#core/questionnaire/item-paths.ts'
import { composeItem } from '#core/report/compose-item.ts'
import type { ItemReport } from '#core/report/report.ts'
import {
  type CommonSheetWords,
  date,
  headed,
  type Headings,
  number,
  type Pair,
  rowOf,
  texts,
} from '#core/report/sheet-rows.ts'
import type { Sheet, SheetCell } from '#core/report/workbook.ts'
import type { ItemState } from '#core/scoring/score-card.ts'

const answerColumns = [
  ['questionnaire', 18],
  ['section', 22],
  ['item', 50],
  ['key', 10],
  ['state', 10],
  ['answer', 50],
  ['level', 8],
  ['levels', 8],
  ['share', 10],
  ['target', 10],
  ['weight', 10],
  ['grade', 9],
  ['evidence', 22],
  ['evidenceNote', 36],
  ['link', 30],
  ['validUntil', 12],
  ['reason', 30],
  ['note', 40],
] as const

/** What the sheet of answers says. */
export type AnswerSheetWords = CommonSheetWords & {
  readonly answersTitle: string
  readonly answers: Headings<typeof answerColumns>
  readonly states: Readonly<Record<ItemState, string>>
  readonly gateValues: Readonly<Record<string, string>>
  readonly evidenceGrades: readonly string[]
}

/** Every item with what was said of it, asked or not. `today` is an ISO date. */
export function answerSheet(
  pairs: readonly Pair[],
  assessment: Assessment,
  today: string,
  words: AnswerSheetWords,
): Sheet {
  const rows = pairs.flatMap(({ questionnaire, score }) => {
    const paths = itemPaths(questionnaire)
    const titles = new Map(
      allSections(questionnaire).flatMap(({ title, items }) => items.map(({ id }) => [id, title])),
    )
    return score.allItems.flatMap((standing) => {
      const item = findItem(questionnaire, standing.id)
      if (!item) return []
      const path = paths.get(item.id) ?? [questionnaire.id]
      const target = targetOf(assessment, path, score.stages)
      const said = composeItem(item, standing, questionnaire, assessment, target, today)
      const section = titles.get(item.id) ?? ''
      return [answerRow(said, standing.effective, section, questionnaire.title, words)]
    })
  })
  return { title: words.answersTitle, columns: headed(answerColumns, words.answers), rows }
}

function answerRow(
  item: ItemReport,
  weight: number,
  section: string,
  questionnaire: string,
  words: AnswerSheetWords,
): SheetCell[] {
  const text = texts(words)
  const { evidence } = item
  const said = item.gate === null ? item.said : [words.gateValues[item.gate] ?? item.gate]
  const shown = item.state !== 'hidden' && item.state !== 'undecided'
  return rowOf(answerColumns, {
    questionnaire: text(questionnaire),
    section: text(section),
    item: text(item.ask),
    key: item.key ? text(words.yes) : null,
    state: text(words.states[item.state]),
    answer: text(said.join('\n')),
    level: number(item.level, 'plain'),
    levels: item.level === null ? null : number(item.levels, 'plain'),
    share: number(item.share, 'percent'),
    target: item.share === null ? null : number(item.target, 'percent'),
    weight: shown && weight > 0 ? number(weight, 'percent') : null,
    grade: number(evidence?.grade ?? null, 'plain'),
    evidence: evidence ? text(words.evidenceGrades[evidence.grade]) : null,
    evidenceNote: text(evidence?.note),
    link: text(evidence?.link),
    validUntil: date(evidence?.validUntil),
    reason: text(item.reason),
    note: text(item.note),
  })
}
