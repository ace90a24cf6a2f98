import type { Action, Item, Questionnaire, Section } from '#core/questionnaire/localize.ts'

const index = new WeakMap<Questionnaire, Map<string, Item>>()

/** The item of this id, wherever its section stands. */
export function findItem(questionnaire: Questionnaire, itemId: string): Item | undefined {
  let items = index.get(questionnaire)
  if (!items) {
    items = new Map(allItems(questionnaire).map((item) => [item.id, item]))
    index.set(questionnaire, items)
  }
  return items.get(itemId)
}

/** Every item in file order: a section's own items first, then those of its sub-sections. */
export function allItems(questionnaire: Questionnaire): Item[] {
  return allSections(questionnaire).flatMap((section) => section.items)
}

/** Every section in file order, parents before their sub-sections. */
export function allSections(questionnaire: Questionnaire): Section[] {
  return questionnaire.sections.flatMap(withSubsections)
}

/** Every action, wherever in the questionnaire it was written. */
export function allActions(questionnaire: Questionnaire): Action[] {
  return [
    ...questionnaire.actions,
    ...allSections(questionnaire).flatMap((section) => section.actions),
  ]
}

function withSubsections(section: Section): Section[] {
  return [section, ...section.sections.flatMap(withSubsections)]
}
