import type { Answers, Profile } from '#core/assessment/schema.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { levelOf, scaleOf } from '#core/scoring/item-share.ts'
import { holdsFor, type Truth } from '#core/scoring/prepare.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'

/** What an enterprise declared: its profile and its answers, with the questionnaires and scores they belong to. */
export type Declared = {
  readonly profile: Profile
  readonly answers: Answers
  readonly questionnaires: readonly Questionnaire[]
  readonly scores: readonly QuestionnaireScore[]
}

/**
 * Whether what an enterprise declared meets a condition, which may read items of any questionnaire. Undefined where it
 * cannot be told: the item is not asked, not answered, not known or not applicable, or another condition waits for one.
 */
export function declares(when: When, declared: Declared): Truth {
  if ('any' in when) {
    const parts = when.any.map((part) => declares(part, declared))
    return parts.includes(true) ? true : parts.every((part) => part === false) ? false : undefined
  }
  if ('all' in when) {
    const parts = when.all.map((part) => declares(part, declared))
    return parts.includes(false) ? false : parts.every((part) => part === true) ? true : undefined
  }
  if ('not' in when) {
    const part = declares(when.not, declared)
    return part === undefined ? undefined : !part
  }
  return 'item' in when ? answers(when, declared) : holdsFor(when, declared.profile)
}

function answers(when: Extract<When, { item: string }>, declared: Declared): Truth {
  const shown = declared.scores.some((score) =>
    score.allItems.some(({ id, state }) => id === when.item && state === 'answered'),
  )
  const answer = declared.answers.get(when.item)
  if (!shown || answer?.state !== 'answered') return undefined
  const { value } = answer
  if ('is' in when) {
    const said = Array.isArray(value) ? value : [String(value)]
    return said.some((one) => when.is.includes(one))
  }
  const item = declared.questionnaires
    .map((questionnaire) => findItem(questionnaire, when.item))
    .find((one) => one !== undefined)
  const share = item && (scaleOf(item)?.shareOf(value) ?? null)
  if (item?.kind === 'level' && typeof value === 'number') return value >= when.atLeast
  return typeof share === 'number' ? levelOf(share, 5) >= when.atLeast : undefined
}
