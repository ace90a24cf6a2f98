import { type Consistency, findContradictions } from '#core/consistency/find-contradictions.ts'
import type { ContradictionLine, ItemReport } from '#core/report/report.ts'
import type { Declared } from '#core/scoring/declared.ts'

/** The answers worth a second look, in the order of the rules; `reports` are the items of the report. */
export function composeContradictions(
  consistency: Consistency,
  declared: Declared,
  reports: readonly ItemReport[],
): ContradictionLine[] {
  return findContradictions(consistency, declared).map(({ items, ...line }) => ({
    ...line,
    items: items.flatMap((id) => reports.find((report) => report.id === id) ?? []),
  }))
}
