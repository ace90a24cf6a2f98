import { checkQuestionnaire } from '#core/questionnaire/check-questionnaire.ts'
import { leavesScoresSound, type QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import {
  AuthoredQuestionnaire,
  type AuthoredQuestionnaire as Authored,
} from '#core/questionnaire/schema.ts'
import { shapeProblems } from '#core/questionnaire/shape-problems.ts'

/** A questionnaire as read, with all of its problems; null when its shape cannot be trusted at all. */
export type ParsedQuestionnaire = {
  readonly questionnaire: Authored | null
  readonly problems: readonly QuestionnaireProblem[]
  /** Whether answers can be scored with it in spite of the problems. */
  readonly scorable: boolean
}

/** From unknown data (sections already joined) to a questionnaire; every problem is reported, not the first. */
export function parseQuestionnaire(data: unknown): ParsedQuestionnaire {
  const parsed = AuthoredQuestionnaire.safeParse(data)
  if (!parsed.success) {
    return {
      questionnaire: null,
      problems: shapeProblems(parsed.error.issues, data),
      scorable: false,
    }
  }
  const problems = checkQuestionnaire(parsed.data)
  return { questionnaire: parsed.data, problems, scorable: problems.every(leavesScoresSound) }
}
