import { useEffect, useMemo, useState } from 'react'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { PathInput } from '#core/planning/path/plan-path.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { useAssessment } from '#state/assessment.ts'
import { closePlanner } from '#state/planned-path.ts'
import { platform } from '#state/platform.ts'
import { plannedFor } from './planned-for.ts'

/** The improvement plan that a report is to hold. */
export type PlanForReport = {
  /** What the report says of it; null where it is not wanted, or not there yet. */
  readonly improvement: ImprovementInput | null
  readonly state: 'unwanted' | 'nothing' | 'pending' | 'settled'
  /** Tries anew what was stopped or failed. */
  readonly again: () => void
}

type Settled = { readonly input: PathInput; readonly improvement: ImprovementInput }

const nothing: ImprovementInput = { path: null, curve: null }

/** Plans in the background what a report wants to say of improving. Leaving the page lets go of the planner. */
export function usePlan(wanted: boolean): PlanForReport {
  const input = usePlanInput()
  const [last, setLast] = useState<Settled | null>(null)
  const settled = last && last.input === input ? last : null
  const begin = wanted && !settled ? input : null
  useEffect(() => {
    if (!begin) return
    let current = true
    void plannedFor(begin).then((improvement) => {
      if (current) setLast({ input: begin, improvement })
    })
    return () => {
      current = false
    }
  }, [begin])
  useEffect(() => closePlanner, [])
  const again = (): void => setLast(null)
  if (!wanted) return { improvement: null, state: 'unwanted', again }
  if (!input) return { improvement: nothing, state: 'nothing', again }
  return settled
    ? { improvement: settled.improvement, state: 'settled', again }
    : { improvement: null, state: 'pending', again }
}

/**
 * What is planned from; null where nothing was answered that a plan could begin with. It stays the same while only the
 * choices for the report change.
 */
function usePlanInput(): PathInput | null {
  const assessment = useAssessment((desk) => desk.assessment)
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  const { id, profile, targets, improvement, answers } = assessment ?? {}
  return useMemo(() => {
    if (id === undefined || !profile || !answers) return null
    const said = [...answers].some(
      ([itemId, { state }]) =>
        (state === 'answered' || state === 'dont-know') &&
        questionnaires.some((questionnaire) => findItem(questionnaire, itemId)),
    )
    if (!said) return null
    const from = { id, profile, targets, improvement, answers }
    return { assessment: from, questionnaires, today: platform().today() }
  }, [id, profile, targets, improvement, answers, questionnaires])
}
