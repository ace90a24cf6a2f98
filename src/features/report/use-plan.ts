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
  /** The same with the curve, whether or not that is printed; null while any of it is not there yet. */
  readonly whole: ImprovementInput | null
  /** Whether the curve is printed, and so waited for. */
  readonly wantsCurve: boolean
  /** Tries anew what was stopped or failed. */
  readonly again: () => void
}

/** What the planning of an input has come to so far. */
type Planned = {
  readonly input: PathInput
  readonly path: ImprovementInput | null
  readonly whole: ImprovementInput | null
}

const nothing: ImprovementInput = { path: null, curve: null }

/**
 * Plans in the background what a report wants to say of improving; one that does not print the curve does not wait for it.
 * Leaving the page lets go of the planner.
 */
export function usePlan(wants: { readonly plan: boolean; readonly curve: boolean }): PlanForReport {
  const input = usePlanInput()
  const [last, setLast] = useState<Planned | null>(null)
  const planned = last && last.input === input ? last : null
  const begin = wants.plan && !planned?.whole ? input : null
  useEffect(() => {
    if (!begin) return
    let current = true
    const tell = (more: Partial<Planned>): void => {
      if (!current) return
      setLast((before) => ({
        ...(before?.input === begin ? before : { input: begin, path: null, whole: null }),
        ...more,
      }))
    }
    void plannedFor(begin, (path) => tell({ path })).then((whole) => tell({ whole }))
    return () => {
      current = false
    }
  }, [begin])
  useEffect(() => closePlanner, [])
  const rest = { again: () => setLast(null), wantsCurve: wants.curve }
  if (!wants.plan) return { improvement: null, whole: null, state: 'unwanted', ...rest }
  if (!input) return { improvement: nothing, whole: nothing, state: 'nothing', ...rest }
  const { path = null, whole = null } = planned ?? {}
  const improvement = wants.curve ? whole : (path ?? whole)
  return { improvement, whole, state: improvement ? 'settled' : 'pending', ...rest }
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
