import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import {
  gapsSensitivity,
  type GapsSensitivity,
  type RankedGap,
} from '#core/scoring/gaps-sensitivity.ts'
import { stageSensitivity, type StageSensitivity } from '#core/scoring/stage-sensitivity.ts'

/** How far weights may move before a conclusion does: the overall stage, and the set of the most urgent gaps. */
export type WeightSensitivity = {
  readonly stage: StageSensitivity
  readonly gaps: GapsSensitivity
}

/**
 * The sensitivity of an assessment to its weights: those of items, sections and questionnaires may all move at once, each
 * on its own, between 1/(1 + r) and 1 + r of what is written. `gaps` are ranked, the most urgent first.
 */
export function weightSensitivity(
  score: AssessmentScore,
  gaps: readonly RankedGap[],
): WeightSensitivity {
  return {
    stage: stageSensitivity(score),
    gaps: gapsSensitivity(score.questionnaires, gaps),
  }
}
