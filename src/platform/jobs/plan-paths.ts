import wasmAddress from 'highs/runtime?url'
import type { Goal } from '#core/assessment/schema.ts'
import type { CurvePoint } from '#core/planning/path/budget-curve.ts'
import type { ActionReason } from '#core/planning/path/explain-action.ts'
import type {
  PlanningAnswer,
  PlanningProblem,
  PlanningReply,
  PlanningRequest,
  PlanningTask,
} from '#core/planning/path/planning-job.ts'
import type { PathInput, PathResult } from '#core/planning/path/plan-path.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { readSiteFile } from '#platform/read-site-file.ts'

/** Seconds for each model a task needs; what was found by then is shown with what is proven of it. */
const secondsAModel = 10

/** A task under way. Cancelling ends it; `done` then holds the problem `planning-stopped`. */
export type PlanningJob<T> = {
  readonly done: Promise<Result<T, PlanningProblem>>
  readonly cancel: () => void
}

/**
 * Answers tasks one after the other in a worker of its own, which loads the solver at the first task and is kept for the
 * next ones. Cancelling one that is under way ends those behind it as well.
 */
export type Planner = {
  /** `onSolved` hears of each model that is solved, of `modelsOfPath` at most. */
  readonly path: (input: PathInput, goal: Goal, onSolved: () => void) => PlanningJob<PathResult>
  readonly curve: (
    input: PathInput,
    steps: number,
    onPoint: (point: CurvePoint) => void,
  ) => PlanningJob<readonly CurvePoint[]>
  /** `path` are the ids of its actions. */
  readonly why: (
    input: PathInput,
    goal: Goal,
    path: readonly string[],
    actionId: string,
  ) => PlanningJob<ActionReason>
  /** Ends the worker with whatever it is doing. */
  readonly close: () => void
}

type Request = PlanningRequest<WebAssembly.Module>
type Outcome = Result<PlanningAnswer, PlanningProblem>
type Listening = {
  readonly onPoint?: (point: CurvePoint) => void
  readonly onSolved?: () => void
}
type Waiting = Listening & {
  readonly resolve: (outcome: Outcome) => void
}

/** Opens a planner; nothing is loaded yet. */
export function openPlanner(): Planner {
  let worker: Worker | null = null
  let numbers = 0
  const waiting = new Map<number, Waiting>()

  const settle = (number: number, outcome: Outcome): void => {
    waiting.get(number)?.resolve(outcome)
    waiting.delete(number)
  }
  const end = (problem: PlanningProblem): void => {
    worker?.terminate()
    worker = null
    for (const number of waiting.keys()) settle(number, fail(problem))
  }
  const hear = ({ data }: MessageEvent<PlanningReply>): void => {
    switch (data.kind) {
      case 'solved':
        waiting.get(data.number)?.onSolved?.()
        break
      case 'point':
        waiting.get(data.number)?.onPoint?.(data.point)
        break
      case 'done':
        settle(data.number, ok(data.done))
        break
      case 'failed':
        // A solver that failed once may be broken for good: the next task gets a new one.
        end({ kind: 'planning-failed', reason: data.reason })
        break
    }
  }
  const ready = async (): Promise<Worker> => {
    if (worker) return worker
    const begun = new Worker(new URL('../../workers/plan.worker.ts', import.meta.url), {
      type: 'module',
    })
    worker = begun
    begun.addEventListener('message', hear)
    begun.addEventListener('error', (event) => {
      if (worker !== begun) return
      // A worker whose script did not arrive tells of it without a word.
      end(
        event instanceof ErrorEvent
          ? { kind: 'planning-failed', reason: event.message }
          : { kind: 'planner-missing' },
      )
    })
    // Compiled once for all workers: for each anew it would take longer than many a path.
    const module = await readSiteFile(wasmAddress, async (file) =>
      WebAssembly.compile(await file.arrayBuffer()),
    )
    begun.postMessage({ kind: 'solver', module } satisfies Request)
    return begun
  }
  let opening: Promise<Worker> | null = null

  const run = (
    input: PathInput,
    task: PlanningTask,
    listening: Listening = {},
  ): PlanningJob<PlanningAnswer> => {
    const number = (numbers += 1)
    const done = new Promise<Outcome>((resolve) => {
      waiting.set(number, { ...listening, resolve })
    })
    // A worker that was ended is not the one to ask any more.
    if (!worker) opening = ready()
    opening?.then(
      (one) => {
        if (!waiting.has(number)) return
        one.postMessage({
          kind: 'task',
          number,
          input,
          task,
          seconds: secondsAModel,
        } satisfies Request)
      },
      () => {
        // One that was given up while it loaded is no business of the worker there is now.
        if (waiting.has(number)) end({ kind: 'planner-missing' })
      },
    )
    return {
      done,
      cancel: () => {
        if (waiting.has(number)) end({ kind: 'planning-stopped' })
      },
    }
  }

  return {
    path: (input, goal, onSolved) =>
      answered(run(input, { kind: 'path', goal }, { onSolved }), (one) =>
        one.kind === 'path' ? one.answer : null,
      ),
    curve: (input, steps, onPoint) =>
      answered(run(input, { kind: 'curve', steps }, { onPoint }), (one) =>
        one.kind === 'curve' ? one.answer : null,
      ),
    why: (input, goal, path, actionId) =>
      answered(run(input, { kind: 'why', goal, path, actionId }), (one) =>
        one.kind === 'why' ? one.answer : null,
      ),
    close: () => end({ kind: 'planning-stopped' }),
  }
}

function answered<T>(
  { done, cancel }: PlanningJob<PlanningAnswer>,
  read: (answer: PlanningAnswer) => T | null,
): PlanningJob<T> {
  return {
    cancel,
    done: done.then((outcome) => {
      if (!outcome.ok) return outcome
      const answer = read(outcome.value)
      return answer === null
        ? fail({ kind: 'planning-failed', reason: `an answer of kind ${outcome.value.kind}` })
        : ok(answer)
    }),
  }
}
