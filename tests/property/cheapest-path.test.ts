import fc from 'fast-check'
import loadHighs from 'highs'
import { beforeAll, expect, test } from 'vitest'
import type { Assessment } from '#core/assessment/schema.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { findPath } from '#core/planning/path/find-path.ts'
import type { Solve } from '#core/planning/path/linear-model.ts'
import { problemOf } from '#core/planning/path/plan-path.ts'
import { isDone } from '#core/planning/next-actions.ts'
import { applyActions } from '#core/planning/raise.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { targetOf } from '#core/planning/targets.ts'
import type { Action, Questionnaire } from '#core/questionnaire/localize.ts'
import { type AssessmentScore, scoreAssessment } from '#core/scoring/assessment-score.ts'
import type { NodeScore, QuestionnaireScore } from '#core/scoring/score-card.ts'
import { solveModel } from '#workers/solve-model.ts'
import { type RandomPlan, randomPlans } from './random-plans.ts'
import { today } from './random-questionnaire.ts'

/*
 * The planner against brute force: every set of actions is tried on the answers themselves and judged by the score, which
 * knows nothing of the model.
 */

let solve: Solve
beforeAll(async () => {
  const highs = await loadHighs()
  solve = (model, limits) => solveModel(highs, model, limits)
})

type Tried = {
  readonly ids: readonly string[]
  readonly cost: number
  readonly days: number
  readonly cny: number
  readonly order: number
}

test('the path is as cheap as the cheapest of all sets of actions, and where there is none it says so', () => {
  let found = 0
  let impossible = 0
  fc.assert(
    fc.property(randomPlans, (plan) => {
      const { assessment, questionnaires, goal } = plan
      const { problem, score } = problemOf({ assessment, questionnaires, today })
      const path = findPath(problem, goal, assessment, solve, 30)
      const sets = allowedSets(plan, score)
      const judge = (ids: readonly string[]): AssessmentScore => scoreWith(plan, ids)
      if (goal.kind === 'budget') {
        const within = sets.filter(
          ({ days, cny }) => days <= (goal.days ?? Infinity) && cny <= (goal.cny ?? Infinity),
        )
        if (within.length === 0) {
          expect(path.status).toBe('over-budget')
          return
        }
        const best = bestShare(within, judge)
        if (!('actions' in path)) throw new Error(`no path: ${path.status}`)
        expect(path.status).toBe('optimal')
        const ids = path.actions.map((place) => problem.actions[place]?.id ?? '')
        expect(judge(ids).low ?? 0).toBeCloseTo(best, 9)
        expect(path.share).toBeCloseTo(best, 9)
        const cheapest = within.find(({ ids: some }) => (judge(some).low ?? 0) >= best - 1e-9)
        expect(path.cost).toBe(cheapest?.cost)
        found += 1
        return
      }
      const reaches = (after: AssessmentScore): boolean => reachesGoal(plan, after)
      const first = sets.find(({ ids }) => reaches(judge(ids)))
      if (!first) {
        expect(path.status).toBe('impossible')
        impossible += 1
        return
      }
      if (!('actions' in path)) throw new Error(`no path: ${path.status}`)
      expect([path.status, path.cost]).toEqual(['optimal', first.cost])
      const ids = path.actions.map((place) => problem.actions[place]?.id ?? '')
      // The score really gives what was promised.
      const after = judge(ids)
      expect(reaches(after)).toBe(true)
      expect(after.low ?? 0).toBeCloseTo(path.share, 9)
      // Of equally cheap sets, the one with the fewest actions, then the earliest measures.
      const equals = sets.filter(
        ({ cost, ids: some }) => cost === first.cost && reaches(judge(some)),
      )
      const own = sets.find((one) => sameIds(one.ids, ids))
      const fewest = Math.min(...equals.map((one) => one.ids.length))
      const earliest = Math.min(
        ...equals.filter((one) => one.ids.length === fewest).map(({ order }) => order),
      )
      expect([own?.ids.length, own?.order]).toEqual([fewest, earliest])
      found += 1
    }),
    { seed: 20_261_125, numRuns: 1000 },
  )
  // The dice must not have made it easy.
  expect(found).toBeGreaterThan(300)
  expect(impossible).toBeGreaterThan(100)
})

/** Every set of actions that may be done, cheapest first: with what is wanted or done, without what is refused, needs included. */
function allowedSets(plan: RandomPlan, score: AssessmentScore): Tried[] {
  const { assessment } = plan
  const all = applyingActions(plan, score)
  const notes = improvementOf(assessment).actions
  const statusOf = ({ id }: Action) => notes[id]
  const needs = all.map(({ action, questionnaire, own }) =>
    statusOf(action)?.status === 'done'
      ? []
      : action.needs.filter((id) => {
          const need = questionnaire.actions.find((one) => one.id === id)
          return need && !isDone(need, questionnaire, own)
        }),
  )
  const unavailable = new Set<string>()
  for (let round = 0; round <= all.length; round += 1) {
    all.forEach(({ action }, place) => {
      const { status, wish } = statusOf(action) ?? {}
      const blocked = (needs[place] ?? []).some((id) => unavailable.has(id))
      if (status !== 'done' && (wish === 'refused' || blocked)) unavailable.add(action.id)
    })
  }
  const sets: Tried[] = []
  for (let mask = 0; mask < 2 ** all.length; mask += 1) {
    const isIn = (place: number): boolean => (mask & (1 << place)) !== 0
    const ids = new Set(all.filter((_, place) => isIn(place)).map(({ action }) => action.id))
    const allowed = all.every(({ action }, place) => {
      const note = statusOf(action)
      const must =
        note?.status === 'done' || (note?.wish === 'wanted' && !unavailable.has(action.id))
      if (isIn(place))
        return !unavailable.has(action.id) && (needs[place] ?? []).every((id) => ids.has(id))
      return !must
    })
    if (!allowed) continue
    const paid = all.filter(
      ({ action }, place) => isIn(place) && statusOf(action)?.status !== 'done',
    )
    sets.push({
      ids: [...ids],
      days: paid.reduce((sum, { action }) => sum + action.days[1], 0),
      cny: paid.reduce((sum, { action }) => sum + action.cost[1], 0),
      cost: paid.reduce((sum, { action }) => sum + action.cost[1] + action.days[1] * 800, 0),
      order: all.reduce(
        (sum, { action }, place) => sum + (isIn(place) ? Number(action.measure) : 0),
        0,
      ),
    })
  }
  return sets.toSorted((a, b) => a.cost - b.cost)
}

