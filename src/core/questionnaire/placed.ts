import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type { AuthoredSection } from '#core/questionnaire/schema.ts'

/** Something of a questionnaire, with where it stands in the file. */
export type Placed<T> = { readonly value: T; readonly path: Path }

/** Sections and those within them, in the order of the file. */
export function placedSections(
  sections: readonly AuthoredSection[],
  at: Path,
): Placed<AuthoredSection>[] {
  return sections.flatMap((section, i) => [
    { value: section, path: [...at, i] },
    ...placedSections(section.sections, [...at, i, 'sections']),
  ])
}

/** Ids that something before them has taken already. */
export function duplicates(ids: readonly Placed<string>[]): QuestionnaireProblem[] {
  const seen = new Set<string>()
  return ids.flatMap(({ value: id, path }) => {
    if (seen.has(id)) return [{ kind: 'duplicate-id', path, id }]
    seen.add(id)
    return []
  })
}

/** A list that is longer in one language than in the other. */
export function listsDiffer(
  list: { readonly 'zh-Hans': readonly string[]; readonly en: readonly string[] },
  path: Path,
): QuestionnaireProblem[] {
  const counts = [list['zh-Hans'].length, list.en.length] as const
  return counts[0] === counts[1] ? [] : [{ kind: 'lists-differ', path, counts }]
}
