import type { When } from '#core/questionnaire/schema.ts'
import type { Words } from '#words/load-words.ts'

/** A condition on the enterprise in words, as the middle of a sentence. */
export function describeWhen(when: When, words: Words): string {
  const { common, reach } = words
  const { reasons } = reach
  // What is joined by «or» stands in brackets inside what is joined by «and», and the other way round.
  const each = (parts: readonly When[]): string[] =>
    parts.map((part) => {
      const text = describeWhen(part, words)
      return parts.length > 1 && ('any' in part || 'all' in part) ? reasons.group(text) : text
    })
  if ('any' in when) return reasons.any(each(when.any))
  if ('all' in when) return reasons.all(each(when.all))
  if ('not' in when) return reasons.not(describeWhen(when.not, words))
  if ('sector' in when) {
    return reasons.sector(common.join.or(when.sector.map((one) => common.sectors[one])))
  }
  if ('size' in when) return reasons.size(common.join.or(when.size.map((one) => common.sizes[one])))
  if ('life' in when) return reasons.life(common.join.or(when.life.map((one) => common.lives[one])))
  if ('staff' in when) return reasons.staff(common.format.people(when.staff.atLeast))
  if ('role' in when) return reasons.role(common.join.or(when.role.map((one) => common.roles[one])))
  return reasons.item
}
