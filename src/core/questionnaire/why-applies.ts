import type { Profile } from '#core/assessment/schema.ts'
import type { Item, Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { holdsFor } from '#core/scoring/prepare.ts'

/** Of a condition that holds for a profile, the part that makes it hold. */
export function whyHolds(when: When, profile: Profile): When {
  if ('any' in when) {
    const holding = when.any.filter((part) => holdsFor(part, profile))
    return joined(
      'any',
      holding.map((part) => whyHolds(part, profile)),
    )
  }
  if ('all' in when)
    return joined(
      'all',
      when.all.map((part) => whyHolds(part, profile)),
    )
  if ('role' in when) return { role: when.role.filter((role) => profile.roles.includes(role)) }
  if ('sector' in when && profile.sector) return { sector: [profile.sector] }
  if ('size' in when && profile.size) return { size: [profile.size] }
  if ('life' in when && profile.life) return { life: [profile.life] }
  return when
}

/** Of a condition that does not hold for a profile, what is missing. */
export function whatIsMissing(when: When, profile: Profile): When {
  if ('all' in when) {
    const failing = when.all.filter((part) => !holdsFor(part, profile))
    return joined(
      'all',
      failing.map((part) => whatIsMissing(part, profile)),
    )
  }
  if ('any' in when)
    return joined(
      'any',
      when.any.map((part) => whatIsMissing(part, profile)),
    )
  return when
}

/** An item with what its being asked hangs on; null where every enterprise that meets the questionnaire meets it. */
export type ItemCondition = { readonly item: Item; readonly when: When | null }

/** Every item in file order with its own condition and those of the sections it stands in. */
export function itemConditions(questionnaire: Questionnaire): ItemCondition[] {
  const visit = (section: Section, above: readonly When[]): ItemCondition[] => {
    const here = section.when ? [...above, section.when] : above
    return [
      ...section.items.map((item) => {
        const all = item.when ? [...here, item.when] : here
        return { item, when: all.length === 0 ? null : joined('all', all) }
      }),
      ...section.sections.flatMap((inner) => visit(inner, here)),
    ]
  }
  return questionnaire.sections.flatMap((section) => visit(section, []))
}

/** Conditions joined, without those that say nothing more than another does. */
function joined(how: 'any' | 'all', parts: readonly When[]): When {
  const flat = parts.flatMap((part): readonly When[] =>
    how === 'any' && 'any' in part ? part.any : how === 'all' && 'all' in part ? part.all : [part],
  )
  const different = flat.filter((part, place) => flat.findIndex((one) => same(one, part)) === place)
  const needed = different.filter(
    (part) =>
      !different.some((other) =>
        other === part ? false : how === 'all' ? implies(other, part) : implies(part, other),
      ),
  )
  const [only] = needed
  if (needed.length === 1 && only) return only
  return how === 'any' ? { any: needed } : { all: needed }
}

function same(one: When, other: When): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Whether whoever meets the first surely meets the second: as many people and more. */
function implies(one: When, other: When): boolean {
  if ('any' in other) return other.any.some((part) => same(one, part) || implies(one, part))
  return 'staff' in one && 'staff' in other && one.staff.atLeast > other.staff.atLeast
}
