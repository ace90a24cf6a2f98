import type { Assessment } from '#core/assessment/schema.ts'

/** The assessment without any answer to this item: it is unanswered again. */
export function clearAnswer(assessment: Assessment, itemId: string, at: string): Assessment {
  const answers = new Map(assessment.answers)
  answers.delete(itemId)
  return { ...assessment, answers, updatedAt: at }
}
