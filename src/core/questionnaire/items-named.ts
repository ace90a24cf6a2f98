import type { When } from '#core/questionnaire/schema.ts'

/** The items a condition names, each once, in the order it names them. */
export function itemsNamed(when: When | undefined): string[] {
  if (!when) return []
  if ('not' in when) return itemsNamed(when.not)
  const parts = 'any' in when ? when.any : 'all' in when ? when.all : null
  if (parts) return [...new Set(parts.flatMap(itemsNamed))]
  return 'item' in when ? [when.item] : []
}
