import type { Answers } from '#core/assessment/schema.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'

/** Evidence from this grade on is more than a statement: there is something to show. */
export const shownGrade = 2

/** How many of the answers that count have something to show for them. */
export type EvidenceCoverage = {
  readonly answered: number
  readonly evidenced: number
  /** Among the others: those whose evidence is past its valid-until. */
  readonly expired: number
}

/** Counts over the scored items that were answered; duties, texts and “don’t know” have no evidence to count. */
export function evidenceCoverage(
  scores: readonly QuestionnaireScore[],
  answers: Answers,
): EvidenceCoverage {
  const answered = scores
    .flatMap(({ allItems }) => allItems)
    .filter(({ kind, state }) => kind !== 'gate' && kind !== 'text' && state === 'answered')
  const bare = answered.filter(({ grade }) => grade < shownGrade)
  return {
    answered: answered.length,
    evidenced: answered.length - bare.length,
    expired: bare.filter(({ id }) => {
      const answer = answers.get(id)
      return answer?.state === 'answered' && (answer.evidence ?? 0) >= shownGrade
    }).length,
  }
}
