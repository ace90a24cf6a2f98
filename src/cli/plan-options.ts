import type { Estimate, Goal } from '#core/assessment/schema.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** The options of `plan` as they were typed. */
export type PlanOptions = {
  readonly 'to-stage'?: string | undefined
  readonly 'to-share'?: string | undefined
  readonly 'budget-days'?: string | undefined
  readonly 'budget-cny'?: string | undefined
  readonly cost?: string | undefined
  readonly 'day-rate'?: string | undefined
  readonly seconds?: string | undefined
}

/** What the options ask for; null where they leave it to the file or to what it begins with. */
export type PlanWish = {
  readonly goal: Goal | null
  readonly estimate: Estimate | null
  readonly dayRate: number | null
  readonly seconds: number
}

const estimates = new Map<string, Estimate>([
  ['min', 'least'],
  ['likely', 'likely'],
  ['max', 'most'],
])

/** What the options ask for, or the name of the one that is wrong. */
export function readPlanOptions(options: PlanOptions): Result<PlanWish, string> {
  const stage = read(options['to-stage'], 9)
  const share = read(options['to-share'], 1)
  const days = read(options['budget-days'], 1e6)
  const cny = read(options['budget-cny'], 1e12)
  const dayRate = read(options['day-rate'], 1e6)
  const seconds = read(options.seconds, 3600)
  const estimate = options.cost === undefined ? null : estimates.get(options.cost)
  if (stage !== null && !(Number.isInteger(stage) && stage >= 1)) return fail('--to-stage')
  if (Number.isNaN(share)) return fail('--to-share')
  if (Number.isNaN(days)) return fail('--budget-days')
  if (Number.isNaN(cny)) return fail('--budget-cny')
  if (Number.isNaN(dayRate)) return fail('--day-rate')
  if (Number.isNaN(seconds)) return fail('--seconds')
  if (estimate === undefined) return fail('--cost')
  const budget = days !== null || cny !== null
  const goals: Goal[] = [
    ...(stage === null ? [] : [{ kind: 'stage' as const, stage }]),
    ...(share === null ? [] : [{ kind: 'share' as const, share }]),
    ...(budget
      ? [{ kind: 'budget' as const, days: days ?? undefined, cny: cny ?? undefined }]
      : []),
  ]
  if (goals.length > 1) return fail('--to-stage / --to-share / --budget-…')
  return ok({ goal: goals[0] ?? null, estimate, dayRate, seconds: seconds ?? 30 })
}

/** A number from 0 to a limit; null where nothing was typed, NaN where it is none. */
function read(text: string | undefined, limit: number): number | null {
  if (text === undefined) return null
  const value = Number(text)
  return text.trim() !== '' && value >= 0 && value <= limit ? value : Number.NaN
}
