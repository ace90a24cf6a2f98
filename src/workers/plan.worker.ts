import loadHighs, { type Highs } from 'highs'
import { answerTask } from '#core/planning/path/answer-task.ts'
import type { PlanningReply, PlanningRequest } from '#core/planning/path/planning-job.ts'
import { solveModel } from './solve-model.ts'

/* Plans paths, one task after the other. The page that wants a task no more ends this worker. */

let solver: Promise<Highs> | null = null

type Request = PlanningRequest<WebAssembly.Module>

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'solver') solver = loadHighs({ wasmModule: data.module })
  else void answer(data)
})

function say(reply: PlanningReply): void {
  postMessage(reply)
}

async function answer(request: Extract<Request, { kind: 'task' }>): Promise<void> {
  const { number, input, task, seconds } = request
  try {
    const highs = await solver
    if (!highs) throw new Error('a task came before the solver')
    const done = answerTask(
      input,
      task,
      (model, limits) => {
        const solved = solveModel(highs, model, limits)
        if (task.kind === 'path') say({ kind: 'solved', number })
        return solved
      },
      seconds,
      (point) => say({ kind: 'point', number, point }),
    )
    say({ kind: 'done', number, done })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say({ kind: 'failed', number, reason })
  }
}
