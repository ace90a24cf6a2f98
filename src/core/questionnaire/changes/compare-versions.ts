/** Negative when the first version comes earlier, 0 when both are the same; what is no version comes before all of them. */
export function compareVersions(one: string, other: string): number {
  const left = partsOf(one)
  const right = partsOf(other)
  const differing = left.findIndex((part, place) => part !== right[place])
  return (left[differing] ?? 0) - (right[differing] ?? 0)
}

function partsOf(version: string): readonly number[] {
  return /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : [0, 0, 0]
}
