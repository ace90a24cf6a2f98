/** What stands in one cell; null is empty. Dates are ISO dates, percentages are shares from 0 to 1. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number'
      readonly value: number
      readonly format: 'plain' | 'days' | 'money' | 'percent' | 'priority'
    }
  | { readonly kind: 'date'; readonly date: string }
  | null

/** A column by its heading, as wide as so many characters. */
export type SheetColumn = { readonly title: string; readonly width: number }

/** One sheet: its headings stay in view, every row has a cell for each column. */
export type Sheet = {
  readonly title: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** With a filter on its headings; a sheet that ends with a sum has none. */
  readonly filtered?: boolean
}

/** Sheets as they are written to a spreadsheet file. */
export type Workbook = { readonly sheets: readonly Sheet[] }
