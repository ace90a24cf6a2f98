/** A day with what is written at it. Days are numbered in a row. */
export type GanttTick = { readonly day: number; readonly label: string }

/** The span of days a Gantt chart shows, both counted, and what is written along it. It begins on a Monday. */
export type GanttScale = {
  readonly from: number
  readonly to: number
  readonly today: number | null
  readonly years: readonly GanttTick[]
  readonly months: readonly GanttTick[]
  /** Every Monday. */
  readonly weeks: readonly GanttTick[]
}

/** How wide a week is drawn, in pixels: the longer the span, the narrower. */
export function weekWidth({ from, to }: Pick<GanttScale, 'from' | 'to'>): number {
  const weeks = (to - from + 1) / 7
  if (weeks <= 26) return 36
  if (weeks <= 60) return 22
  return weeks <= 120 ? 14 : 9
}

/** Where a day begins on the chart, in pixels; what lies outside is held at the edge. */
export function dayPlace(scale: GanttScale, day: number): number {
  const held = Math.min(scale.to + 1, Math.max(scale.from, day))
  return ((held - scale.from) * weekWidth(scale)) / 7
}

/** The ticks that have so many pixels of room before the next one. */
export function roomyTicks(
  scale: GanttScale,
  ticks: readonly GanttTick[],
  least: number,
): GanttTick[] {
  return ticks.filter(({ day }, index) => {
    const next = ticks[index + 1]?.day ?? scale.to + 1
    return dayPlace(scale, next) - dayPlace(scale, day) >= least
  })
}
