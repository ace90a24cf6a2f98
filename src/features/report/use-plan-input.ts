import { useEffect, useMemo } from 'react'
import type { PathInput } from '#core/planning/path/plan-path.ts'
import { useAssessment } from '#state/assessment.ts'
import { closePlanner, planPath } from '#state/planned-path.ts'
import { platform } from '#state/platform.ts'

/**
 * What the improvement plan is planned from, and planning begun at once where it is wanted, so that it is there when the
 * report is asked for; null where nothing was answered. Leaving the page lets go of the planner.
 */
export function usePlanInput(wanted: boolean, hasAnswers: boolean): PathInput | null {
  const assessment = useAssessment((desk) => desk.assessment)
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  const input = useMemo(
    () =>
      assessment && hasAnswers ? { assessment, questionnaires, today: platform().today() } : null,
    [assessment, questionnaires, hasAnswers],
  )
  useEffect(() => {
    if (wanted && input) void planPath(input)
  }, [wanted, input])
  useEffect(() => closePlanner, [])
  return input
}
