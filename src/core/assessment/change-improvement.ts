import { improvementOf } from './improvement.ts'
import type { ActionNote, Assessment, Improvement } from './schema.ts'

/** The assessment with some of its improvement said anew; what is not named stays. `at` is an ISO time. */
export function changeImprovement(
  assessment: Assessment,
  changes: Partial<Improvement>,
  at: string,
): Assessment {
  const improvement = { ...improvementOf(assessment), ...changes }
  return { ...assessment, improvement, updatedAt: at }
}

/** What of an action's note is said anew; `undefined` takes a part of it back. */
export type NoteChanges = { readonly [Key in keyof ActionNote]?: ActionNote[Key] | undefined }

/** The assessment with a note on one action changed; an action of which nothing is said any more is forgotten. */
export function noteAction(
  assessment: Assessment,
  actionId: string,
  changes: NoteChanges,
  at: string,
): Assessment {
  const { actions } = improvementOf(assessment)
  const { [actionId]: before, ...others } = actions
  const { at: _at, ...said } = { ...before, ...changes }
  const kept = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value !== ''),
  )
  const note = Object.keys(kept).length > 0 ? { [actionId]: { ...kept, at } } : {}
  return changeImprovement(assessment, { actions: { ...others, ...note } }, at)
}
