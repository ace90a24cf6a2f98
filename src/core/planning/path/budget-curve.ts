import { findPath, greatestShare, spent, wantedActions } from '#core/planning/path/find-path.ts'
import type { Solve } from '#core/planning/path/linear-model.ts'
import type { PathProblem } from '#core/planning/path/path-problem.ts'
import type { Aims } from '#core/planning/targets.ts'

/** Less than the picture can show, in thousandths of a share: no point of the curve need be proven any nearer. */
const drawn = 1

/** One point of the curve: the greatest share that a budget of whole CNY (days at the day rate included) can buy. */
export type CurvePoint = {
  readonly budget: number
  readonly share: number
  /** False where time ran out: the share shown was found, a greater one may exist. */
  readonly proven: boolean
}

/**
 * The greatest share against the budget, at so many even steps: from what is wanted anyway to everything that helps. Calls
 * `onPoint` with each point as it is found. Up to two models a step, `seconds` for each.
 */
export function budgetCurve(
  problem: PathProblem,
  steps: number,
  aims: Aims,
  solve: Solve,
  seconds: number,
  onPoint: (point: CurvePoint) => void = () => {},
): CurvePoint[] {
  const least = spent(problem, wantedActions(problem)).cost
  const all = findPath(problem, { kind: 'budget' }, aims, solve, seconds)
  if (!('actions' in all)) return []
  const points: CurvePoint[] = []
  for (let step = 0; step < steps; step += 1) {
    const cost = Math.round(least + ((all.cost - least) * step) / Math.max(1, steps - 1))
    const found = step === steps - 1 ? all : greatestShare(problem, { cost }, solve, seconds, drawn)
    const point: CurvePoint = {
      budget: cost,
      // What a smaller budget buys, a larger one buys too.
      share: Math.max(found.share, points.at(-1)?.share ?? 0),
      proven: found.status === 'optimal',
    }
    points.push(point)
    onPoint(point)
  }
  return points
}
