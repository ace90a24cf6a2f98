import type { ItemReport, QuestionnaireReport, Report } from '#core/report/report.ts'
import { date, number, texts } from '#core/report/sheet-rows.ts'
import type { SheetCell } from '#core/report/workbook.ts'
import { type NamedRow, type NamedSheet, type ReportSheetWords, sheetOf } from './sheet-words.ts'

/** What is known of an item's evidence, in the order of the sheets. */
const evidenceColumns = [
  'grade',
  'evidence',
  'evidenceNote',
  'link',
  'validUntil',
  'expired',
] as const

/** Every item that is asked, with what was said of it and what would come next. */
export function itemSheet(report: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  const rows = everyItem(report).map(({ item, section, questionnaire }): NamedRow => ({
    questionnaire: text(questionnaire.title),
    section: text(section),
    item: text(item.ask),
    key: item.key ? text(words.yes) : null,
    state: text(words.states[item.state]),
    answer: answerOf(item, words),
    level: number(item.level, 'plain'),
    levels: item.level === null ? null : number(item.levels, 'plain'),
    share: number(item.share, 'percent'),
    target: item.kind === 'gate' || item.kind === 'text' ? null : number(item.target, 'percent'),
    nextLevel: number(item.next?.level ?? null, 'plain'),
    nextAnchor: text(item.next?.anchor),
    ...evidenceCells(item, words),
    reason: text(item.reason),
    note: text(item.note),
    measures: text(item.measures.join(', ')),
  }))
  return sheetOf(
    'items',
    [
      'questionnaire',
      'section',
      'item',
      'key',
      'state',
      'answer',
      'level',
      'levels',
      'share',
      'target',
      'nextLevel',
      'nextAnchor',
      ...evidenceColumns,
      'reason',
      'note',
      'measures',
    ],
    rows,
    words,
  )
}

/** What there is to show for the answers, and what there is not. */
export function evidenceSheet({ evidence }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  const held = evidence.held.flatMap(({ title, lines }) =>
    lines.map((item): NamedRow => ({
      questionnaire: text(title),
      item: text(item.ask),
      level: number(item.level, 'plain'),
      ...evidenceCells(item, words),
    })),
  )
  const missing = evidence.missing.flatMap(({ title, lines }) =>
    lines.map(({ item, lack, couldShow }): NamedRow => ({
      questionnaire: text(title),
      item: text(item.ask),
      level: number(item.level, 'plain'),
      ...evidenceCells(item, words),
      lack: text(words.lacks[lack]),
      couldShow: text(couldShow.join('\n')),
    })),
  )
  // An item may be in both lists: it has something, and that is not enough for what it says.
  const lacking = new Set(missing.map(keyOf))
  return sheetOf(
    'evidence',
    ['questionnaire', 'item', 'level', ...evidenceColumns, 'lack', 'couldShow'],
    [...held.filter((row) => !lacking.has(keyOf(row))), ...missing],
    words,
  )
}

const keyOf = ({ questionnaire, item }: NamedRow): string => JSON.stringify([questionnaire, item])

/** Every statutory duty and how it stands. */
export function gateSheet(report: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  const rows = everyItem(report)
    .filter(({ item }) => item.kind === 'gate')
    .map(({ item, questionnaire }): NamedRow => ({
      questionnaire: text(questionnaire.title),
      item: text(item.ask),
      appliesTo: text(item.appliesTo),
      state: text(words.states[item.state]),
      answer: answerOf(item, words),
      note: text(item.note),
      reason: text(item.reason),
    }))
  return sheetOf(
    'gates',
    ['questionnaire', 'item', 'appliesTo', 'state', 'answer', 'note', 'reason'],
    rows,
    words,
  )
}

type Placed = {
  readonly item: ItemReport
  readonly section: string
  readonly questionnaire: QuestionnaireReport
}

function everyItem({ questionnaires }: Report): Placed[] {
  return questionnaires.flatMap((questionnaire) =>
    questionnaire.sections.flatMap(({ title, items }) =>
      items.map((item) => ({ item, section: title, questionnaire })),
    ),
  )
}

function answerOf({ gate, said }: ItemReport, words: ReportSheetWords): SheetCell {
  return texts(words)((gate === null ? said : [words.gateValues[gate] ?? gate]).join('\n'))
}

function evidenceCells({ evidence }: ItemReport, words: ReportSheetWords): NamedRow {
  const text = texts(words)
  if (!evidence) return {}
  return {
    grade: number(evidence.grade, 'plain'),
    evidence: text(words.evidenceGrades[evidence.grade]),
    evidenceNote: text(evidence.note),
    link: text(evidence.link),
    validUntil: date(evidence.validUntil),
    expired: evidence.expired ? text(words.yes) : null,
  }
}
