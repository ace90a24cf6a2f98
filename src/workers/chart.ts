import type { Inline } from './inline.ts'

/** A value with its range: shares from 0 to 1, or none where nothing was answered. */
export interface ChartValue {
  readonly label: Inline
  readonly share: number | null
  /** Lowest and highest possible share while something is unanswered. */
  readonly range?: readonly [number, number]
  readonly target?: number
  /** What stands beside the bar, such as «62 %». */
  readonly note?: Inline
}

/** Names of the marks, as the legend says them; a mark without a name has no place in the legend. */
export interface ChartWords {
  readonly share?: Inline
  readonly range?: Inline
  readonly target?: Inline
  /** Stands where there is no value. */
  readonly none: Inline
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
  readonly label: Inline
  readonly level: number | null
  readonly target?: number
  /** Stands after the label in bold, such as «key». */
  readonly note?: Inline
}

/** Items against levels 1–5. */
export interface HeatMapChart {
  readonly kind: 'heat-map'
  readonly rows: readonly HeatMapRow[]
  /** The five names over the columns. */
  readonly levels: readonly Inline[]
  readonly words: ChartWords
}

/** Weight against share, parted in four named quarters; several items may stand on one spot. */
export interface ImportanceChart {
  readonly kind: 'importance'
  readonly spots: readonly {
    readonly weight: number
    readonly share: number
    readonly count: number
    /** Something on it is below its target. */
    readonly solid: boolean
    /** Something on it is a key item. */
    readonly ringed: boolean
  }[]
  readonly middle: { readonly weight: number; readonly share: number }
  /** Marks of the axis of weight with their figures, from 0 up. */
  readonly weights: readonly Tick[]
  /** Names of the quarters: upper left, upper right, lower left, lower right. */
  readonly quarters: readonly [Inline, Inline, Inline, Inline]
  readonly words: {
    readonly weight: Inline
    readonly share: Inline
    readonly solid: Inline
    readonly hollow: Inline
    readonly ringed: Inline
    readonly number: Inline
    readonly lines: Inline
  }
}

/** A mark of an axis and what is written there. */
export interface Tick {
  readonly at: number
  readonly text: Inline
}

/** The greatest share that each budget buys. */
export interface CurveChart {
  readonly kind: 'curve'
  readonly points: readonly {
    readonly budget: number
    readonly share: number
    readonly proven: boolean
  }[]
  /** A point to stand out, with what is written beside it. */
  readonly chosen: {
    readonly budget: number
    readonly share: number
    readonly text: Inline
  } | null
  readonly budgets: readonly Tick[]
  readonly words: {
    readonly budget: Inline
    readonly share: Inline
    readonly best: Inline
    readonly notProven: Inline
    readonly chosen: Inline
  }
}

/** A bar of a calendar: from the start of one day to the end of another, days counted from 1970-01-01. */
export interface GanttRow {
  readonly label: Inline
  readonly from: number
  readonly to: number
  readonly due: number | null
  /** Safe to begin with; drawn full, others light. */
  readonly strong: boolean
}

/** What is done when, month by month. */
export interface GanttChart {
  readonly kind: 'gantt'
  readonly rows: readonly GanttRow[]
  /** The first days of the months, the last of them the end of the chart; not all of them have a name. */
  readonly months: readonly Tick[]
  readonly words: { readonly strong: Inline; readonly light: Inline; readonly due: Inline }
}

/** Where the whole stands among five stages, as a flight of steps beside what it says. */
export interface StageChart {
  readonly kind: 'stage'
  readonly guaranteed: number | null
  /** The highest stage that open answers still allow. */
  readonly possible: number | null
  readonly target: number
  readonly levels: readonly Inline[]
  readonly words: {
    /** What the stage is, such as «Stage now». */
    readonly label: Inline
    readonly stage: Inline
    /** The share with its range. */
    readonly share: Inline
    readonly target: Inline
  }
}

/** Readings of the whole, one after another. */
export interface TrendChart {
  readonly kind: 'trend'
  readonly points: readonly {
    readonly label: Inline
    readonly share: number | null
    readonly range: readonly [number, number]
    /** Stage and share in words. */
    readonly note: Inline
    /** Read on the same footing as the last one. */
    readonly comparable: boolean
  }[]
}

/** Any chart of a report, as plain data. */
export type Chart =
  | RadarChart
  | BarChart
  | HeatMapChart
  | ImportanceChart
  | CurveChart
  | GanttChart
  | StageChart
  | TrendChart
