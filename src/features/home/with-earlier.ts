import type { LibraryEntry } from '#state/library.ts'

/** A line of the list, and under it the earlier assessments of the same example. */
export type EntryWithEarlier = {
  readonly entry: LibraryEntry
  readonly earlier: readonly LibraryEntry[]
}

/**
 * The entries as the list shows them: an example's earlier dates, whose ids end in their day, stand under its newest
 * assessment, so that opening an example adds one line. Everything else is a line of its own, in the order given.
 */
export function withEarlier(entries: readonly LibraryEntry[]): EntryWithEarlier[] {
  const families = [...new Set(entries.map(familyOf))]
  return families.flatMap((family) => {
    const [entry, ...earlier] = entries
      .filter((one) => familyOf(one) === family)
      .toSorted((a, b) => (a.head.createdAt < b.head.createdAt ? 1 : -1))
    return entry ? [{ entry, earlier }] : []
  })
}

function familyOf({ head }: LibraryEntry): string {
  return head.example ? head.id.replace(/-\d{4}-\d{2}-\d{2}$/, '') : head.id
}
