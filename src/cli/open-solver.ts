import loadHighs, { type Highs } from 'highs'
import type { Solve } from '#core/planning/path/linear-model.ts'
import { solveModel } from '#workers/solve-model.ts'

let opened: Promise<Highs> | null = null

/** The solver for a terminal: the same that the page's worker runs. */
export async function openSolver(): Promise<Solve> {
  const highs = await (opened ??= loadHighs())
  return (model, limits) => solveModel(highs, model, limits)
}
