import type { Item, Questionnaire, Section } from '#core/questionnaire/localize.ts'

/** Where an item stands: its questionnaire, the section whose page it is answered on, and its own section's title. */
export type Place = {
  readonly item: Item
  readonly questionnaireId: string
  readonly questionnaireTitle: string
  readonly pageSection: string
  readonly sectionTitle: string
}

export type Places = ReadonlyMap<string, Place>

/** The place of every item by its id. */
export function placesOf(questionnaires: readonly Questionnaire[]): Places {
  const places = new Map<string, Place>()
  for (const questionnaire of questionnaires) {
    for (const page of questionnaire.sections) note(questionnaire, page, page.section, places)
  }
  return places
}

function note(
  questionnaire: Questionnaire,
  section: Section,
  pageSection: string,
  places: Map<string, Place>,
): void {
  for (const item of section.items) {
    places.set(item.id, {
      item,
      questionnaireId: questionnaire.id,
      questionnaireTitle: questionnaire.title,
      pageSection,
      sectionTitle: section.title,
    })
  }
  for (const child of section.sections) note(questionnaire, child, pageSection, places)
}
