import { useMemo } from 'react'
import type { Improvement } from '#core/assessment/schema.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { type PlannedPath, scoreAfter } from '#core/planning/path/plan-path.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import type { Action, Questionnaire } from '#core/questionnaire/localize.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import { usePlannedPath } from '#state/planned-path.ts'
import { useImprove } from './improve-context.ts'

/** An action with the questionnaire it belongs to. */
export type Placed = { readonly action: Action; readonly questionnaire: Questionnaire }

/** The actions of one questionnaire. */
export type ActionGroup = {
  readonly questionnaire: Questionnaire
  readonly actions: readonly Action[]
}

/** Every action of the questionnaires that apply, sorted by what was said of it and by the planned path. */
export type SortedActions = {
  readonly chosen: readonly ActionGroup[]
  readonly others: readonly ActionGroup[]
  readonly wanted: readonly Placed[]
  readonly refused: readonly Placed[]
  readonly done: readonly Placed[]
}

/** The planned path, where there is one. */
export function usePlanned(): PlannedPath | null {
  const result = usePlannedPath((planned) => planned.result)
  return result && 'actions' in result ? result : null
}

/** The score before and after the planned path, both by what it was planned from; null without one. */
export function useBeforeAndAfter(): {
  readonly before: AssessmentScore
  readonly after: AssessmentScore
} | null {
  const planned = usePlanned()
  const from = usePlannedPath(({ plannedFrom }) => plannedFrom)
  return useMemo(() => {
    if (!planned || !from) return null
    const done = doneIn(improvementOf(from.assessment).actions)
    return { before: scoreAfter(from, []), after: scoreAfter(from, [...done, ...planned.actions]) }
  }, [planned, from])
}

/** Sorts at once by what was just said: what was refused a moment ago leaves the path before a new one is there. */
export function useSortedActions(): SortedActions {
  const planned = usePlanned()
  const { input, score, improvement } = useImprove()
  const { questionnaires } = input
  const { actions: notes } = improvement
  return useMemo(() => {
    const inPath = new Set(planned?.actions)
    const applying = questionnaires.filter((one) =>
      score.questionnaires.some(({ id, low }) => id === one.id && low !== null),
    )
    const placed = applying.flatMap((questionnaire) =>
      allActions(questionnaire).map((action): Placed => ({ action, questionnaire })),
    )
    const isDone = (id: string): boolean => notes[id]?.status === 'done'
    const isRefused = (id: string): boolean => !isDone(id) && notes[id]?.wish === 'refused'
    const groups = (isIn: (id: string) => boolean): ActionGroup[] =>
      applying.flatMap((questionnaire) => {
        const actions = allActions(questionnaire).filter(
          ({ id }) => isIn(id) && !isDone(id) && !isRefused(id),
        )
        return actions.length > 0 ? [{ questionnaire, actions }] : []
      })
    return {
      chosen: groups((id) => inPath.has(id)),
      others: groups((id) => !inPath.has(id)),
      wanted: placed.filter(
        ({ action }) => !isDone(action.id) && notes[action.id]?.wish === 'wanted',
      ),
      refused: placed.filter(({ action }) => isRefused(action.id)),
      done: placed.filter(({ action }) => isDone(action.id)),
    }
  }, [planned, questionnaires, score, notes])
}

function doneIn(notes: Improvement['actions']): string[] {
  return Object.entries(notes).flatMap(([id, { status }]) => (status === 'done' ? [id] : []))
}
