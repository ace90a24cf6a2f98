import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'

const known = new WeakMap<Questionnaire, ReadonlyMap<string, readonly string[]>>()

/** Where each item stands: the id of its questionnaire and those of the sections down to its own. */
export function itemPaths(questionnaire: Questionnaire): ReadonlyMap<string, readonly string[]> {
  const found = known.get(questionnaire)
  if (found) return found
  const paths = new Map<string, readonly string[]>()
  const note = (section: Section, above: readonly string[]): void => {
    const path = [...above, section.section]
    for (const item of section.items) paths.set(item.id, path)
    for (const child of section.sections) note(child, path)
  }
  for (const section of questionnaire.sections) note(section, [questionnaire.id])
  known.set(questionnaire, paths)
  return paths
}
