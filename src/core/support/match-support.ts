import type { Localized } from '#core/questionnaire/localize.ts'
import { type Declared, declares } from '#core/scoring/declared.ts'
import type { SupportFile } from './schema.ts'

/** The kinds of support in one language. */
export type Support = Localized<SupportFile>
/** One kind of support in one language. */
export type SupportKind = Support['kinds'][number]

/** How one condition of a kind of support stands against what the enterprise declared. */
export type SupportCondition = {
  readonly text: string
  /** `ask`: no answer can tell; it is asked at the place itself. `unknown`: the answers so far do not tell. */
  readonly state: 'met' | 'unmet' | 'unknown' | 'ask'
  readonly when: SupportKind['asks'][number]['when']
}

/**
 * A kind of support with how its conditions stand. `met`: all that answers can tell are met; `one-step`: all but one, which
 * is known not to be; `waiting`: none is known to be unmet, but some cannot be told yet; `further`: more than one is
 * unmet; `open`: it asks for nothing that answers could tell. It never says that anybody qualifies.
 */
export type SupportMatch = {
  readonly kind: SupportKind
  readonly standing: 'met' | 'one-step' | 'waiting' | 'further' | 'open'
  readonly conditions: readonly SupportCondition[]
}

const order = ['met', 'one-step', 'waiting', 'open', 'further'] as const

/** The kinds of support meant for such an enterprise, nearest first, each with how its conditions stand. */
export function matchSupport(support: Support, declared: Declared): SupportMatch[] {
  return support.kinds
    .filter(({ when }) => !when || declares(when, declared) === true)
    .map((kind) => {
      const conditions = kind.asks.map(({ text, when }): SupportCondition => {
        if (!when) return { text, state: 'ask', when }
        const truth = declares(when, declared)
        return { text, state: truth === undefined ? 'unknown' : truth ? 'met' : 'unmet', when }
      })
      return { kind, standing: standingOf(conditions), conditions }
    })
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
}

function standingOf(conditions: readonly SupportCondition[]): SupportMatch['standing'] {
  const count = (state: SupportCondition['state']): number =>
    conditions.filter((one) => one.state === state).length
  if (count('ask') === conditions.length) return 'open'
  const unmet = count('unmet')
  const unknown = count('unknown')
  if (unmet > 1) return 'further'
  if (unmet === 1) return unknown === 0 ? 'one-step' : 'further'
  return unknown > 0 ? 'waiting' : 'met'
}
