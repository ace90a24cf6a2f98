import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { Assessment } from './schema.ts'

/** Whether a questionnaire that tells of changes was last answered in another version, so that answers may have to follow. */
export function isBehind(desk: {
  readonly assessment: Pick<Assessment, 'questionnaires'> | null
  readonly questionnaires: readonly Questionnaire[]
}): boolean {
  return desk.questionnaires.some(
    ({ id, version, changes }) =>
      changes &&
      desk.assessment?.questionnaires.some((noted) => noted.id === id && noted.version !== version),
  )
}
