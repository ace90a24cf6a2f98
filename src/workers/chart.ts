/** A value with its range: shares from 0 to 1, or none where nothing was answered. */
export interface ChartValue {
  readonly label: string
  readonly share: number | null
  /** Lowest and highest possible share while something is unanswered. */
  readonly range?: readonly [number, number]
  readonly target?: number
  /** What stands beside the bar, such as «62 %». */
  readonly note?: string
}

/** Names of the marks, as the legend says them; a mark without a name has no place in the legend. */
export interface ChartWords {
  readonly share?: string
  readonly range?: string
  readonly target?: string
  /** Stands where there is no value. */
  readonly none: string
}

/** Shares of several subjects around a centre. Needs three subjects at least; fewer are drawn as bars. */
export interface RadarChart {
  readonly kind: 'radar'
  readonly values: readonly ChartValue[]
  readonly words: ChartWords
}

/** Shares as bars with a whisker for the range and a tick for the target. */
export interface BarChart {
  readonly kind: 'bars'
  readonly values: readonly ChartValue[]
  readonly words: ChartWords
}

/** One item of a heat map: its level today (1–5), or none, and the level aimed at. */
export interface HeatMapRow {
  readonly label: string
  readonly level: number | null
  readonly target?: number
  /** Stands after the label in bold, such as «key». */
  readonly note?: string
}

/** Items against levels 1–5. */
export interface HeatMapChart {
  readonly kind: 'heat-map'
  readonly rows: readonly HeatMapRow[]
  /** The five names over the columns. */
  readonly levels: readonly string[]
  readonly words: ChartWords
}

/** Any chart of a report, as plain data. */
export type Chart = RadarChart | BarChart | HeatMapChart
