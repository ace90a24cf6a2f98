import { describePlan } from './describe-plan.ts'
import { openSolver } from './open-solver.ts'
import { type PlanOptions, readPlanOptions } from './plan-options.ts'
import { readAnswered } from './read-answered.ts'
import type { Terminal } from './terminal.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { estimated } from '#core/planning/estimated.ts'
import {
  actionsById,
  type PathInput,
  type PathResult,
  planPath,
} from '#core/planning/path/plan-path.ts'

/**
 * `plan`: the cheapest path to a goal, or the best within a budget. 0 a path was found, 1 there is none or the files have
 * problems, 2 wrong usage or a file that cannot be opened.
 */
export async function runPlan(
  terminal: Terminal,
  given: readonly string[],
  options: PlanOptions,
): Promise<number> {
  const wish = readPlanOptions(options)
  if (!wish.ok) {
    terminal.complain(terminal.words.terminal.badPlanOption(wish.problem))
    return 2
  }
  const read = await readAnswered(terminal, given)
  if (typeof read === 'number') return read
  const { questionnaires, file } = read
  const before = improvementOf(file)
  const { goal, estimate, dayRate, seconds } = wish.value
  const improvement = {
    ...before,
    estimate: estimate ?? before.estimate,
    dayRate: dayRate ?? before.dayRate,
  }
  const input: PathInput = {
    questionnaires,
    today: terminal.today,
    assessment: { id: 'terminal', ...file, improvement },
  }
  const result = planPath(input, goal ?? before.goal, await openSolver(), seconds)
  terminal.out(
    terminal.json
      ? JSON.stringify(cardOf(input, result), null, 2)
      : describePlan(input, result, terminal),
  )
  return 'actions' in result ? 0 : 1
}

/** The plan as plain JSON, each action with what it takes. */
function cardOf(input: PathInput, result: PathResult): unknown {
  if (!('actions' in result)) return result
  const { estimate, dayRate, noRegret } = result
  return {
    ...result,
    actions: actionsById(input.questionnaires, result.actions).map((action) => {
      const days = estimated(action.days, estimate)
      const cny = estimated(action.cost, estimate)
      const { id, title, weeks, role, measure, raises, closes } = action
      return {
        id,
        title,
        days,
        cny,
        cost: Math.round(cny + days * dayRate),
        weeks,
        role,
        measure,
        raises,
        closes,
        noRegret: noRegret?.includes(id) ?? null,
      }
    }),
  }
}
