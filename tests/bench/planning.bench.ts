import { readFile } from 'node:fs/promises'
import { openSolver } from '#cli/open-solver.ts'
import { readQuestionnaire } from '#cli/read-questionnaire.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import type { Assessment, Goal } from '#core/assessment/schema.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import { findPath } from '#core/planning/path/find-path.ts'
import type { Solve } from '#core/planning/path/linear-model.ts'
import { type PathInput, problemOf } from '#core/planning/path/plan-path.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { largeInstance } from './large-instance.ts'

type Row = {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly limit: number
  readonly note?: string
}

const rounds = 3
const seeds = [
  'spruce-precision',
  'clear-river-care',
  'starting-point-software',
  'haystack-pastry',
  'seven-lamps-imports',
]
const four = ['standards', 'certification', 'brand', 'ip']
const goals: readonly Goal[] = [
  { kind: 'stage', stage: 3 },
  { kind: 'stage', stage: 4 },
  { kind: 'share', share: 0.7 },
  { kind: 'budget', days: 60 },
]

/** What somebody waits for on the improve page: the optimum, on real questionnaires and on a large one, and the curve. */
export async function bench(): Promise<Row[]> {
  const solve = await openSolver()
  const inputs = await Promise.all(seeds.map((seed) => realInput(seed)))
  const fewer = await Promise.all(seeds.map((seed) => realInput(seed, four)))
  const pathsOf = (all: typeof inputs) =>
    all.flatMap(({ name, input }) =>
      goals.map((goal) => ({ name: `${name} ${nameOf(goal)}`, ...optimum(input, goal, solve) })),
    )
  const curves = inputs.map(({ name, input }) => ({
    name,
    seconds: median(() => curve(input, solve)),
  }))
  const large = largeInput()
  const size = `${large.questionnaires.flatMap(({ actions }) => actions).length} actions`
  const largest = goals
    .filter(({ kind }) => kind !== 'budget')
    .map((goal) => ({ name: nameOf(goal), ...optimum(large, goal, solve) }))
    .filter(({ status }) => status !== 'impossible')
  const slowest = largest.toSorted((a, b) => b.seconds - a.seconds)[0]
  return [
    worst('the cheapest path on four real questionnaires, proven', pathsOf(fewer), 0.5),
    worst('the cheapest path on all that apply of the twelve, proven', pathsOf(inputs), 1),
    {
      name: 'the cheapest path on a made-up assessment of 300 items, proven',
      unit: 's',
      value:
        slowest && largest.every(({ status }) => status === 'optimal')
          ? slowest.seconds
          : Number.POSITIVE_INFINITY,
      limit: 3,
      note: `${size}; ${largest.map(({ name, seconds }) => `${name} ${seconds.toFixed(2)}`).join(', ')}`,
    },
    worst('the curve of 20 points on all that apply of the twelve', curves, 3),
  ]
}

function worst(
  name: string,
  all: readonly { readonly name: string; readonly seconds: number }[],
  limit: number,
): Row {
  const times = all.toSorted((a, b) => b.seconds - a.seconds)
  return {
    name,
    unit: 's',
    value: times[0]?.seconds ?? Number.NaN,
    limit,
    note: `the slowest of ${times.length} (median of ${rounds} each): ${times[0]?.name}; median ${times[Math.floor(times.length / 2)]?.seconds.toFixed(2)}`,
  }
}

async function realInput(
  seed: string,
  only?: readonly string[],
): Promise<{ readonly name: string; readonly input: PathInput }> {
  const path = new URL(`../../seeds/${seed}.zh-Hans.json`, import.meta.url)
  const read = parseAssessmentFile(await readFile(path, 'utf8'))
  if (!read.ok) throw new Error(`${seed} does not open`)
  const questionnaires = await Promise.all(
    read.value.questionnaires
      .filter(({ id }) => !only || only.includes(id))
      .map(async ({ id }) => {
        const { questionnaire } = await readQuestionnaire(`questionnaires/${id}`)
        if (!questionnaire) throw new Error(`${id} cannot be read`)
        return localizeQuestionnaire(questionnaire, 'zh-Hans')
      }),
  )
  return { name: seed, input: { assessment: read.value, questionnaires, today: '2026-11-23' } }
}

function largeInput(): PathInput {
  const { questionnaires, answers } = largeInstance(300, 1000)
  const profile: Assessment['profile'] = { name: '', roles: [], ambition: 'basic' }
  const assessment = { id: 'large', profile, answers, improvement: improvementOf({}) }
  return { assessment, questionnaires, today: '2026-11-23' }
}

function optimum(
  input: PathInput,
  goal: Goal,
  solve: Solve,
): { readonly seconds: number; readonly status: string } {
  let status = ''
  const seconds = median(() => {
    const { problem } = problemOf(input)
    status = findPath(problem, goal, input.assessment, solve, 60).status
  })
  return { seconds, status }
}

function curve(input: PathInput, solve: Solve): void {
  const { problem } = problemOf(input)
  const points = budgetCurve(problem, 20, input.assessment, solve, 60)
  if (points.some(({ proven }) => !proven)) throw new Error('a point of the curve was not proven')
}

function median(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return (performance.now() - start) / 1000
  })
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
}

function nameOf(goal: Goal): string {
  switch (goal.kind) {
    case 'stage':
      return `to stage ${goal.stage}`
    case 'share':
      return `to share ${goal.share}`
    case 'budget':
      return `with ${goal.days} days`
    case 'targets':
      return 'to targets'
  }
}
