/** Where in a value its schema was not met, dotted: `profile.staff`. A key that should not be there is named, too. */
export function pathOf(
  issue: { readonly path: readonly PropertyKey[]; readonly keys?: unknown } | undefined,
): string {
  const extra: unknown[] = Array.isArray(issue?.keys) ? issue.keys : []
  return [...(issue?.path ?? []), ...extra.slice(0, 1)].map(String).join('.')
}
