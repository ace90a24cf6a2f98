/** One axis of a radar, one bar of a gap chart. Shares run 0 to 1; `share` is null where only the range may be shown. */
export type ChartAxis = {
  readonly id: string
  readonly label: string
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly target: number
}
