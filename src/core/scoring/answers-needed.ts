import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import { thresholds } from '#core/scoring/thresholds.ts'

/** The fewest further answers, the heaviest items first, after which a range may be shown; 0 once it may. */
export function answersNeeded(scores: readonly QuestionnaireScore[], coverage: number): number {
  const sure = scores.filter((score) => score.light > 0)
  const together = sure.reduce((sum, score) => sum + score.weight, 0)
  const open = sure
    .flatMap((score) =>
      score.allItems
        .filter((item) => item.state === 'unanswered' && item.effective > 0)
        .map((item) => (item.effective * score.weight) / together),
    )
    .toSorted((a, b) => b - a)
  let reached = coverage
  let needed = 0
  for (const weight of open) {
    if (reached >= thresholds.range - 1e-9) break
    reached += weight
    needed += 1
  }
  return needed
}
