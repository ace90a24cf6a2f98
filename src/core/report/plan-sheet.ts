import {
  type ActionStatus,
  type CalendarLine,
  type CalendarPlan,
  type ConflictLine,
  conflictLines,
} from '#core/planning/plan-calendar.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import {
  type CommonSheetWords,
  date,
  headed,
  type Headings,
  number,
  rowOf,
  texts,
} from '#core/report/sheet-rows.ts'
import type { Sheet } from '#core/report/workbook.ts'

const planColumns = [
  ['action', 44],
  ['questionnaire', 18],
  ['status', 10],
  ['owner', 14],
  ['role', 18],
  ['start', 12],
  ['end', 12],
  ['due', 12],
  ['days', 11],
  ['cny', 13],
  ['weeks', 9],
  ['noRegret', 11],
  ['key', 11],
  ['wanted', 11],
  ['moved', 11],
  ['conflicts', 40],
  ['raises', 50],
  ['steps', 60],
  ['note', 40],
  ['measure', 12],
] as const

/** What the sheet of actions says. */
export type PlanSheetWords = CommonSheetWords & {
  readonly planTitle: string
  readonly plan: Headings<typeof planColumns>
  readonly statuses: Readonly<Record<ActionStatus, string>>
  readonly conflict: (conflict: ConflictLine, titleOf: (actionId: string) => string) => string
  readonly measure: (measure: MeasureId) => string
  readonly raisesTo: (ask: string, level: number) => string
  readonly settles: (ask: string) => string
  readonly total: string
}

/** The actions with when, who, how much and how far, and their sum. */
export function planSheet({ lines }: CalendarPlan, words: PlanSheetWords): Sheet {
  const text = texts(words)
  const titles = new Map(lines.map(({ action }) => [action.id, action.title]))
  const titleOf = (id: string): string => titles.get(id) ?? id
  const sum = (of: (line: CalendarLine) => number): number =>
    lines.reduce((total, line) => total + of(line), 0)
  const rows = lines.map((line) => {
    const { action, questionnaire, note, place } = line
    const ask = (id: string): string => findItem(questionnaire, id)?.ask ?? id
    return rowOf(planColumns, {
      action: text(action.title),
      questionnaire: text(questionnaire.title),
      status: text(words.statuses[line.status]),
      owner: text(line.owner),
      role: text(action.role),
      start: date(place?.start ?? note.start),
      end: date(place?.end),
      due: date(note.due),
      days: number(line.days, 'days'),
      cny: number(line.cny, 'money'),
      weeks: number(action.weeks, 'plain'),
      noRegret: line.noRegret ? text(words.yes) : null,
      key: line.key ? text(words.yes) : null,
      wanted: note.wish === 'wanted' ? text(words.yes) : null,
      moved: place?.moved ? text(words.yes) : null,
      conflicts: text(
        conflictLines(place?.conflicts ?? [])
          .map((conflict) => words.conflict(conflict, titleOf))
          .join('\n'),
      ),
      raises: text(
        [
          ...action.raises.map(({ item, to }) => words.raisesTo(ask(item), to)),
          ...action.closes.map((id) => words.settles(ask(id))),
        ].join('\n'),
      ),
      steps: text(action.how.map((step, index) => `${index + 1}. ${step}`).join('\n')),
      note: text(note.note),
      measure: text(words.measure(action.measure)),
    })
  })
  const total = rowOf(planColumns, {
    action: text(words.total),
    days: number(
      sum(({ days }) => days),
      'days',
    ),
    cny: number(
      sum(({ cny }) => cny),
      'money',
    ),
  })
  return {
    title: words.planTitle,
    columns: headed(planColumns, words.plan),
    rows: rows.length > 0 ? [...rows, total] : rows,
  }
}
