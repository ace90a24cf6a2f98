import type { Ambition } from '#core/assessment/schema.ts'
import { effortWithoutAction } from '#core/planning/gaps.ts'
import { defaultDayRate } from '#core/planning/next-actions.ts'
import { presetOf } from '#core/planning/targets.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { leastItemsPerMeasure } from '#core/report/measure-lines.ts'
import { openGateCap } from '#core/scoring/stage.ts'
import { thresholds } from '#core/scoring/thresholds.ts'

/** The numbers the rules run on, for the pages that explain them: none of them is typed a second time. Shares run 0 to 1. */
export type MethodParameters = {
  /** Weight that must stand at a stage, as the questionnaires declare it; more than one where they differ. */
  readonly stageShares: readonly number[]
  /** Coverage for one figure, coverage for a range, and not applicable beyond which a score is partial. */
  readonly figureShare: number
  readonly rangeShare: number
  readonly partialShare: number
  /** The stage an open duty allows at most. */
  readonly gateCap: number
  /** CNY one person-day stands for, and person-days taken where no action is given. */
  readonly dayRate: number
  readonly effortWithoutAction: number
  readonly leastItemsPerMeasure: number
  readonly targets: readonly {
    readonly ambition: Ambition
    readonly stage: number
    readonly share: number
  }[]
}

/** The parameters in force for these questionnaires. */
export function methodParameters(
  questionnaires: readonly Questionnaire[],
  dayRate = defaultDayRate,
): MethodParameters {
  const shares = questionnaires.map((one) => one.stage.share)
  return {
    stageShares: [...new Set(shares)].toSorted((a, b) => a - b),
    figureShare: thresholds.figure,
    rangeShare: thresholds.range,
    partialShare: thresholds.partial,
    gateCap: openGateCap,
    dayRate,
    effortWithoutAction,
    leastItemsPerMeasure,
    targets: (['basic', 'good', 'leading'] as const).map((ambition) => ({
      ambition,
      ...presetOf(ambition),
    })),
  }
}
