import { itemsNamed } from '#core/questionnaire/items-named.ts'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'

/** The earlier items that decide whether this one is asked: those named by its condition and by its sections'. */
export function decidingItems(questionnaire: Questionnaire, itemId: string): string[] {
  const search = (sections: readonly Section[]): string[] | null => {
    for (const section of sections) {
      const own = section.items.find((item) => item.id === itemId)
      const found = own ? itemsNamed(own.when) : search(section.sections)
      if (found) return [...itemsNamed(section.when), ...found]
    }
    return null
  }
  return [...new Set(search(questionnaire.sections))]
}
