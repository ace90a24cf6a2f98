import type { Goal } from '#core/assessment/schema.ts'
import { findPath } from '#core/planning/path/find-path.ts'
import type { Solve } from '#core/planning/path/linear-model.ts'
import type { PathProblem } from '#core/planning/path/path-problem.ts'
import type { Aims } from '#core/planning/targets.ts'

/** Why an action is in a path or out of it. Money is whole CNY; a share, where the goal is a budget, runs 0 to 1. */
export type ActionReason =
  /** Done already, or wanted whatever it costs. */
  | { readonly kind: 'wanted' }
  | { readonly kind: 'refused' }
  /** Something it needs was refused. */
  | { readonly kind: 'needs-refused'; readonly actionIds: readonly string[] }
  /** In; without it there would be no path, or it would cost so much more, or reach so much less. */
  | {
      readonly kind: 'in'
      /** Items that get to a level they would not otherwise reach. */
      readonly raises: readonly string[]
      readonly closes: readonly string[]
      /** Actions in the path that need it. */
      readonly neededBy: readonly string[]
      readonly without: Change | null
    }
  /** Out: everything it could raise stands there already. */
  | { readonly kind: 'nothing-left' }
  /** Out; with it the path would cost so much more, or reach so much less (nothing at all: an even choice). */
  | { readonly kind: 'out'; readonly with: Change | null }

/** How a path changes for the worse: dearer, a lower share, or no path at all (`impossible`). */
export type Change =
  | { readonly kind: 'dearer'; readonly cny: number }
  | { readonly kind: 'lower'; readonly share: number }
  | { readonly kind: 'impossible' }

/**
 * Why an action is in the path (places of its actions) or out of it, with the proof: the path is planned once more with
 * the choice turned round. `without` and `with` are null where that plan was not proven in `seconds`.
 */
export function explainAction(
  problem: PathProblem,
  path: readonly number[],
  actionId: string,
  goal: Goal,
  aims: Aims,
  solve: Solve,
  seconds: number,
): ActionReason {
  const place = problem.actions.findIndex(({ id }) => id === actionId)
  const action = problem.actions[place]
  if (!action) return { kind: 'nothing-left' }
  if (action.fixed === 'in') return { kind: 'wanted' }
  if (action.fixed === 'out') {
    const actionIds = action.needs.flatMap((need) => {
      const needed = problem.actions[need]
      return needed?.fixed === 'out' ? needed.id : []
    })
    return actionIds.length > 0 ? { kind: 'needs-refused', actionIds } : { kind: 'refused' }
  }
  const turned = (): Change | null =>
    changeTo(problem, place, path.includes(place) ? 'out' : 'in', goal, aims, solve, seconds)
  if (!path.includes(place)) {
    const useful =
      problem.items.some(({ rungs }) => rungs.some(({ by }) => by.includes(place))) ||
      problem.gates.some(({ by }) => by.includes(place))
    return useful ? { kind: 'out', with: turned() } : { kind: 'nothing-left' }
  }
  const others = new Set(path.filter((one) => one !== place))
  return {
    kind: 'in',
    raises: problem.items
      .filter(({ rungs }) => {
        const highest = rungs.findLast(
          ({ by }) => by.includes(place) || by.some((one) => others.has(one)),
        )
        return highest?.by.includes(place) === true && !highest.by.some((one) => others.has(one))
      })
      .map(({ id }) => id),
    closes: problem.gates
      .filter(({ by }) => by.includes(place) && !by.some((one) => others.has(one)))
      .map(({ id }) => id),
    neededBy: path.flatMap((one) =>
      problem.actions[one]?.needs.includes(place) ? (problem.actions[one]?.id ?? []) : [],
    ),
    without: turned(),
  }
}

function changeTo(
  problem: PathProblem,
  place: number,
  fixed: 'in' | 'out',
  goal: Goal,
  aims: Aims,
  solve: Solve,
  seconds: number,
): Change | null {
  const here = findPath(problem, goal, aims, solve, seconds)
  const there = findPath(turn(problem, place, fixed), goal, aims, solve, seconds)
  if (there.status === 'impossible' || there.status === 'over-budget') return { kind: 'impossible' }
  if (here.status !== 'optimal' || there.status !== 'optimal') return null
  return goal.kind === 'budget'
    ? { kind: 'lower', share: here.share - there.share }
    : { kind: 'dearer', cny: there.cost - here.cost }
}

/** The same problem with one choice made: an action that is out takes with it whatever needs it. */
function turn(problem: PathProblem, place: number, fixed: 'in' | 'out'): PathProblem {
  const out = new Set(fixed === 'out' ? [place] : [])
  for (let before = 0; before < out.size;) {
    before = out.size
    problem.actions.forEach(({ needs }, one) => {
      if (needs.some((need) => out.has(need))) out.add(one)
    })
  }
  return {
    ...problem,
    actions: problem.actions.map((action, one) =>
      out.has(one)
        ? { ...action, fixed: 'out' as const }
        : one === place && fixed === 'in'
          ? { ...action, fixed: 'in' as const }
          : action,
    ),
  }
}
