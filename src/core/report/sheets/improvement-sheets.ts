import { gapCells } from '#core/report/gap-cells.ts'
import type { Report } from '#core/report/report.ts'
import { date, number, texts } from '#core/report/sheet-rows.ts'
import { type NamedRow, type NamedSheet, type ReportSheetWords, sheetOf } from './sheet-words.ts'

/** The items below their targets, the most urgent first, with every factor of the priority. */
export function reportGapSheet({ gaps }: Report, words: ReportSheetWords): NamedSheet {
  return sheetOf(
    'gaps',
    [
      'rank',
      'item',
      'questionnaire',
      'key',
      'level',
      'share',
      'target',
      'gap',
      'weight',
      'keyFactor',
      'effort',
      'priority',
      'action',
    ],
    gaps.map((line, index) => gapCells(line, index, words)),
    words,
  )
}

/** The actions of the planned path; none where there is no path. */
export function actionSheet({ improvement }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  const path = improvement?.path
  const groups = path?.kind === 'planned' ? path.groups : []
  return sheetOf(
    'actions',
    ['action', 'questionnaire', 'role', 'days', 'cny', 'cost', 'weeks', 'noRegret', 'wanted'],
    groups.flatMap(({ title, lines }) =>
      lines.map((line) => ({
        action: text(line.title),
        questionnaire: text(title),
        role: text(line.role),
        days: number(line.days, 'days'),
        cny: number(line.cny, 'money'),
        cost: number(line.cost, 'money'),
        weeks: number(line.weeks, 'plain'),
        noRegret: line.noRegret ? text(words.yes) : null,
        wanted: line.wanted ? text(words.yes) : null,
      })),
    ),
    words,
  )
}

/** How far each budget gets. */
export function curveSheet({ improvement }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  const curve = improvement?.curve ?? null
  return sheetOf(
    'curve',
    ['budget', 'share', 'proven'],
    (curve === null || curve === 'withheld' ? [] : curve.points).map((point) => ({
      budget: number(point.budget, 'money'),
      share: number(point.share, 'percent'),
      proven: text(point.proven ? words.yes : words.no),
    })),
    words,
  )
}

/** What is to be done when and by whom. */
export function calendarSheet({ improvement }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  const lines = improvement?.calendar.lines ?? []
  const titles = new Map(lines.map(({ id, title }) => [id, title]))
  return sheetOf(
    'calendar',
    [
      'action',
      'status',
      'owner',
      'role',
      'start',
      'end',
      'due',
      'days',
      'noRegret',
      'moved',
      'conflicts',
      'note',
    ],
    lines.map((line): NamedRow => ({
      action: text(line.title),
      status: text(words.statuses[line.status]),
      owner: text(line.owner),
      role: text(line.role),
      start: date(line.start),
      end: date(line.end),
      due: date(line.due),
      days: number(line.days, 'days'),
      noRegret: line.noRegret ? text(words.yes) : null,
      moved: line.moved ? text(words.yes) : null,
      conflicts: text(
        line.conflicts
          .map((conflict) => words.conflict(conflict, (id) => titles.get(id) ?? id))
          .join('\n'),
      ),
      note: text(line.note),
    })),
    words,
  )
}

const listed = (conditions: readonly { readonly text: string }[]): string[] =>
  conditions.map((one) => one.text)

/** The kinds of public support to look for, nearest first. */
export function supportSheet({ support }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  return sheetOf(
    'support',
    ['support', 'standing', 'met', 'open', 'offeredBy', 'sourceStatus', 'checked'],
    (support ?? []).map((line) => ({
      support: text(line.title),
      standing: text(words.standings[line.standing]),
      met: text(line.met.join('\n')),
      open: text(
        [
          ...listed(line.unmet),
          ...listed(line.unknown),
          ...listed(line.unclear),
          ...line.unasked,
          ...line.toAsk,
        ].join('\n'),
      ),
      offeredBy: text(line.offeredBy),
      sourceStatus: text(line.status),
      checked: date(line.checked),
    })),
    words,
  )
}
