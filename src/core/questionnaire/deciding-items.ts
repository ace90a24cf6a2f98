import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'

/** The earlier items that decide whether this one is asked: those named by its condition and by its sections'. */
export function decidingItems(questionnaire: Questionnaire, itemId: string): string[] {
  const search = (sections: readonly Section[]): string[] | null => {
    for (const section of sections) {
      const own = section.items.find((item) => item.id === itemId)
      const found = own ? namedIn(own.when) : search(section.sections)
      if (found) return [...namedIn(section.when), ...found]
    }
    return null
  }
  return [...new Set(search(questionnaire.sections))]
}

function namedIn(when: When | undefined): string[] {
  if (!when) return []
  if ('any' in when) return when.any.flatMap(namedIn)
  if ('all' in when) return when.all.flatMap(namedIn)
  if ('not' in when) return namedIn(when.not)
  return 'item' in when ? [when.item] : []
}
