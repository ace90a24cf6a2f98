import { itemsNamed } from '#core/questionnaire/items-named.ts'
import type { Localized } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { type Declared, declares } from '#core/scoring/declared.ts'
import type { ItemState } from '#core/scoring/score-card.ts'
import type { SupportFile } from './schema.ts'

/** The kinds of support in one language. */
export type Support = Localized<SupportFile>
/** One kind of support in one language. */
export type SupportKind = Support['kinds'][number]

/** How one condition of a kind of support stands against what the enterprise declared. */
export type SupportCondition = {
  readonly text: string
  /**
   * `unknown`: what could tell is not answered; `unclear`: it was answered with “don’t know”; `unasked`: no item that
   * could tell is asked of this enterprise; `ask`: no answer of anybody can tell, it is asked at the place itself.
   */
  readonly state: 'met' | 'unmet' | 'unknown' | 'unclear' | 'unasked' | 'ask'
  /** The asked items it stands on; of an unknown one those to be answered, of an unclear one those nobody knew. */
  readonly items: readonly string[]
}

/**
 * A kind of support with how its conditions stand. `met`: all that answers can tell are met; `one-step`: one is known not
 * to be, and the others are met or cannot be told yet (`unknown`, `unclear`); `waiting`: none is known to be unmet, but
 * some cannot be told yet; `further`: more than one is known to be unmet; `open`: it asks for nothing that answers could
 * tell. It never says that anybody qualifies.
 */
export type SupportMatch = {
  readonly kind: SupportKind
  readonly standing: 'met' | 'one-step' | 'waiting' | 'further' | 'open'
  readonly conditions: readonly SupportCondition[]
}

const order = ['met', 'one-step', 'waiting', 'open', 'further'] as const

/**
 * The kinds of support meant for such an enterprise, nearest first, each with how its conditions stand. Of those
 * one step short, one of which less is still to be told is nearer.
 */
export function matchSupport(support: Support, declared: Declared): SupportMatch[] {
  return support.kinds
    .filter(({ when }) => !when || declares(when, declared) === true)
    .map((kind) => {
      const conditions = kind.asks.map(({ text, when }): SupportCondition => {
        if (!when) return { text, state: 'ask', items: [] }
        return { text, ...stateOf(when, declared) }
      })
      return { kind, standing: standingOf(conditions), conditions }
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.standing) - order.indexOf(b.standing) ||
        (a.standing === 'one-step' ? untold(a.conditions) - untold(b.conditions) : 0),
    )
}

function stateOf(when: When, declared: Declared): Pick<SupportCondition, 'state' | 'items'> {
  const asked = askedOf(when, declared)
  if (!asked) return { state: 'unasked', items: [] }
  const items = itemsNamed(asked)
  const truth = declares(asked, declared)
  if (truth !== undefined) return { state: truth ? 'met' : 'unmet', items }
  const open = items.filter((id) => itemState(id, declared) !== 'answered')
  const unanswered = open.filter((id) => itemState(id, declared) !== 'dont-know')
  return unanswered.length > 0 || open.length === 0
    ? { state: 'unknown', items: unanswered }
    : { state: 'unclear', items: open }
}

/**
 * What is left of a condition once items that are not asked of this enterprise are taken out; null when nothing can tell.
 * Of parts that must hold together, one known to be false tells without the others.
 */
function askedOf(when: When, declared: Declared): When | null {
  if ('any' in when) {
    const any = when.any.flatMap((part) => askedOf(part, declared) ?? [])
    return any.length > 0 ? { any } : null
  }
  if ('all' in when) {
    const all = when.all.flatMap((part) => askedOf(part, declared) ?? [])
    if (all.length === when.all.length) return { all }
    const failing = all.filter((part) => declares(part, declared) === false)
    return failing.length > 0 ? { all: failing } : null
  }
  if ('not' in when) {
    const not = askedOf(when.not, declared)
    return not && { not }
  }
  if (!('item' in when)) return when
  const state = itemState(when.item, declared)
  return state === undefined || state === 'hidden' || state === 'not-applicable' ? null : when
}

function itemState(itemId: string, { scores }: Declared): ItemState | undefined {
  return scores.flatMap(({ allItems }) => allItems).find(({ id }) => id === itemId)?.state
}

function standingOf(conditions: readonly SupportCondition[]): SupportMatch['standing'] {
  const unmet = count(conditions, 'unmet')
  if (unmet > 1) return 'further'
  if (unmet === 1) return 'one-step'
  if (untold(conditions) > 0) return 'waiting'
  return count(conditions, 'met') > 0 ? 'met' : 'open'
}

/** How many conditions an answer could still tell. */
function untold(conditions: readonly SupportCondition[]): number {
  return count(conditions, 'unknown') + count(conditions, 'unclear')
}

function count(conditions: readonly SupportCondition[], wanted: SupportCondition['state']): number {
  return conditions.filter(({ state }) => state === wanted).length
}
