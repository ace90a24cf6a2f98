/** Parts of the weight that decide what is shown: one figure, the range alone, and a score marked partial. */
export const thresholds = { figure: 0.8, range: 0.5, partial: 0.3 } as const
