import type { Goal } from '#core/assessment/schema.ts'
import type { LinearModel, Solve, Solved } from '#core/planning/path/linear-model.ts'
import { type Obstacle, obstaclesTo, shareWith } from '#core/planning/path/obstacles.ts'
import { type Objective, type PathLimits, pathModel } from '#core/planning/path/path-model.ts'
import type { PathProblem } from '#core/planning/path/path-problem.ts'
import { type Requirement, requirementsOf } from '#core/planning/path/requirements.ts'
import { standing, thriftyPath } from '#core/planning/path/thrifty-path.ts'
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

/**
 * Branches spent on choosing among paths of equal cost, and the number of actions up to which that is tried: counted, not
 * timed, so that every machine stops alike.
 */
const tieBreak = { nodes: 200, actions: 400 }
/** In thousandths of a share: what the solver may leave unproven. */
const exactShare = 1e-6

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
  const otherwise = (): readonly number[] => thriftyPath(problem, requirements)
  return cheapest(problem, requirements, {}, solve, seconds, otherwise)
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
  const { share } = best
  const reached: Requirement = { kind: 'share', node: null, tree: problem.whole, share }
  const path = cheapest(problem, [reached], { days, cny }, solve, seconds, () => best.actions)
  // The share may be proven where the least cost of it is not; the gap is the share's.
  return best.status === 'optimal' && path.status === 'optimal'
    ? path
    : { ...path, status: 'stopped', gap: best.gap }
}

/**
 * The greatest share of the whole within limits, whatever it costs inside them. `leaving` is what may be left unproven, in
 * thousandths of a share.
 */
export function greatestShare(
  problem: PathProblem,
  limits: PathLimits,
  solve: Solve,
  seconds: number,
  leaving = exactShare,
): Path {
  const model = pathModel(problem, [], { kind: 'share' }, limits)
  const solved = solve(model, { seconds, gap: leaving })
  const actions = actionsOf(problem, solved) ?? wantedActions(problem)
  const path = pathOf(problem, solved.status === 'optimal' ? 'optimal' : 'stopped', actions)
  if (solved.status === 'optimal') return path
  // The objective leaves out what stands already; where nothing is proven, all the actions there are cannot do better.
  const best = pathOf(problem, 'optimal', allowedActions(problem)).share
  const proven =
    solved.status === 'stopped' && solved.values
      ? path.share + (solved.bound - solved.objective) / 1000
      : best
  return { ...path, gap: Math.max(0, Math.min(best, proven) - path.share) }
}

/** The cheapest path within limits; `otherwise` is one that holds where time runs out before the solver has any. */
function cheapest(
  problem: PathProblem,
  requirements: readonly Requirement[],
  limits: PathLimits,
  solve: Solve,
  seconds: number,
  otherwise: () => readonly number[],
): Path {
  const search = (objective: Objective, more: PathLimits): LinearModel =>
    pathModel(problem, requirements, objective, { ...limits, ...more })
  const gap = costStep(problem) - 0.5
  const solved = solve(search({ kind: 'cost' }, {}), { seconds, gap })
  const actions = actionsOf(problem, solved) ?? otherwise()
  // There is a path: where the solver denies it for a hair, one that holds is shown as unproven.
  const path = pathOf(problem, solved.status === 'optimal' ? 'optimal' : 'stopped', actions)
  if (solved.status !== 'optimal') {
    const bound = Math.max(least(problem), solved.status === 'stopped' ? solved.bound : 0)
    return { ...path, gap: Math.max(0, Math.ceil(path.cost - bound - 0.5)) }
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

function allowedActions(problem: PathProblem): number[] {
  return problem.actions.flatMap(({ fixed }, place) => (fixed === 'out' ? [] : [place]))
}

/**
 * The greatest number that all costs are multiples of, in CNY: two paths of different cost differ by at least so much, and
 * the solver may stop looking for a cheaper one once it could be nearer than that.
 */
function costStep({ actions }: PathProblem): number {
  const step = actions.reduce((common, { cost }) => greatestDivisor(common, cost), 0)
  return Number.isInteger(step) && step > 0 ? step : 1
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

/** What is spent in any case. */
function least(problem: PathProblem): number {
  return spent(problem, wantedActions(problem)).cost
}

function actionsOf(problem: PathProblem, solved: Solved): number[] | null {
  if (solved.status === 'infeasible' || !solved.values) return null
  const { values } = solved
  return problem.actions.flatMap((_, place) => (values[place] === 1 ? [place] : []))
}

function pathOf(problem: PathProblem, status: Path['status'], actions: readonly number[]): Path {
  const done = new Set(actions)
  const share = shareWith(problem.whole, (item) => standing(problem, item, done).share)
  return { status, actions, share, gap: 0, ...spent(problem, actions) }
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
