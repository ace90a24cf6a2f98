import type { Questionnaire } from '#core/questionnaire/localize.ts'
import { actionsForNextLevel, effortOf } from '#core/planning/next-actions.ts'
import { ownLevelOf } from '#core/planning/raise.ts'
import { type Aims, targetOf } from '#core/planning/targets.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import { itemPaths } from '#core/questionnaire/item-paths.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'

/** Person-days taken for a gap that no action closes. */
export const effortWithoutAction = 10

/** An item below its target, with every factor of its priority in view. */
export type Gap = {
  readonly questionnaireId: string
  readonly itemId: string
  readonly key: boolean
  /** Part of the questionnaire's weight, 0 to 1. */
  readonly weight: number
  readonly share: number
  readonly targetShare: number
  readonly gap: number
  /** Where it stands on its own scale. */
  readonly level: number
  /** Person-days of the easiest next action; null when no action raises the item. */
  readonly effort: number | null
  readonly priority: number
}

/**
 * Items below their targets, the most urgent first: P = weight × (target − share) × (1 + key) ÷ effort. Unanswered items have
 * no share and are not listed; don't know counts as the lowest.
 */
export function rankGaps(
  questionnaires: readonly Questionnaire[],
  scores: readonly QuestionnaireScore[],
  aims: Aims,
): Gap[] {
  const gaps: Gap[] = []
  for (const score of scores) {
    const questionnaire = questionnaires.find((one) => one.id === score.id)
    if (!questionnaire) continue
    const paths = itemPaths(questionnaire)
    for (const item of score.allItems) {
      if (item.state !== 'answered' && item.state !== 'dont-know') continue
      if (item.share === null || item.effective === 0) continue
      const target = targetOf(aims, paths.get(item.id) ?? [score.id], score.stages)
      const gap = target.share - item.share
      if (gap <= 1e-9) continue
      const asked = findItem(questionnaire, item.id)
      const level = asked ? ownLevelOf(asked, item.share) : item.lowLevel
      const [easiest] = actionsForNextLevel(
        questionnaire,
        item.id,
        level,
        aims.improvement?.dayRate,
      )
      const effort = easiest ? effortOf(easiest, aims.improvement?.dayRate) : null
      const weight = item.effective * score.weight
      gaps.push({
        questionnaireId: score.id,
        itemId: item.id,
        key: item.key,
        weight,
        share: item.share,
        targetShare: target.share,
        gap,
        level,
        effort,
        priority: (weight * gap * (item.key ? 2 : 1)) / (effort ?? effortWithoutAction),
      })
    }
  }
  return gaps.toSorted((a, b) => b.priority - a.priority)
}
