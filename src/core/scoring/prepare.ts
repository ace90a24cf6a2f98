import type { Answers, Profile } from '#core/assessment/schema.ts'
import { itemsNamed } from '#core/questionnaire/items-named.ts'
import type { Item, Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { type ItemScale, levelOf, scaleOf } from '#core/scoring/item-share.ts'

/** True, false, or not decided yet because an earlier item is unanswered. */
export type Truth = true | false | undefined

/** What a condition reads: the profile, the answers, and which earlier items are shown. */
export type Facts = {
  readonly profile: Profile
  readonly answers: Answers
  /** Whether each item, by its place in file order, is shown; filled as the items are walked. */
  readonly shown: Truth[]
}

/** A condition compiled once. */
type Condition = (facts: Facts) => Truth

/** An item made ready for scoring. */
export type PreparedItem = {
  readonly item: Item
  readonly index: number
  /** What scoring reads of the item, side by side in one shape whatever its kind: reading it is then cheap. */
  readonly id: string
  readonly kind: Item['kind']
  readonly key: boolean
  readonly weight: number
  readonly low: number
  readonly high: number
  readonly min: number
  readonly max: number
  readonly scale: ItemScale | null
  readonly condition: Condition | null
}

/** A section (or the questionnaire itself) made ready for scoring, with its children in file order. */
export type PreparedNode = {
  readonly id: string
  readonly kind: 'questionnaire' | 'section'
  readonly weight: number
  readonly rollup: 'mean' | 'sum' | 'min'
  readonly items: readonly PreparedItem[]
  readonly sections: readonly PreparedNode[]
}

/** A questionnaire made ready for scoring: its items in file order and its tree. */
export type Prepared = {
  readonly items: readonly PreparedItem[]
  readonly root: PreparedNode
  readonly stages: number
  /** Whether any condition reads an earlier item. */
  readonly readsItems: boolean
}

const cache = new WeakMap<Questionnaire, Prepared>()

/** The questionnaire made ready for scoring; done once for each questionnaire and remembered. */
export function prepare(questionnaire: Questionnaire): Prepared {
  const known = cache.get(questionnaire)
  if (known) return known
  const items: PreparedItem[] = []
  const places = new Map<string, PreparedItem>()
  let readsItems = false
  const compile = (when: When): Condition => {
    readsItems ||= itemsNamed(when).length > 0
    return compileWhen(when, places)
  }

  const prepareSection = (section: Section, inherited: Condition | null): PreparedNode => {
    const condition = both(inherited, section.when ? compile(section.when) : null)
    const own = section.items.map((item) => {
      const scale = scaleOf(item)
      const prepared: PreparedItem = {
        item,
        index: items.length,
        id: item.id,
        kind: item.kind,
        key: 'key' in item && item.key,
        weight: 'weight' in item ? item.weight : 0,
        low: scale?.low ?? 0,
        high: scale?.high ?? 0,
        min: scale?.min ?? 0,
        max: scale?.max ?? 0,
        scale,
        condition: both(condition, item.when ? compile(item.when) : null),
      }
      items.push(prepared)
      places.set(item.id, prepared)
      return prepared
    })
    return {
      id: section.section,
      kind: 'section',
      weight: section.weight,
      rollup: section.rollup ?? questionnaire.policy.rollup ?? 'mean',
      items: own,
      sections: section.sections.map((child) => prepareSection(child, condition)),
    }
  }

  const root: PreparedNode = {
    id: questionnaire.id,
    kind: 'questionnaire',
    weight: questionnaire.weight,
    rollup: questionnaire.policy.rollup ?? 'mean',
    items: [],
    sections: questionnaire.sections.map((section) => prepareSection(section, null)),
  }
  const prepared = { items, root, stages: questionnaire.levels?.length ?? 5, readsItems }
  cache.set(questionnaire, prepared)
  return prepared
}

/** Whether a condition on the profile alone holds; items it may name count as unanswered. */
export function holdsFor(when: When | undefined, profile: Profile): boolean {
  if (!when) return true
  return compileWhen(when, new Map())({ profile, answers: new Map(), shown: [] }) === true
}

function both(a: Condition | null, b: Condition | null): Condition | null {
  if (!a) return b
  if (!b) return a
  return (facts) => and(a(facts), b(facts))
}

function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false
  return a === true && b === true ? true : undefined
}

function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true
  return a === false && b === false ? false : undefined
}

function compileWhen(when: When, places: ReadonlyMap<string, PreparedItem>): Condition {
  if ('any' in when) {
    const parts = when.any.map((part) => compileWhen(part, places))
    return (facts) => parts.reduce<Truth>((truth, part) => or(truth, part(facts)), false)
  }
  if ('all' in when) {
    const parts = when.all.map((part) => compileWhen(part, places))
    return (facts) => parts.reduce<Truth>((truth, part) => and(truth, part(facts)), true)
  }
  if ('not' in when) {
    const part = compileWhen(when.not, places)
    return (facts) => {
      const truth = part(facts)
      return truth === undefined ? undefined : !truth
    }
  }
  if ('sector' in when) {
    const sectors = new Set<string>(when.sector)
    return ({ profile }) => profile.sector !== undefined && sectors.has(profile.sector)
  }
  if ('size' in when) {
    const sizes = new Set<string>(when.size)
    return ({ profile }) => profile.size !== undefined && sizes.has(profile.size)
  }
  if ('life' in when) {
    const lives = new Set<string>(when.life)
    return ({ profile }) => profile.life !== undefined && lives.has(profile.life)
  }
  if ('staff' in when) {
    const { atLeast } = when.staff
    return ({ profile }) => profile.staff !== undefined && profile.staff >= atLeast
  }
  if ('role' in when) {
    const roles = new Set<string>(when.role)
    return ({ profile }) => profile.roles.some((role) => roles.has(role))
  }
  const place = places.get(when.item)
  return (facts) => {
    if (!place) return undefined
    const shown = facts.shown[place.index]
    if (shown !== true) return shown
    const answer = facts.answers.get(place.item.id)
    if (!answer || answer.state === 'unanswered') return undefined
    if ('is' in when) {
      if (answer.state !== 'answered') return false
      const said = Array.isArray(answer.value) ? answer.value : [String(answer.value)]
      return said.some((value) => when.is.includes(value))
    }
    if (answer.state === 'not-applicable') return false
    if (!place.scale) return false
    if (answer.state === 'dont-know') return levelOf(place.scale.low, 5) >= when.atLeast
    const share = place.scale.shareOf(answer.value)
    if (share === null) return undefined
    return place.item.kind === 'level' && typeof answer.value === 'number'
      ? answer.value >= when.atLeast
      : levelOf(share, 5) >= when.atLeast
  }
}
