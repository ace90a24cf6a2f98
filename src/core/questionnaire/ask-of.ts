import { followItem } from '#core/questionnaire/changes/follow-item.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'

/** How an item reads, or how it read before it was given up; its id where nobody can say. */
export function askOf(questionnaires: readonly Questionnaire[], itemId: string): string {
  for (const questionnaire of questionnaires) {
    const { changes = [] } = questionnaire
    const item = findItem(questionnaire, followItem(changes, -1, itemId).id)
    const fate = changes.find(({ items }) => Object.hasOwn(items, itemId))?.items[itemId]
    const ask = fate?.ask ?? item?.ask
    if (ask !== undefined) return ask
  }
  return itemId
}
