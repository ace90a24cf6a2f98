import type { Answer, Assessment } from '#core/assessment/schema.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** Why an answer cannot be taken. */
export type AnswerProblem =
  | { readonly kind: 'unknown-item'; readonly itemId: string }
  | { readonly kind: 'answer-does-not-fit'; readonly itemId: string; readonly expected: string }

/** The assessment with one more answer; the one passed in is left as it was. */
export function recordAnswer(
  questionnaire: Questionnaire,
  assessment: Assessment,
  itemId: string,
  answer: Answer,
): Result<Assessment, AnswerProblem> {
  const item = findItem(questionnaire, itemId)
  if (!item) return fail({ kind: 'unknown-item', itemId })
  if (!fits(item, answer)) {
    return fail({ kind: 'answer-does-not-fit', itemId, expected: expectedAnswer(item) })
  }
  const answers = new Map(assessment.answers).set(itemId, answer)
  return ok({
    ...assessment,
    answers,
    updatedAt: answer.at ?? assessment.updatedAt,
    questionnaires: withVersion(assessment.questionnaires, questionnaire),
  })
}

/** Whether an answer is one this item can take: its level exists, its options are declared, its number is in bounds. */
export function fits(item: Item, answer: Answer): boolean {
  if (answer.state === 'unanswered') return true
  if (answer.state !== 'answered') return item.kind !== 'gate' && item.kind !== 'text'
  const value = answer.value
  switch (item.kind) {
    case 'level':
      return typeof value === 'number' && item.anchors[String(value)] !== undefined
    case 'choice':
      return typeof value === 'string' && item.options.some((option) => option.id === value)
    case 'checklist':
      return Array.isArray(value) && ticksFit(item.options, value)
    case 'number':
      return (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        value >= (item.min ?? -Infinity) &&
        value <= (item.max ?? Infinity)
      )
    case 'gate':
      return typeof value === 'string' && gateValues.some((known) => known === value)
    case 'text':
      return typeof value === 'string'
  }
}

/** The four things that can be said of a statutory duty. */
export const gateValues = ['yes', 'no', 'not-sure', 'does-not-apply'] as const

/** What an item takes, in a compact notation for messages: `1–5`, `a | b`, `number`, `text`. */
export function expectedAnswer(item: Item): string {
  switch (item.kind) {
    case 'level':
      return `1–${Object.keys(item.anchors).length}`
    case 'choice':
      return item.options.map((option) => option.id).join(' | ')
    case 'checklist':
      return `[${item.options.map((option) => option.id).join(', ')}]`
    case 'number':
      return [
        'number',
        item.min === undefined ? '' : `≥ ${item.min}`,
        item.max === undefined ? '' : `≤ ${item.max}`,
      ]
        .filter(Boolean)
        .join(' ')
    case 'gate':
      return gateValues.join(' | ')
    case 'text':
      return 'text'
  }
}

function ticksFit(
  options: readonly { readonly id: string; readonly exclusive: boolean }[],
  ticks: readonly string[],
): boolean {
  const known = ticks.every((tick) => options.some((option) => option.id === tick))
  const exclusive = ticks.some((tick) => options.find((option) => option.id === tick)?.exclusive)
  return known && new Set(ticks).size === ticks.length && (!exclusive || ticks.length === 1)
}

function withVersion(
  chosen: Assessment['questionnaires'],
  { id, version }: Questionnaire,
): Assessment['questionnaires'] {
  const index = chosen.findIndex((entry) => entry.id === id)
  if (index === -1) return [...chosen, { id, version }]
  if (chosen[index]?.version === version) return chosen
  return chosen.with(index, { id, version })
}
