import { findItem } from '#core/questionnaire/find-item.ts'
import type { Plan, Questionnaire } from '#core/questionnaire/localize.ts'
import type { MeasureId } from '#core/questionnaire/schema.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'
import { thresholds } from '#core/scoring/thresholds.ts'

/** Fewer applicable items than this say too little about a measure for a share to be shown. */
export const leastItemsPerMeasure = 3

/** A measure of the plan and how the items that serve it stand. Shares run 0 to 1. */
export type MeasureLine = {
  readonly id: MeasureId
  readonly title: string
  readonly group: string
  /** Applicable items with a share, whether answered yet or not, and statutory duties. */
  readonly items: number
  readonly gates: number
  /** `few-items`: too few items to show a share at all. */
  readonly display: 'figure' | 'range' | 'too-few' | 'few-items'
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  /** What the share is made of: each item's part of its questionnaire's weight, times the questionnaire's weight. */
  readonly parts: readonly {
    readonly itemId: string
    readonly questionnaireId: string
    readonly weight: number
    readonly share: number | null
    readonly low: number
    readonly high: number
  }[]
}

/** Every measure that at least one applicable item serves, in the plan's order. */
export function measureLines(
  plan: Plan,
  questionnaires: readonly Questionnaire[],
  scores: readonly QuestionnaireScore[],
): MeasureLine[] {
  return plan.measures.flatMap((measure): MeasureLine[] => {
    const parts: MeasureLine['parts'][number][] = []
    let gates = 0
    for (const score of scores) {
      const questionnaire = questionnaires.find((one) => one.id === score.id)
      if (!questionnaire) continue
      for (const item of score.allItems) {
        if (!findItem(questionnaire, item.id)?.measures.includes(measure.id)) continue
        const { id: itemId, share, low, high, effective } = item
        const shown = item.state !== 'hidden' && item.state !== 'not-applicable'
        if (item.kind === 'gate' && shown) gates += 1
        if (effective === 0) continue
        const weight = effective * score.weight
        parts.push({ itemId, questionnaireId: score.id, weight, share, low, high })
      }
    }
    if (parts.length === 0 && gates === 0) return []
    const group = plan.groups.find((one) => one.id === measure.group)?.title ?? measure.group
    const { id, title } = measure
    const line = { id, title, group, items: parts.length, gates, parts }
    if (parts.length < leastItemsPerMeasure) {
      return [{ ...line, display: 'few-items', share: null, low: null, high: null }]
    }
    const answered = parts.filter((part) => part.share !== null)
    const whole = sumOf(parts, () => 1)
    const covered = sumOf(answered, () => 1)
    const coverage = covered / whole
    return [
      {
        ...line,
        display:
          coverage >= thresholds.figure - 1e-9
            ? 'figure'
            : coverage >= thresholds.range - 1e-9
              ? 'range'
              : 'too-few',
        share: covered > 0 ? sumOf(answered, (part) => part.share ?? 0) / covered : null,
        low: sumOf(parts, (part) => part.low) / whole,
        high: sumOf(parts, (part) => part.high) / whole,
      },
    ]
  })
}

function sumOf(
  parts: MeasureLine['parts'],
  read: (part: MeasureLine['parts'][number]) => number,
): number {
  return parts.reduce((sum, part) => sum + part.weight * read(part), 0)
}
