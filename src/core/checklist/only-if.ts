import { lives, type Profile, sizes } from '#core/assessment/schema.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { holdsFor } from '#core/scoring/prepare.ts'

type OnItem = Extract<When, { item: string }>
type OnProfile = Exclude<When, OnItem | { any: When[] } | { all: When[] } | { not: When }>

/** A condition as paper can say it: earlier items by their number, or as they read where they are not on the paper. */
export type OnlyIf =
  | { readonly any: readonly OnlyIf[] }
  | { readonly all: readonly OnlyIf[] }
  | { readonly not: OnlyIf }
  | { readonly item: string; readonly atLeast: number }
  /** The answers that call for it, as they read. */
  | { readonly item: string; readonly is: readonly string[] }
  | OnProfile

/** What of a condition is left to be decided on paper: true where nothing is, false where it cannot be met any more. */
export function leftOf(when: When, profile: Profile | null): When | boolean {
  if ('not' in when) {
    const part = leftOf(when.not, profile)
    return typeof part === 'boolean' ? !part : { not: part }
  }
  if ('any' in when || 'all' in when) {
    const ends = 'any' in when
    const parts = ('any' in when ? when.any : when.all).map((part) => leftOf(part, profile))
    if (parts.includes(ends)) return ends
    const open = parts.filter((part) => typeof part !== 'boolean')
    const [first] = open
    if (first === undefined) return !ends
    if (open.length === 1) return first
    return ends ? { any: open } : { all: open }
  }
  return profile === null || 'item' in when ? when : holdsFor(when, profile)
}

/** A condition in the form that paper can say. */
export function onlyIf(
  when: When,
  questionnaire: Questionnaire,
  numberOf: (itemId: string) => string | undefined,
  gateLabels: (value: string) => string,
): OnlyIf {
  const inside = (part: When): OnlyIf => onlyIf(part, questionnaire, numberOf, gateLabels)
  if ('any' in when) return { any: when.any.map(inside) }
  if ('all' in when) return { all: when.all.map(inside) }
  if ('not' in when) {
    const { not } = when
    // «Small, medium or large» reads better than «not micro»; on paper the class is known to whoever answers.
    if ('size' in not) return { size: sizes.filter((one) => !not.size.includes(one)) }
    if ('life' in not) return { life: lives.filter((one) => !not.life.includes(one)) }
    return { not: inside(not) }
  }
  if (!('item' in when)) return when
  const item = findItem(questionnaire, when.item)
  const named = numberOf(when.item) ?? item?.ask ?? when.item
  return 'is' in when
    ? { item: named, is: when.is.map((value) => labelOf(item, value) ?? gateLabels(value)) }
    : { item: named, atLeast: when.atLeast }
}

function labelOf(item: Item | undefined, value: string): string | undefined {
  if (!item) return undefined
  if ('options' in item) return item.options.find(({ id }) => id === value)?.label
  return 'anchors' in item ? value : undefined
}
