import type { Goal } from '#core/assessment/schema.ts'
import type { LinearModel, Solve, Solved } from '#core/planning/path/linear-model.ts'
import { type Obstacle, obstaclesTo, shareWith } from '#core/planning/path/obstacles.ts'
import { type Objective, type PathLimits, pathModel } from '#core/planning/path/path-model.ts'
import type { PathProblem } from '#core/planning/path/path-problem.ts'
import { type Requirement, requirementsOf } from '#core/planning/path/requirements.ts'
import type { Aims } from '#core/planning/targets.ts'

/**
 * A path: the actions that are in, by place, what they take, and the share of the whole they surely lead to. `optimal` is
 * proven; `stopped` is the best that was found in time, and no path at all is better by more than `gap` (whole CNY of
 * cost, or share where the goal is a budget).
 */
export type Path = {
  readonly status: 'optimal' | 'stopped'
  readonly actions: readonly number[]
  readonly days: number
  readonly cny: number
  readonly cost: number
  readonly share: number
  readonly gap: number
}

/** A path, or why there is none. */
export type PathOutcome =
  | Path
  | { readonly status: 'impossible'; readonly obstacles: readonly Obstacle[] }
  /** What was wanted takes more than the budget by itself. */
  | { readonly status: 'over-budget'; readonly days: number; readonly cny: number }
  /** Time ran out before any path was found. */
  | { readonly status: 'nothing-found' }

/**
 * Branches spent on choosing among paths of equal cost, and the number of actions up to which that is tried: counted, not
 * timed, so that every machine stops alike.
 */
const tieBreak = { nodes: 200, actions: 400 }
/** In thousandths of a share: what the solver may leave unproven. */
const shareGap = 1e-6

/**
 * The cheapest path to a goal, or the best one within a budget, proven. Of equally cheap ones that with the fewest
 * actions, then the earliest measures, as far as a bounded search tells. Up to three models, `seconds` for each.
 */
export function findPath(
  problem: PathProblem,
  goal: Goal,
  aims: Aims,
  solve: Solve,
  seconds: number,
): PathOutcome {
  const requirements = requirementsOf(problem, goal, aims)
  const obstacles = obstaclesTo(problem, requirements)
  if (obstacles.length > 0) return { status: 'impossible', obstacles }
  if (goal.kind === 'budget') return withinBudget(problem, goal, solve, seconds)
  return cheapest(problem, requirements, {}, solve, seconds)
}

/** The greatest share that days and money allow and, among equals, the cheapest way to it. */
function withinBudget(
  problem: PathProblem,
  { days, cny }: { readonly days?: number | undefined; readonly cny?: number | undefined },
  solve: Solve,
  seconds: number,
): PathOutcome {
  const wanted = spent(problem, wantedActions(problem))
  if (wanted.days > (days ?? Infinity) + 1e-9 || wanted.cny > (cny ?? Infinity) + 1e-9) {
    return { status: 'over-budget', days: wanted.days, cny: wanted.cny }
  }
  const best = greatestShare(problem, { days, cny }, solve, seconds)
  if (best.status !== 'optimal') return best
  const { share } = best
  const reached: Requirement = { kind: 'share', node: null, tree: problem.whole, share }
  const path = cheapest(problem, [reached], { days, cny }, solve, seconds)
  // The share is proven already; where time runs out, only the cost of getting there is not.
  return path.status === 'optimal' ? path : { ...best, status: 'stopped' }
}

/** The greatest share of the whole within limits, whatever it costs inside them. */
export function greatestShare(
  problem: PathProblem,
  limits: PathLimits,
  solve: Solve,
  seconds: number,
): Path | { readonly status: 'nothing-found' } {
  const model = pathModel(problem, [], { kind: 'share' }, limits)
  const solved = solve(model, { seconds, gap: shareGap })
  const actions = actionsOf(problem, solved)
  if (!actions || solved.status === 'infeasible') return { status: 'nothing-found' }
  const path = pathOf(problem, solved.status, actions)
  // The objective leaves out what stands already.
  const bound = solved.status === 'stopped' ? (solved.bound - solved.objective) / 1000 : 0
  return { ...path, gap: Math.max(0, bound) }
}

function cheapest(
  problem: PathProblem,
  requirements: readonly Requirement[],
  limits: PathLimits,
  solve: Solve,
  seconds: number,
): PathOutcome {
  const search = (objective: Objective, more: PathLimits): LinearModel =>
    pathModel(problem, requirements, objective, { ...limits, ...more })
  const gap = 0.5
  const solved = solve(search({ kind: 'cost' }, {}), { seconds, gap })
  const actions = actionsOf(problem, solved)
  if (!actions || solved.status === 'infeasible') return { status: 'nothing-found' }
  const path = pathOf(problem, solved.status, actions)
  if (solved.status === 'stopped') {
    return { ...path, gap: Math.max(0, Math.ceil(path.cost - solved.bound - gap)) }
  }
  if (problem.actions.length > tieBreak.actions) return path
  const even = search({ kind: 'order' }, { cost: path.cost })
  const tie = solve(even, { seconds, gap: 0.5, nodes: tieBreak.nodes })
  const earlier = tie.status === 'optimal' ? actionsOf(problem, tie) : null
  return earlier ? pathOf(problem, 'optimal', earlier) : path
}

/** What is in whatever the goal, with all that it needs. */
export function wantedActions(problem: PathProblem): number[] {
  const wanted = new Set(
    problem.actions.flatMap(({ fixed }, place) => (fixed === 'in' ? [place] : [])),
  )
  // A set hands out what is added to it on the way.
  for (const place of wanted) {
    for (const need of problem.actions[place]?.needs ?? []) wanted.add(need)
  }
  return [...wanted]
}

function actionsOf(problem: PathProblem, solved: Solved): number[] | null {
  if (solved.status === 'infeasible' || !solved.values) return null
  const { values } = solved
  return problem.actions.flatMap((_, place) => (values[place] === 1 ? [place] : []))
}

function pathOf(problem: PathProblem, status: Path['status'], actions: readonly number[]): Path {
  const share = shareWith(problem.whole, (item) => shareOf(problem, item, new Set(actions)))
  return { status, actions, share, gap: 0, ...spent(problem, actions) }
}

/** Where an item stands once these actions are done. */
function shareOf(problem: PathProblem, place: number, done: ReadonlySet<number>): number {
  const item = problem.items[place]
  if (!item) return 0
  return item.rungs.findLast(({ by }) => by.some((action) => done.has(action)))?.share ?? item.share
}

/** What these actions take together. */
export function spent(
  problem: PathProblem,
  actions: readonly number[],
): { readonly days: number; readonly cny: number; readonly cost: number } {
  const sum = (of: 'days' | 'cny' | 'cost'): number =>
    actions.reduce((all, place) => all + (problem.actions[place]?.[of] ?? 0), 0)
  return { days: sum('days'), cny: sum('cny'), cost: sum('cost') }
}
