import type { Localized } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { type Declared, declares } from '#core/scoring/declared.ts'
import type { ConsistencyFile } from './schema.ts'

/** The rules between questionnaires in one language. */
export type Consistency = Localized<ConsistencyFile>

/** Answers that do not go together: the question to reconsider, and what it is about. */
export type Contradiction = {
  readonly id: string
  readonly asks: string
  /** The items whose answers make it so, in the order the rule names them. */
  readonly items: readonly string[]
  /** Whether it is also about what the profile says. */
  readonly profile: boolean
}

/** The answers worth reconsidering because they do not go together. They change no score. */
export function findContradictions(consistency: Consistency, declared: Declared): Contradiction[] {
  return consistency.rules
    .filter(({ when }) => declares(when, declared) === true)
    .map(({ id, asks, when }) => {
      const { items, profile } = groundsOf(when, declared, true)
      return { id, asks, items: [...new Set(items)], profile }
    })
}

type Grounds = { readonly items: readonly string[]; readonly profile: boolean }

/**
 * What makes a condition hold, or not hold where `holds` is false. Of several parts only those that decide, and a part of
 * the profile that has to be missing decides as well.
 */
function groundsOf(when: When, declared: Declared, holds: boolean): Grounds {
  if ('not' in when) return groundsOf(when.not, declared, !holds)
  if ('any' in when || 'all' in when) {
    const parts = 'any' in when ? when.any : when.all
    const grounds = parts
      .filter((part) => declares(part, declared) === holds)
      .map((part) => groundsOf(part, declared, holds))
    return {
      items: grounds.flatMap(({ items }) => items),
      profile: grounds.some(({ profile }) => profile),
    }
  }
  return 'item' in when ? { items: [when.item], profile: false } : { items: [], profile: true }
}
