import { cellText } from '#core/report/cell-text.ts'
import type { SheetCell, SheetColumn } from '#core/report/workbook.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'

/** What every sheet says, in the language it is made in. */
export type CommonSheetWords = {
  readonly yes: string
  /** Stands at the end of a text that one cell cannot hold; told how long the whole was. */
  readonly cut: (length: number) => string
}

/** Columns by a name of their own, each with its width in characters. */
export type Columns = readonly (readonly [key: string, width: number])[]

/** The headings of columns, by the columns' names. */
export type Headings<C extends Columns> = Readonly<Record<C[number][0], string>>

/** The columns with their headings. */
export function headed<C extends Columns>(columns: C, titles: Headings<C>): SheetColumn[] {
  const titleOf: Readonly<Record<string, string>> = titles
  return columns.map(([key, width]) => ({ title: titleOf[key] ?? key, width }))
}

/** A row in the order of the columns; what is not named stays empty. */
export function rowOf<C extends Columns>(
  columns: C,
  cells: { readonly [Key in C[number][0]]?: SheetCell },
): SheetCell[] {
  const cellOf: Readonly<Record<string, SheetCell | undefined>> = cells
  return columns.map(([key]) => cellOf[key] ?? null)
}

/** Makes cells of texts; an empty text is an empty cell. */
export function texts({ cut }: CommonSheetWords): (text: string | null | undefined) => SheetCell {
  return (text) => (text ? { kind: 'text', text: cellText(text, cut) } : null)
}

/** A cell with a number; null stays empty. */
export function number(
  value: number | null,
  format: Extract<SheetCell, { kind: 'number' }>['format'],
): SheetCell {
  return value === null ? null : { kind: 'number', value, format }
}

/** A cell with a date; without one it stays empty. */
export function date(iso: string | null | undefined): SheetCell {
  return iso ? { kind: 'date', date: iso } : null
}

/** A questionnaire and its score. */
export type Pair = { readonly questionnaire: Questionnaire; readonly score: QuestionnaireScore }

/** Every questionnaire with its score. */
export function pairsOf(questionnaires: readonly Questionnaire[], score: AssessmentScore): Pair[] {
  return questionnaires.flatMap((questionnaire, index) => {
    const own = score.questionnaires[index]
    return own ? [{ questionnaire, score: own }] : []
  })
}
