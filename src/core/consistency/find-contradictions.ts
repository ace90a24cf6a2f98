import type { Localized } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { type Declared, declares, itemsNamed } from '#core/scoring/declared.ts'
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
      const { items, profile } = groundsOf(when, declared)
      return { id, asks, items: [...new Set(items)], profile }
    })
}

type Grounds = { readonly items: readonly string[]; readonly profile: boolean }

/** What a condition that holds rests on; of alternatives only those that hold. */
function groundsOf(when: When, declared: Declared): Grounds {
  if ('any' in when) {
    const holding = when.any.filter((part) => declares(part, declared) === true)
    return together(holding, declared)
  }
  if ('all' in when) return together(when.all, declared)
  if ('not' in when) return { items: itemsNamed(when.not), profile: false }
  return 'item' in when ? { items: [when.item], profile: false } : { items: [], profile: true }
}

function together(parts: readonly When[], declared: Declared): Grounds {
  const grounds = parts.map((part) => groundsOf(part, declared))
  return {
    items: grounds.flatMap(({ items }) => items),
    profile: grounds.some(({ profile }) => profile),
  }
}
