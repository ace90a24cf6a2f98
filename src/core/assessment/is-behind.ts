import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { Assessment } from './schema.ts'

/** Whether a questionnaire was last answered in another version than its present one, so that answers may have to follow. */
export function isBehind(
  { questionnaires: noted }: Pick<Assessment, 'questionnaires'>,
  questionnaires: readonly Questionnaire[],
): boolean {
  return questionnaires.some(({ id, version }) =>
    noted.some((entry) => entry.id === id && entry.version !== version),
  )
}
