import type { OnlyIf } from '#core/checklist/only-if.ts'
import type { Words } from './load-words.ts'

/** When an item of a checklist is to be answered, as the middle of a sentence. */
export function onlyIfText(
  condition: OnlyIf,
  words: Pick<Words, 'common' | 'checklistPrint'>,
): string {
  const { join, sectors, sizes, lives, roles, format } = words.common
  const { conditions: say } = words.checklistPrint
  // What is joined by «or» stands in brackets inside what is joined by «and», and the other way round.
  const each = (parts: readonly OnlyIf[]): string[] =>
    parts.map((part) => {
      const text = onlyIfText(part, words)
      return parts.length > 1 && ('any' in part || 'all' in part) ? say.group(text) : text
    })
  if ('any' in condition) return say.any(each(condition.any))
  if ('all' in condition) return say.all(each(condition.all))
  if ('not' in condition) return say.not(onlyIfText(condition.not, words))
  if ('sector' in condition) return say.sector(join.or(condition.sector.map((one) => sectors[one])))
  if ('size' in condition) return say.size(join.or(condition.size.map((one) => sizes[one])))
  if ('life' in condition) return say.life(join.or(condition.life.map((one) => lives[one])))
  if ('staff' in condition) return say.staff(format.people(condition.staff.atLeast))
  if ('role' in condition)
    return say.role(join.or(condition.role.map((one) => say.quoted(roles[one]))))
  return 'is' in condition
    ? say.answer(condition.item, join.or(condition.is.map(say.quoted)))
    : say.level(condition.item, condition.atLeast)
}
