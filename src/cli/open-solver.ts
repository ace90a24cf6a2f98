import loadHighs from 'highs'
import type { Solve } from '#core/planning/path/linear-model.ts'
import { solveModel } from '#workers/solve-model.ts'

/** The solver for a terminal: the same that the page's worker runs. */
export async function openSolver(): Promise<Solve> {
  const highs = await loadHighs()
  return (model, limits) => solveModel(highs, model, limits)
}
