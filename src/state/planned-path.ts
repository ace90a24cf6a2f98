import { create } from 'zustand'
import { improvementOf } from '#core/assessment/improvement.ts'
import type { Improvement } from '#core/assessment/schema.ts'
import type { CurvePoint } from '#core/planning/path/budget-curve.ts'
import type { ActionReason } from '#core/planning/path/explain-action.ts'
import type { PathInput, PathResult } from '#core/planning/path/plan-path.ts'
import type { PlanningProblem } from '#core/planning/path/planning-job.ts'
import type { Result } from '#core/result.ts'
import type { Planner, PlanningJob } from '#platform/jobs/plan-paths.ts'
import { platform } from './platform.ts'

/** How many points the curve of share against budget has. */
export const curveSteps = 20

/** How far one part of the planning is; `stopped` is the person's own doing. */
type Progress = 'none' | 'working' | 'done' | 'stopped' | 'failed'

/** The path planned for what is on the desk, and how far the planning is. It is worked out, never kept. */
export type PlannedPathState = {
  /** What is or was planned last; null while nothing was asked for. */
  readonly input: PathInput | null
  readonly path: Progress
  /** Models solved so far for the path, of `modelsOfPath` at most. */
  readonly solved: number
  readonly result: PathResult | null
  /** What `result` was planned from. */
  readonly plannedFrom: PathInput | null
  readonly curve: Progress
  /** The points found so far; until the first of a new curve is there, those of the last one. */
  readonly points: readonly CurvePoint[]
  readonly problem: PlanningProblem | null
}

const nothing: PlannedPathState = {
  input: null,
  path: 'none',
  solved: 0,
  result: null,
  plannedFrom: null,
  curve: 'none',
  points: [],
  problem: null,
}

/** The hook that reads the planned path. While a new one is worked out, the last one stays in `result`. */
export const usePlannedPath = create<PlannedPathState>(() => nothing)

const { getState: get, setState: set } = usePlannedPath

/** A worker with the solver, opened when it is first needed, the jobs it has, and how often they were given up. */
type Desk = {
  planner: Promise<Planner> | null
  jobs: readonly PlanningJob<unknown>[]
  givenUp: number
}

const planning: Desk = { planner: null, jobs: [], givenUp: 0 }
/** Reasons have a worker of their own, so that none waits until the curve is drawn. */
const explaining: Desk = { planner: null, jobs: [], givenUp: 0 }

/** Tells the plan under way from those given up. */
let latest = 0
/** The points of the curve under way. */
let drawing: readonly CurvePoint[] = []

/**
 * Plans the path and then the curve. What is done for the same answers, targets and terms is not done again, and what was
 * stopped or failed only when it is asked for `again`: from the path on, or the curve alone. Another plan under way is
 * given up. Resolves when both are there or have ended otherwise.
 */
export async function planPath(
  input: PathInput,
  { again }: { readonly again?: 'path' | 'curve' } = {},
): Promise<void> {
  const { input: before, path, curve, result, plannedFrom, points } = get()
  const hasCurve = before !== null && curve === 'done' && sameParts(curveKeyOf, before, input)
  const same = before !== null && sameParts(keyOf, before, input)
  const hasPath = same && path === 'done' && again !== 'path'
  const atRest = hasPath ? curve !== 'none' : path !== 'none'
  if (same && atRest && !again) return
  stopPlanning()
  if (!same) giveUp(explaining)
  const run = (latest += 1)
  const current = (): boolean => run === latest
  if (hasPath) {
    set({ curve: 'working', problem: null })
  } else {
    const known = before?.assessment.id === input.assessment.id
    const last = known ? { result, plannedFrom, points } : {}
    set({ ...nothing, ...last, input, path: 'working', curve: hasCurve ? 'done' : 'none' })
    const found = await ask(planning, (planner) =>
      planner.path(input, improvementOf(input.assessment).goal, () => {
        if (current()) set({ solved: get().solved + 1 })
      }),
    )
    if (!current()) return
    if (!found.ok) {
      set({
        path: endOf(found.problem),
        problem: found.problem,
        ...(!hasCurve && { points: [] }),
      })
      return
    }
    const next = { path: 'done', result: found.value, plannedFrom: input } as const
    set(hasCurve ? next : { ...next, curve: 'working' })
    if (hasCurve) return
  }
  drawing = []
  const drawn = await ask(planning, (planner) =>
    planner.curve(input, curveSteps, (point) => {
      if (!current()) return
      drawing = [...drawing, point]
      set({ points: drawing })
    }),
  )
  if (!current()) return
  set(
    drawn.ok
      ? { curve: 'done', points: drawn.value }
      : { curve: endOf(drawn.problem), problem: drawn.problem, points: drawing },
  )
}

