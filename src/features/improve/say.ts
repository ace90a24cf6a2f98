import {
  changeImprovement,
  noteAction,
  type NoteChanges,
} from '#core/assessment/change-improvement.ts'
import { chooseAmbition } from '#core/assessment/choose-ambition.ts'
import type { Ambition, Improvement, TargetChoice } from '#core/assessment/schema.ts'
import { setTarget } from '#core/assessment/set-target.ts'
import { change } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'

/* What a person says on this page, put on the desk with the time it was said: each is one step that undo takes back. */

/** A target for `assessment`, a questionnaire's id or `questionnaire/section`; null takes it back. */
export function sayTarget(node: string, choice: TargetChoice | null): void {
  change((assessment) => setTarget(assessment, node, choice, platform().now()))
}

export function sayAmbition(ambition: Ambition): void {
  change((assessment) => chooseAmbition(assessment, ambition, platform().now()))
}

export function sayImprovement(changes: Partial<Improvement>): void {
  change((assessment) => changeImprovement(assessment, changes, platform().now()))
}

export function sayOfAction(actionId: string, changes: NoteChanges): void {
  change((assessment) => noteAction(assessment, actionId, changes, platform().now()))
}
