import { type CurvePoint, budgetCurve } from '#core/planning/path/budget-curve.ts'
import { explainAction } from '#core/planning/path/explain-action.ts'
import type { Solve } from '#core/planning/path/linear-model.ts'
import type { PlanningAnswer, PlanningTask } from '#core/planning/path/planning-job.ts'
import { type PathInput, planPath, problemOf } from '#core/planning/path/plan-path.ts'

/** Answers one task with a solver, `seconds` for each of its models; `onPoint` hears each point of a curve at once. */
export function answerTask(
  input: PathInput,
  task: PlanningTask,
  solve: Solve,
  seconds: number,
  onPoint: (point: CurvePoint) => void,
): PlanningAnswer {
  const { kind } = task
  if (kind === 'path') return { kind, answer: planPath(input, task.goal, solve, seconds) }
  const { problem } = problemOf(input)
  const { assessment } = input
  if (kind === 'curve') {
    return { kind, answer: budgetCurve(problem, task.steps, assessment, solve, seconds, onPoint) }
  }
  const path = task.path.map((id) => problem.actions.findIndex((action) => action.id === id))
  return {
    kind,
    answer: explainAction(problem, path, task.actionId, task.goal, assessment, solve, seconds),
  }
}
