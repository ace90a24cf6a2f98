import type { Goal } from '#core/assessment/schema.ts'
import type { CurvePoint } from '#core/planning/path/budget-curve.ts'
import type { ActionReason } from '#core/planning/path/explain-action.ts'
import type { PathInput, PathResult } from '#core/planning/path/plan-path.ts'

/** What a page can ask the planner. */
export type PlanningTask =
  /** The path to a goal. */
  | { readonly kind: 'path'; readonly goal: Goal }
  /** The greatest share against the budget, in so many steps. */
  | { readonly kind: 'curve'; readonly steps: number }
  /** Why an action is in a path (the ids of its actions) or out of it. */
  | {
      readonly kind: 'why'
      readonly goal: Goal
      readonly path: readonly string[]
      readonly actionId: string
    }

/** What each task comes to. */
export type PlanningAnswer =
  | { readonly kind: 'path'; readonly answer: PathResult }
  | { readonly kind: 'curve'; readonly answer: readonly CurvePoint[] }
  | { readonly kind: 'why'; readonly answer: ActionReason }

/** What the page sends to the worker: the solver's compiled module once, then tasks, each under a number of its own. */
export type PlanningRequest<Module> =
  | { readonly kind: 'solver'; readonly module: Module }
  | {
      readonly kind: 'task'
      readonly number: number
      readonly input: PathInput
      readonly task: PlanningTask
      readonly seconds: number
    }

/** What the worker sends back. */
export type PlanningReply =
  /** One more model of a path is solved; there are at most `modelsOfPath`. */
  | { readonly kind: 'solved'; readonly number: number }
  | { readonly kind: 'point'; readonly number: number; readonly point: CurvePoint }
  | { readonly kind: 'done'; readonly number: number; readonly done: PlanningAnswer }
  | { readonly kind: 'failed'; readonly number: number; readonly reason: string }

/** Why planning came to nothing. */
export type PlanningProblem =
  | { readonly kind: 'planning-stopped' }
  /** The solver could not be loaded. */
  | { readonly kind: 'planner-missing' }
  | { readonly kind: 'planning-failed'; readonly reason: string }
