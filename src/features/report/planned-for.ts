import type { PathInput } from '#core/planning/path/plan-path.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { planPath, type PlannedPathState, usePlannedPath } from '#state/planned-path.ts'

/**
 * Path and curve for the report, planned unless they are there already; what was stopped or failed is tried once more.
 * Null stands for what came to nothing. The path is told as soon as it is there, well before the curve.
 */
export async function plannedFor(
  input: PathInput,
  onPath: (path: ImprovementInput) => void,
): Promise<ImprovementInput> {
  const before = usePlannedPath.getState()
  const planning = planPath(input)
  const forget = whenPathIsThere(onPath)
  await planning
  const { path, curve } = usePlannedPath.getState()
  // Only what had ended before it was asked for now; what has just failed would fail again.
  if (hasEnded(before.path) && path === before.path) await planPath(input, { again: 'path' })
  else if (hasEnded(before.curve) && curve === before.curve) {
    await planPath(input, { again: 'curve' })
  }
  const whole = await settled()
  forget()
  return whole
}

/** Tells once of the path of the planning under way; returns what tells of it no more. */
function whenPathIsThere(onPath: (path: ImprovementInput) => void): () => void {
  let told = false
  const look = ({ path, result }: PlannedPathState): void => {
    if (told || path !== 'done') return
    told = true
    onPath({ path: result, curve: null })
  }
  look(usePlannedPath.getState())
  return usePlannedPath.subscribe(look)
}

function hasEnded(progress: PlannedPathState['path']): boolean {
  return progress === 'stopped' || progress === 'failed'
}

/** What the planning under way comes to. */
function settled(): Promise<ImprovementInput> {
  return new Promise((resolve) => {
    const look = ({ path, curve, result, points }: PlannedPathState): boolean => {
      if (path === 'working' || curve === 'working') return false
      resolve({
        path: path === 'done' ? result : null,
        curve: path === 'done' && curve === 'done' ? points : null,
      })
      return true
    }
    if (look(usePlannedPath.getState())) return
    const forget = usePlannedPath.subscribe((state) => {
      if (look(state)) forget()
    })
  })
}
