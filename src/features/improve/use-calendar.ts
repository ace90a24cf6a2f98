import { useMemo } from 'react'
import type { Assessment } from '#core/assessment/schema.ts'
import type { PathInput, PathResult } from '#core/planning/path/plan-path.ts'
import { type CalendarPlan, planCalendar } from '#core/planning/plan-calendar.ts'
import { useAssessment } from '#state/assessment.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { useImprove } from './improve-context.ts'

/** The calendar of the planned path as it stands; while a new path is worked out, of the last one. */
export function useCalendar(): {
  readonly plan: CalendarPlan
  readonly working: boolean
  /** Whether it is the calendar of a path that was planned for something else. */
  readonly isEarlier: boolean
} {
  const { input } = useImprove()
  const result = usePlannedPath((state) => state.result)
  const working = usePlannedPath((state) => state.path === 'working')
  const plan = useMemo(() => laidOut(input, result), [input, result])
  const isEarlier = usePlannedPath(({ path }) => path !== 'done') && result !== null
  return { plan, working, isEarlier }
}

/** The assessment and its calendar right after something was said, before the page has drawn it. */
export function calendarNow(
  input: PathInput,
): { readonly assessment: Assessment; readonly plan: CalendarPlan } | null {
  const { assessment } = useAssessment.getState()
  if (!assessment) return null
  const { result } = usePlannedPath.getState()
  return { assessment, plan: laidOut({ ...input, assessment }, result) }
}

function laidOut(input: PathInput, result: PathResult | null): CalendarPlan {
  return planCalendar(input, result && 'actions' in result ? result : null)
}
