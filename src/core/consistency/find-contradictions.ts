import type { Localized } from '#core/questionnaire/localize.ts'
import { type Declared, declares, itemsNamed } from '#core/scoring/declared.ts'
import type { ConsistencyFile } from './schema.ts'

/** The rules between questionnaires in one language. */
export type Consistency = Localized<ConsistencyFile>

/** Answers that do not go together: the question to reconsider, and the items it is about. */
export type Contradiction = {
  readonly id: string
  readonly asks: string
  readonly items: readonly string[]
}

/** The answers worth reconsidering because they do not go together. They change no score. */
export function findContradictions(consistency: Consistency, declared: Declared): Contradiction[] {
  return consistency.rules
    .filter(({ when }) => declares(when, declared) === true)
    .map(({ id, asks, when }) => ({ id, asks, items: itemsNamed(when) }))
}
