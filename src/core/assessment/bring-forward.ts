import { compareVersions } from '#core/questionnaire/changes/compare-versions.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { CarriedOver, NoteOf } from './carried-over.ts'
import { followChanges } from './follow-changes.ts'
import { followVariants } from './follow-variants.ts'
import type { Assessment } from './schema.ts'

/** What answers are brought forward in: a whole assessment, or just this much of one. */
type Part = Pick<Assessment, 'answers' | 'questionnaires' | 'improvement'>

/**
 * The assessment with its answers brought from the versions last answered to those of the questionnaires, and what
 * happened to them. Nothing is lost: the answer of a renamed item moves, and any other one stays under its old id as well,
 * where it no longer counts. An item that has an answer already keeps it. Where nothing is behind, it is the very same
 * assessment.
 */
export function bringForward<A extends Part>(
  assessment: A,
  questionnaires: readonly Questionnaire[],
  noteOf: NoteOf,
): { readonly assessment: A; readonly happened: readonly CarriedOver[] } {
  let forward = assessment
  const happened: CarriedOver[] = []
  assessment.questionnaires.forEach(({ id, version }, place) => {
    const questionnaire = questionnaires.find((one) => one.id === id)
    if (!questionnaire || compareVersions(version, questionnaire.version) >= 0) return
    const followed = followChanges(forward.answers, questionnaire, version, noteOf)
    happened.push(...followed.happened)
    forward = {
      ...forward,
      answers: followed.answers,
      questionnaires: forward.questionnaires.with(place, { id, version: questionnaire.version }),
      ...(forward.improvement && {
        improvement: followVariants(forward.improvement, questionnaire, version),
      }),
    }
  })
  return { assessment: forward, happened }
}
