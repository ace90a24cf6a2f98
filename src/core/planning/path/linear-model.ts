/*
 * A mixed-integer linear model as plain data, so that what is asked of the solver can be read, tested and sent to a
 * worker. Only the worker knows which solver answers it.
 */

/** One unknown: whole numbers only where `whole`. */
export type ModelVariable = {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly whole: boolean
}

/** from ≤ Σ coefficient × variable ≤ to; either end may be infinite. Terms name variables by their place. */
export type ModelRow = {
  readonly name: string
  readonly terms: readonly (readonly [variable: number, coefficient: number])[]
  readonly from: number
  readonly to: number
}

/** What is sought: the values within all rows that make the objective least, or most. */
export type LinearModel = {
  readonly sense: 'least' | 'most'
  readonly objective: readonly (readonly [variable: number, coefficient: number])[]
  readonly variables: readonly ModelVariable[]
  readonly rows: readonly ModelRow[]
}

/**
 * How long the solver may take, and how near the proven bound counts as the optimum (in units of the objective). `nodes`
 * limits the branches instead of the clock, where every machine must stop at the same place.
 */
export type SolveLimits = {
  readonly seconds: number
  readonly gap: number
  readonly nodes?: number
}

/**
 * What the solver found. `optimal` is proven; `stopped` means that time ran out, `values` being the best found so far
 * (null where none was) and `bound` what no solution can beat.
 */
export type Solved =
  | { readonly status: 'optimal'; readonly values: readonly number[]; readonly objective: number }
  | {
      readonly status: 'stopped'
      readonly values: readonly number[] | null
      readonly objective: number
      readonly bound: number
    }
  | { readonly status: 'infeasible' }

/** Answers one model. */
export type Solve = (model: LinearModel, limits: SolveLimits) => Solved
