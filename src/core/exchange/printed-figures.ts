import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import type { PrintedFigures } from './schema.ts'

/** The figures of a score that a report prints and a later opening compares. */
export function printedFigures(score: AssessmentScore | QuestionnaireScore): PrintedFigures {
  const { share, low, high, evidenced, confidence, stage, counts } = score
  return {
    ...(share !== null && { share }),
    ...(low !== null && { low }),
    ...(high !== null && { high }),
    ...(evidenced !== null && { evidenced }),
    ...(confidence !== null && { confidence }),
    ...(stage && { stage: { guaranteed: stage.guaranteed, possible: stage.possible } }),
    answered: counts.answered,
    notApplicable: counts['not-applicable'],
    dontKnow: counts['dont-know'],
    unanswered: counts.unanswered,
  }
}
