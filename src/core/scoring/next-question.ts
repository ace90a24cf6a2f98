import type { NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'

/** The unanswered item that narrows the range most, and the weight of it. */
export type NextQuestion = { readonly questionnaireId: string; readonly itemId: string }

type Candidate = NextQuestion & { readonly pull: number; readonly first: boolean }

/**
 * The next best question: the unanswered item with the largest weight in the range; ties go to gates and key items
 * first, then to file order. A gate has no share, so it weighs what its weight would be among its siblings.
 */
export function nextQuestion(scores: readonly QuestionnaireScore[]): NextQuestion | null {
  let best: Candidate | null = null
  for (const score of scores) {
    for (const candidate of candidates(score, score.id, score.weight)) {
      if (!best || candidate.pull > best.pull + 1e-12) best = candidate
      else if (candidate.pull > best.pull - 1e-12 && candidate.first && !best.first)
        best = candidate
    }
  }
  return best && { questionnaireId: best.questionnaireId, itemId: best.itemId }
}

function candidates(node: NodeScore, questionnaireId: string, scale: number): Candidate[] {
  const siblings =
    node.items.reduce((sum, item) => sum + (item.effective > 0 ? item.weight : 0), 0) || 1
  const own = node.items
    .filter((item) => item.state === 'unanswered' && item.kind !== 'text')
    .map((item) => ({
      questionnaireId,
      itemId: item.id,
      pull:
        item.kind === 'gate'
          ? (scale * Math.max(node.effective, 1e-6) * item.weight) / siblings
          : scale * item.effective * (item.high - item.low),
      first: item.kind === 'gate' || item.key,
    }))
  return [
    ...own,
    ...node.sections.flatMap((section) => candidates(section, questionnaireId, scale)),
  ]
}
