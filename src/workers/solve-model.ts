import type { Highs, Model, ModelData } from 'highs'
import type { LinearModel, Solved, SolveLimits } from '#core/planning/path/linear-model.ts'

/**
 * Answers a model with HiGHS (Huangfu & Hall 2018), which proves its optimum by branch and cut. The same model gives the
 * same answer everywhere: one thread, and WebAssembly's arithmetic is the same on every machine.
 */
export function solveModel(highs: Highs, model: LinearModel, limits: SolveLimits): Solved {
  if (model.variables.length === 0) return withoutVariables(model)
  return highs.withModel(dataOf(highs, model), (native) => run(highs, native, model, limits))
}

function run(
  highs: Highs,
  native: Model,
  model: LinearModel,
  { seconds, gap, nodes }: SolveLimits,
): Solved {
  native.options.set({
    output_flag: false,
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: gap,
    // Measured on real questionnaires and on large made-up ones: restarts cost a fifth of the time and gain nothing.
    mip_allow_restart: false,
    // Rows are given a hair of 1e-6; at a tolerance as wide as that the solver takes tight models for infeasible ones.
    mip_feasibility_tolerance: 1e-7,
    ...(nodes === undefined ? {} : { mip_max_nodes: nodes }),
  })
  native.run()
  const { modelStatus } = highs.constants
  const status = native.getModelStatus()
  const limited =
    status === modelStatus.timeLimit ||
    status === modelStatus.iterationLimit ||
    status === modelStatus.solutionLimit ||
    status === modelStatus.interrupted
  if (status !== modelStatus.optimal && !limited) return { status: 'infeasible' }
  const objective = native.getObjectiveValue()
  const found = Number.isFinite(objective) && Math.abs(objective) < 1e29
  const values = found ? [...native.getSolution().colValue] : null
  if (!limited && values) return { status: 'optimal', values: rounded(model, values), objective }
  return {
    status: 'stopped',
    values: values && rounded(model, values),
    objective,
    bound: Number(native.info.get('mip_dual_bound')),
  }
}

/** HiGHS has no answer for a model without unknowns: every row is then 0. */
function withoutVariables({ rows }: LinearModel): Solved {
  return rows.every(({ from, to }) => from <= 0 && to >= 0)
    ? { status: 'optimal', values: [], objective: 0 }
    : { status: 'infeasible' }
}

/** Whole variables are whole to within the solver's hair; here they become so. */
function rounded(model: LinearModel, values: readonly number[]): number[] {
  return values.map((value, place) => (model.variables[place]?.whole ? Math.round(value) : value))
}

function dataOf(highs: Highs, model: LinearModel): ModelData {
  const { variables, rows } = model
  const cost = new Float64Array(variables.length)
  for (const [variable, part] of model.objective) cost[variable] = (cost[variable] ?? 0) + part
  const starts: number[] = []
  const indices: number[] = []
  const values: number[] = []
  for (const { terms } of rows) {
    starts.push(indices.length)
    for (const [variable, part] of terms) {
      indices.push(variable)
      values.push(part)
    }
  }
  starts.push(indices.length)
  const { objectiveSense, variableType } = highs.constants
  return {
    numCols: variables.length,
    numRows: rows.length,
    sense: model.sense === 'least' ? objectiveSense.minimize : objectiveSense.maximize,
    colCost: cost,
    colLower: variables.map(({ from }) => from),
    colUpper: variables.map(({ to }) => to),
    rowLower: rows.map(({ from }) => from),
    rowUpper: rows.map(({ to }) => to),
    integrality: variables.map(({ whole }) =>
      whole ? variableType.integer : variableType.continuous,
    ),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices,
      values,
    },
  }
}
