import type { ActionStatus, ConflictLine } from '#core/planning/plan-calendar.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import type { EvidenceLack } from '#core/report/report.ts'
import { type CommonSheetWords, headed, rowOf } from '#core/report/sheet-rows.ts'
import type { Sheet, SheetCell } from '#core/report/workbook.ts'
import type { SupportMatch } from '#core/support/match-support.ts'
import type { Display, ItemState } from '#core/scoring/score-card.ts'

/** The width of each column in characters. A column means the same in whichever sheet it stands. */
const widths = {
  figure: 34,
  value: 24,
  sheet: 18,
  column: 18,
  meaning: 80,
  date: 12,
  questionnaire: 24,
  version: 10,
  section: 26,
  item: 50,
  key: 10,
  state: 12,
  answer: 50,
  level: 8,
  levels: 8,
  share: 10,
  low: 10,
  high: 10,
  target: 10,
  stage: 9,
  possibleStage: 11,
  answered: 10,
  items: 9,
  gates: 9,
  evidenced: 12,
  confidence: 12,
  nextLevel: 9,
  nextAnchor: 50,
  measures: 14,
  grade: 9,
  evidence: 22,
  evidenceNote: 36,
  link: 30,
  validUntil: 12,
  expired: 9,
  lack: 22,
  couldShow: 40,
  reason: 30,
  note: 40,
  appliesTo: 40,
  rank: 7,
  gap: 10,
  weight: 10,
  keyFactor: 11,
  effort: 13,
  priority: 11,
  action: 44,
  role: 18,
  owner: 14,
  status: 12,
  start: 12,
  end: 12,
  due: 12,
  days: 11,
  cny: 13,
  cost: 14,
  weeks: 9,
  noRegret: 11,
  wanted: 11,
  moved: 11,
  conflicts: 40,
  budget: 14,
  proven: 10,
  measure: 12,
  measureTitle: 44,
  group: 24,
  asked: 10,
  written: 12,
  support: 40,
  standing: 18,
  met: 40,
  open: 40,
  offeredBy: 40,
  comparable: 12,
  source: 14,
  sourceTitle: 60,
  sourceStatus: 40,
  checked: 12,
} as const satisfies Readonly<Record<string, number>>

/** The name of a column. */
export type ColumnName = keyof typeof widths

/** The subjects that have a sheet of their own. */
export const sheetNames = [
  'figures',
  'trend',
  'scores',
  'items',
  'evidence',
  'gates',
  'gaps',
  'actions',
  'curve',
  'calendar',
  'support',
  'measures',
  'coverage',
  'sources',
  'about',
] as const

/** A subject that has a sheet of its own. */
export type SheetName = (typeof sheetNames)[number]

/** The figures of the first sheet. */
export type FigureName =
  | 'enterprise'
  | 'date'
  | 'share'
  | 'low'
  | 'high'
  | 'stage'
  | 'possibleStage'
  | 'targetStage'
  | 'targetShare'
  | 'evidenced'
  | 'evidenceCoverage'
  | 'answered'
  | 'dontKnow'
  | 'unanswered'
  | 'notApplicable'
  | 'openGates'
  | 'unansweredGates'
  | 'gaps'
  | 'pathDays'
  | 'pathCny'
  | 'app'

/** What the sheets of a report say, in the language they are made in. */
export type ReportSheetWords = CommonSheetWords & {
  readonly sheetTitles: Readonly<Record<SheetName, string>>
  readonly columnTitles: Readonly<Record<ColumnName, string>>
  /** What stands in a column, in a sentence. */
  readonly columnMeanings: Readonly<Record<ColumnName, string>>
  readonly figureNames: Readonly<Record<FigureName, string>>
  readonly no: string
  readonly whole: string
  readonly unnamedEnterprise: string
  readonly displays: Readonly<Record<Display | 'few-items', string>>
  readonly states: Readonly<Record<ItemState, string>>
  readonly gateValues: Readonly<Record<string, string>>
  readonly evidenceGrades: readonly string[]
  readonly lacks: Readonly<Record<EvidenceLack, string>>
  readonly standings: Readonly<Record<SupportMatch['standing'], string>>
  readonly statuses: Readonly<Record<ActionStatus, string>>
  readonly conflict: (conflict: ConflictLine, titleOf: (actionId: string) => string) => string
  readonly measure: (measure: MeasureId) => string
  readonly noAction: string
  /** What the last sheet says first: of which day, with which version, and what the files are not. */
  readonly remarks: (report: {
    readonly date: string
    readonly version: string
    readonly outward: boolean
  }) => readonly string[]
}

/** A row by the names of its columns; what is not named stays empty. */
export type NamedRow = { readonly [Name in ColumnName]?: SheetCell }

/** A sheet of these columns that opens with its headings in sight and a filter on them. */
export function sheetOf(
  name: SheetName,
  columns: readonly ColumnName[],
  rows: readonly NamedRow[],
  words: ReportSheetWords,
): NamedSheet {
  const sized = columns.map((column) => [column, widths[column]] as const)
  return {
    name,
    columns,
    sheet: {
      title: words.sheetTitles[name],
      columns: headed(sized, words.columnTitles),
      rows: rows.map((row) => rowOf(sized, row)),
      filtered: true,
    },
  }
}

/** A sheet that still knows its subject and its columns by name. */
export type NamedSheet = {
  readonly name: SheetName
  readonly columns: readonly ColumnName[]
  readonly sheet: Sheet
}