/** Why an action is in the planned path or out of it. */
export async function whyAction(actionId: string): Promise<Result<ActionReason, PlanningProblem>> {
  const { plannedFrom, result } = get()
  if (!plannedFrom || !result || !('actions' in result)) {
    return { ok: false, problem: { kind: 'planning-stopped' } }
  }
  return await ask(explaining, (planner) =>
    planner.why(plannedFrom, result.goal, result.actions, actionId),
  )
}

/** Gives up the path or the curve under way; what was found before stays. */
export function stopPlanning(): void {
  latest += 1
  giveUp(planning)
  const { path, curve } = get()
  const problem = { kind: 'planning-stopped' } as const
  // Points of a curve for something else are not left standing for this one.
  if (path === 'working') set({ path: 'stopped', problem, ...(curve !== 'done' && { points: [] }) })
  if (curve === 'working') set({ curve: 'stopped', problem, points: drawing })
}

/** Lets go of the workers with the solver; whoever asks for a plan next gets what was not finished anew. */
export function closePlanner(): void {
  stopPlanning()
  for (const desk of [planning, explaining]) {
    giveUp(desk)
    const closing = desk.planner
    desk.planner = null
    closing?.then((planner) => planner.close()).catch(() => undefined)
  }
  const { path, curve } = get()
  set({
    path: path === 'done' ? 'done' : 'none',
    curve: curve === 'done' ? 'done' : 'none',
    problem: null,
  })
}

async function ask<T>(
  desk: Desk,
  begin: (planner: Planner) => PlanningJob<T>,
): Promise<Result<T, PlanningProblem>> {
  const { givenUp } = desk
  const planner = await opened(desk)
  if (!planner) return { ok: false, problem: { kind: 'planner-missing' } }
  if (desk.givenUp !== givenUp) return { ok: false, problem: { kind: 'planning-stopped' } }
  const job = begin(planner)
  desk.jobs = [...desk.jobs, job]
  const outcome = await job.done
  desk.jobs = desk.jobs.filter((one) => one !== job)
  return outcome
}

/** The worker's keeper; null where the page could not fetch it. Whoever asks next has it fetched anew. */
async function opened(desk: Desk): Promise<Planner | null> {
  const opening = (desk.planner ??= platform().openPlanner())
  // What fails here fails for want of a network; the reason is the browser's own and tells nobody anything.
  const planner = await opening.then(
    (one) => one,
    () => null,
  )
  if (!planner && desk.planner === opening) desk.planner = null
  return planner
}

function giveUp(desk: Desk): void {
  const { jobs } = desk
  desk.jobs = []
  desk.givenUp += 1
  for (const job of jobs) job.cancel()
}

function endOf({ kind }: PlanningProblem): 'stopped' | 'failed' {
  return kind === 'planning-stopped' ? 'stopped' : 'failed'
}

type Key = (input: PathInput) => readonly unknown[]

function sameParts(key: Key, a: PathInput, b: PathInput): boolean {
  const one = key(a)
  return key(b).every((part, place) => part === one[place])
}

/** What a plan depends on: owners, dates and variants play no part in it, nor does the language. */
function keyOf(input: PathInput): readonly unknown[] {
  return [...curveKeyOf(input), JSON.stringify(improvementOf(input.assessment).goal)]
}

/** What the curve depends on: everything but the goal. */
function curveKeyOf({ assessment, questionnaires, today }: PathInput): readonly unknown[] {
  const { estimate, dayRate, actions } = improvementOf(assessment)
  return [
    today,
    questionnaires.map(({ id, version }) => `${id} ${version}`).join('\n'),
    assessment.id,
    assessment.answers,
    assessment.profile,
    assessment.targets,
    estimate,
    dayRate,
    choicesOf(actions),
  ]
}

function choicesOf(actions: Improvement['actions']): string {
  return Object.entries(actions)
    .filter(([, { wish, status }]) => wish !== undefined || status === 'done')
    .map(([id, { wish, status }]) => `${id} ${wish ?? ''} ${status === 'done'}`)
    .toSorted()
    .join('\n')
}
