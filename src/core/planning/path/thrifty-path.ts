import { shareWith } from '#core/planning/path/obstacles.ts'
import type { PathProblem } from '#core/planning/path/path-problem.ts'
import type { Requirement } from '#core/planning/path/requirements.ts'
import { openGateCap } from '#core/scoring/stage.ts'

const hair = 1e-9

/**
 * A path that meets the requirements, not the cheapest: everything that was not refused, less whatever can be left out, the
 * dearest first. It stands in where time ran out before the solver found any. There is one wherever nothing stands in the
 * way, since more actions never lower a share or a stage.
 */
export function thriftyPath(
  problem: PathProblem,
  requirements: readonly Requirement[],
): readonly number[] {
  const places = problem.actions.map((_, place) => place)
  const done = new Set(places.filter((place) => problem.actions[place]?.fixed !== 'out'))
  const free = places
    .filter((place) => problem.actions[place]?.fixed === null)
    .toSorted((a, b) => (problem.actions[b]?.cost ?? 0) - (problem.actions[a]?.cost ?? 0))
  // Twice: what others needed in the first round may go in the second.
  for (const place of [...free, ...free]) {
    const needed = places.some(
      (one) => done.has(one) && problem.actions[one]?.needs.includes(place),
    )
    if (needed || !done.delete(place)) continue
    if (!requirements.every((requirement) => meets(problem, requirement, done))) done.add(place)
  }
  return places.filter((place) => done.has(place))
}

/** Where an item stands once these actions are done. */
export function standing(
  problem: PathProblem,
  place: number,
  done: ReadonlySet<number>,
): { readonly level: number; readonly share: number } {
  const item = problem.items[place]
  if (!item) return { level: 1, share: 0 }
  return item.rungs.findLast(({ by }) => by.some((action) => done.has(action))) ?? item
}

function meets(problem: PathProblem, requirement: Requirement, done: ReadonlySet<number>): boolean {
  if (requirement.kind === 'share') {
    if (requirement.tree.parts.length === 0) return true
    const share = shareWith(requirement.tree, (place) => standing(problem, place, done).share)
    return share >= requirement.share - hair
  }
  const { node, stage } = requirement
  let held = 0
  for (const { item, weight } of node.items) {
    if (standing(problem, item, done).level >= stage) held += weight
    else if (problem.items[item]?.key === true) return false
  }
  if (node.items.length > 0 && held < node.stageShare - hair) return false
  return (
    stage <= openGateCap ||
    node.gates.every((gate) => problem.gates[gate]?.by.some((action) => done.has(action)))
  )
}