function applyingActions({ questionnaires }: RandomPlan, score: AssessmentScore) {
  return questionnaires.flatMap((questionnaire) => {
    const own = score.questionnaires.find(({ id }) => id === questionnaire.id)
    return own && own.low !== null
      ? questionnaire.actions.map((action) => ({ action, questionnaire, own }))
      : []
  })
}

function scoreWith(
  { assessment, questionnaires }: RandomPlan,
  ids: readonly string[],
): AssessmentScore {
  const actions = questionnaires.flatMap((one) => one.actions).filter(({ id }) => ids.includes(id))
  const answers = applyActions(questionnaires, assessment.answers, actions)
  return scoreAssessment(questionnaires, answers, scoringContext(assessment, today))
}

function reachesGoal(
  { assessment, questionnaires, goal }: RandomPlan,
  after: AssessmentScore,
): boolean {
  if (goal.kind === 'stage')
    return stagesReach(after.questionnaires, questionnaires, () => goal.stage)
  if (goal.kind === 'share') return (after.low ?? 0) >= goal.share - 1e-9
  const { targets = {} } = assessment
  const core = stagesReach(
    after.questionnaires.filter(({ id }) => !targets[id]),
    questionnaires,
    (id, stages) => targetOf(assessment, [id], stages).stage,
  )
  return (
    core &&
    Object.entries(targets).every(([node, choice]) => nodeReaches(assessment, after, node, choice))
  )
}

function stagesReach(
  scores: readonly QuestionnaireScore[],
  questionnaires: readonly Questionnaire[],
  stageFor: (id: string, stages: number) => number,
): boolean {
  return scores
    .filter(({ low }) => low !== null)
    .every((one) => {
      const stages = questionnaires.find(({ id }) => id === one.id)?.levels?.length ?? 5
      return (one.stage?.guaranteed ?? 0) >= Math.min(stageFor(one.id, stages), stages)
    })
}

/** A section's stage is read as a questionnaire's is: by weight and key items within it, and duties met above stage 2. */
function nodeReaches(
  _assessment: Assessment,
  after: AssessmentScore,
  node: string,
  choice: { readonly stage: number } | { readonly share: number },
): boolean {
  const [questionnaireId = '', sectionId] = node.split('/')
  const whole = after.questionnaires.find(({ id }) => id === questionnaireId)
  if (!whole || whole.low === null) return true
  if (sectionId === undefined) {
    return 'share' in choice
      ? whole.low >= choice.share - 1e-9
      : (whole.stage?.guaranteed ?? 0) >= Math.min(choice.stage, whole.stages)
  }
  const section = findSection(whole, sectionId)
  if (!section || section.low === null) return true
  if ('share' in choice) return section.low >= choice.share - 1e-9
  const items = itemsIn(section)
  const ids = new Set(items.map(({ id }) => id))
  const counted = items.filter(({ effective }) => effective > 0)
  const together = counted.reduce((sum, { effective }) => sum + effective, 0)
  const held = counted
    .filter(({ lowLevel }) => lowLevel >= choice.stage)
    .reduce((sum, { effective }) => sum + effective, 0)
  const open = whole.gates.some(
    ({ id, status }) => ids.has(id) && (status === 'open' || status === 'unanswered'),
  )
  return (
    (together === 0 || held / together >= whole.stageShare - 1e-9) &&
    counted.every(({ key, lowLevel }) => !key || lowLevel >= choice.stage) &&
    !(choice.stage > 2 && open)
  )
}

function findSection(node: NodeScore, id: string): NodeScore | undefined {
  for (const section of node.sections) {
    const found = section.id === id ? section : findSection(section, id)
    if (found) return found
  }
  return undefined
}

function itemsIn(node: NodeScore): NodeScore['items'][number][] {
  return [...node.items, ...node.sections.flatMap(itemsIn)]
}

/** The greatest share of all sets: of those that can take in nothing more, since more never lowers it. */
function bestShare(
  sets: readonly Tried[],
  judge: (ids: readonly string[]) => AssessmentScore,
): number {
  const ids = sets.map((one) => new Set(one.ids))
  const maximal = sets.filter((_, place) =>
    ids.every((other, at) => at === place || !strictlyWithin(ids[place], other)),
  )
  return Math.max(...maximal.map((one) => judge(one.ids).low ?? 0))
}

function strictlyWithin(
  inner: ReadonlySet<string> | undefined,
  outer: ReadonlySet<string>,
): boolean {
  return inner !== undefined && inner.size < outer.size && [...inner].every((id) => outer.has(id))
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
