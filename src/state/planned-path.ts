import { create } from 'zustand'
import { improvementOf } from '#core/assessment/improvement.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import type { CurvePoint } from '#core/planning/path/budget-curve.ts'
import type { ActionReason } from '#core/planning/path/explain-action.ts'
import type { PathInput, PathResult } from '#core/planning/path/plan-path.ts'
import type { PlanningProblem } from '#core/planning/path/planning-job.ts'
import type { Result } from '#core/result.ts'
import type { Planner, PlanningJob } from '#platform/jobs/plan-paths.ts'
import { platform } from './platform.ts'

/** How many points the curve of share against budget has. */
export const curveSteps = 20

/** The path planned for what is on the desk, and how far the planning is. It is worked out, never kept. */
export type PlannedPathState = {
  /** What it was planned from; null while nothing was asked for. */
  readonly input: PathInput | null
  readonly path: 'none' | 'working' | 'done' | 'stopped' | 'failed'
  readonly result: PathResult | null
  readonly curve: 'none' | 'working' | 'done' | 'stopped' | 'failed'
  /** The points found so far. */
  readonly points: readonly CurvePoint[]
  readonly problem: PlanningProblem | null
}

const nothing: PlannedPathState = {
  input: null,
  path: 'none',
  result: null,
  curve: 'none',
  points: [],
  problem: null,
}

/** The hook that reads the planned path. While a new one is worked out, the last one stays in `result`. */
export const usePlannedPath = create<PlannedPathState>(() => nothing)

const { getState: get, setState: set } = usePlannedPath

let planner: Promise<Planner> | null = null
let running: PlanningJob<unknown>[] = []

/**
 * Plans the path and then the curve, unless that was done already for the same answers, targets and terms. Another plan
 * under way is given up. Resolves when both are there or have failed.
 */
export async function planPath(input: PathInput): Promise<void> {
  const { input: before, path, curve } = get()
  if (
    before &&
    samePlan(before, input) &&
    path !== 'stopped' &&
    path !== 'failed' &&
    curve !== 'stopped'
  )
    return
  stopPlanning()
  const same = before?.assessment.id === input.assessment.id
  set({ ...nothing, result: same ? get().result : null, input, path: 'working' })
  const current = (): boolean => get().input === input
  const planning = await open()
  if (!current()) return
  const found = await track(planning.path(input, improvementOf(input.assessment).goal))
  if (!current()) return
  if (!found.ok) {
    set({ path: stateOf(found.problem), problem: found.problem })
    return
  }
  set({ path: 'done', result: found.value, curve: 'working' })
  const drawn = await track(
    planning.curve(input, curveSteps, (point) => {
      if (current()) set({ points: [...get().points, point] })
    }),
  )
  if (!current()) return
  set(
    drawn.ok
      ? { curve: 'done', points: drawn.value }
      : { curve: stateOf(drawn.problem), problem: drawn.problem },
  )
}

/** Why an action is in the planned path or out of it. */
export async function whyAction(actionId: string): Promise<Result<ActionReason, PlanningProblem>> {
  const { input, result } = get()
  if (!input || !result || !('actions' in result)) {
    return { ok: false, problem: { kind: 'planning-stopped' } }
  }
  const planning = await open()
  return track(planning.why(input, result.goal, result.actions, actionId))
}

/** Gives up whatever is being planned; what was found before stays. */
export function stopPlanning(): void {
  const jobs = running
  running = []
  for (const job of jobs) job.cancel()
  const { path, curve } = get()
  if (path === 'working') set({ path: 'stopped' })
  if (curve === 'working') set({ curve: 'stopped' })
}

/** Lets go of the worker with the solver; the next plan loads it anew. */
export function closePlanner(): void {
  stopPlanning()
  const closing = planner
  planner = null
  void closing?.then((one) => one.close())
}

function open(): Promise<Planner> {
  planner ??= platform().openPlanner()
  return planner
}

async function track<T>(job: PlanningJob<T>): Promise<Result<T, PlanningProblem>> {
  running.push(job)
  const outcome = await job.done
  running = running.filter((one) => one !== job)
  return outcome
}

function stateOf({ kind }: PlanningProblem): 'stopped' | 'failed' {
  return kind === 'planning-stopped' ? 'stopped' : 'failed'
}

/** Whether two inputs lead to the same plan: owners, dates and variants play no part in it. */
function samePlan(a: PathInput, b: PathInput): boolean {
  return (
    a.today === b.today &&
    a.questionnaires === b.questionnaires &&
    keyOf(a.assessment).every((part, place) => part === keyOf(b.assessment)[place])
  )
}

function keyOf(assessment: Assessment): readonly unknown[] {
  const { goal, estimate, dayRate, actions } = improvementOf(assessment)
  const choices = Object.entries(actions)
    .filter(([, { wish, status }]) => wish !== undefined || status === 'done')
    .map(([id, { wish, status }]) => `${id} ${wish ?? ''} ${status === 'done'}`)
    .toSorted()
  return [
    assessment.answers,
    assessment.profile,
    assessment.targets,
    JSON.stringify(goal),
    estimate,
    dayRate,
    choices.join('\n'),
  ]
}
