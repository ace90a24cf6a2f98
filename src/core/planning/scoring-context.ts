import { type Aims, assessmentTarget, targetOf } from '#core/planning/targets.ts'
import type { ScoringContext } from '#core/scoring/score-card.ts'

/**
 * What an assessment is scored with, the same on every page, in the report and in the terminal: its profile, the day (ISO
 * date), and the share its targets stand for.
 */
export function scoringContext(aims: Aims, today: string): ScoringContext {
  return {
    profile: aims.profile,
    today,
    targetShare: assessmentTarget(aims).share,
    targetShares: new Map(
      Object.keys(aims.targets ?? {}).map((id) => [id, targetOf(aims, [id]).share]),
    ),
  }
}
