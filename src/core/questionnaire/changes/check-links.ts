import type { ChangesProblem, Path } from '#core/questionnaire/problem.ts'

/** One old id and the ids that took its place in one step; dropped when none did. */
export type Link = {
  readonly id: string
  readonly to: readonly string[]
  readonly step: number
  readonly path: Path
  /** Whether others may lead to the same id in the same step. */
  readonly merges: boolean
}

/**
 * The rules old and new ids obey, of items and of options alike: an id once given up is gone for good, and a new one exists
 * now or is given up in a later step.
 */
export function checkLinks(
  links: readonly Link[],
  what: 'item' | 'option',
  existsNow: (id: string) => boolean,
): ChangesProblem[] {
  const circles = new Set<string>()
  return links.flatMap((link, place) => {
    const { id, path } = link
    const earlier = links.slice(0, place)
    const problems: ChangesProblem[] = []
    if (existsNow(id)) problems.push({ kind: 'still-there', path, what, id })
    if (earlier.some((one) => one.id === id)) problems.push({ kind: 'mapped-twice', path, id })
    for (const target of new Set(link.to)) {
      const ends = links.filter((one) => one.id === target)
      const trail = wayBack(links, target, id)
      if (trail) {
        const known = trail.toSorted().join(' ')
        if (!circles.has(known))
          problems.push({ kind: 'changes-circle', path, ids: [id, ...trail] })
        circles.add(known)
      } else if (ends.some((one) => one.step <= link.step)) {
        problems.push({ kind: 'id-reused', path, id: target })
      } else if (!existsNow(target) && ends.length === 0) {
        problems.push({ kind: 'unknown-reference', path, what, id: target })
      }
      const merging = (one: Link): boolean => one.merges && link.merges && one.step === link.step
      if (earlier.some((one) => one.to.includes(target) && !merging(one))) {
        problems.push({ kind: 'target-taken', path, id: target })
      }
    }
    return problems
  })
}

/** The ids from one to the other along the links, both ends included; null when no way leads there. */
function wayBack(
  links: readonly Link[],
  from: string,
  to: string,
  seen: readonly string[] = [],
): readonly string[] | null {
  if (from === to) return [...seen, to]
  if (seen.includes(from)) return null
  for (const link of links.filter(({ id }) => id === from)) {
    for (const next of link.to) {
      const way = wayBack(links, next, to, [...seen, from])
      if (way) return way
    }
  }
  return null
}
