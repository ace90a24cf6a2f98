import { createContext, useContext } from 'react'
import type { Improvement } from '#core/assessment/schema.ts'
import type { PathInput } from '#core/planning/path/plan-path.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'

/** What every part of the page reads: what is planned from, how it stands, and what was said of improving. */
export type Improve = {
  readonly input: PathInput
  readonly score: AssessmentScore
  readonly improvement: Improvement
}

export const ImproveContext = createContext<Improve | null>(null)

export function useImprove(): Improve {
  const improve = useContext(ImproveContext)
  if (!improve) throw new Error('useImprove was called outside the improve page')
  return improve
}
