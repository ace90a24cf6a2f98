import { improvementOf } from '#core/assessment/improvement.ts'
import type { Assessment, Estimate, Goal } from '#core/assessment/schema.ts'
import { findPath, type PathOutcome } from '#core/planning/path/find-path.ts'
import type { Solve } from '#core/planning/path/linear-model.ts'
import type { Obstacle } from '#core/planning/path/obstacles.ts'
import type { PathProblem } from '#core/planning/path/path-problem.ts'
import { posePath } from '#core/planning/path/pose-path.ts'
import { applyActions } from '#core/planning/raise.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import type { Action, Questionnaire } from '#core/questionnaire/localize.ts'
import { type AssessmentScore, scoreAssessment } from '#core/scoring/assessment-score.ts'

/** What a path is planned from; `today` is an ISO date. */
export type PathInput = {
  readonly assessment: Pick<Assessment, 'id' | 'profile' | 'targets' | 'improvement' | 'answers'>
  readonly questionnaires: readonly Questionnaire[]
  readonly today: string
}

/** A planned path by the ids of its actions. Days are person-days, money is CNY; shares run 0 to 1. */
export type PlannedPath = {
  /**
   * `optimal` is proven. `stopped`: the best found in time; none is better by more than `gap`. `open`: what is asked hangs
   * on answers not given yet, or changes on the way (`turned`), so that neither cost nor goal is certain.
   */
  readonly status: 'optimal' | 'stopped' | 'open'
  readonly goal: Goal
  readonly estimate: Estimate
  readonly dayRate: number
  /** In file order; those already done are not among them. */
  readonly actions: readonly string[]
  readonly days: number
  readonly cny: number
  /** Days at the day rate and money together, in whole CNY. */
  readonly cost: number
  /** CNY, or share where the goal is a budget; 0 when proven. */
  readonly gap: number
  /** Actions that stay in the cheapest path whether estimates turn out least, likely or most; null where not all three are proven. */
  readonly noRegret: readonly string[] | null
  /** Items without an answer: the path reckons with their lowest level, so answering them can only make it shorter. */
  readonly unanswered: readonly string[]
  /** The share that surely stands now, and the one that surely stands once all of it is done. */
  readonly shareBefore: number
  readonly shareAfter: number
  /** The overall stage that is guaranteed now and then; null where nothing applies. */
  readonly stageBefore: number | null
  readonly stageAfter: number | null
  /**
   * Items whose questions the path itself brings up or takes away, and those that wait for an earlier answer, now or then:
   * where there are any, nothing is proven.
   */
  readonly turned: readonly string[]
}

/** What came of planning. */
export type PathResult =
  | PlannedPath
  | { readonly status: 'impossible'; readonly goal: Goal; readonly obstacles: readonly Obstacle[] }
  | {
      readonly status: 'over-budget'
      readonly goal: Goal
      readonly days: number
      readonly cny: number
    }

/** The search prepared from an assessment as it stands, with one end of the estimates. */
export function problemOf(
  { assessment, questionnaires, today }: PathInput,
  estimate: Estimate = improvementOf(assessment).estimate,
): { readonly problem: PathProblem; readonly score: AssessmentScore } {
  const { dayRate, actions } = improvementOf(assessment)
  const { answers } = assessment
  const score = scoreAssessment(questionnaires, answers, scoringContext(assessment, today))
  return {
    problem: posePath(questionnaires, answers, score, { estimate, dayRate, actions }),
    score,
  }
}

/** How many models one path may need. */
export const modelsOfPath = 9

/**
 * The cheapest path to a goal (or the best within a budget) for an assessment, with what stays right at every end of the
 * estimates and what the score says once it is done. Up to `modelsOfPath` models, `seconds` for each.
 */
export function planPath(input: PathInput, goal: Goal, solve: Solve, seconds: number): PathResult {
  const { assessment } = input
  const { problem, score } = problemOf(input)
  const found = findPath(problem, goal, assessment, solve, seconds)
  if (!('actions' in found)) return { ...found, goal }
  const { estimate, dayRate, actions: notes } = improvementOf(assessment)
  const ids = idsOf(problem, found.actions)
  const after = scoreAfter(input, ids)
  const turned = turnedItems(score, after)
  return {
    status: turned.length > 0 ? 'open' : found.status,
    goal,
    estimate,
    dayRate,
    actions: ids.filter((id) => notes[id]?.status !== 'done'),
    days: found.days,
    cny: found.cny,
    cost: found.cost,
    gap: found.gap,
    noRegret: turned.length > 0 ? null : noRegret(input, goal, solve, seconds, found, problem),
    unanswered: unansweredIn(score),
    shareBefore: score.low ?? 0,
    shareAfter: after.low ?? 0,
    stageBefore: score.stage?.guaranteed ?? null,
    stageAfter: after.stage?.guaranteed ?? null,
    turned,
  }
}

/** The score once these actions are done and nothing else has changed. */
export function scoreAfter(input: PathInput, actionIds: readonly string[]): AssessmentScore {
  const { assessment, questionnaires, today } = input
  const answers = applyActions(
    questionnaires,
    assessment.answers,
    actionsById(questionnaires, actionIds),
  )
  return scoreAssessment(questionnaires, answers, scoringContext(assessment, today))
}

/** The actions of these ids, in file order. */
export function actionsById(
  questionnaires: readonly Questionnaire[],
  ids: readonly string[],
): Action[] {
  const wanted = new Set(ids)
  return questionnaires.flatMap(allActions).filter(({ id }) => wanted.has(id))
}

function noRegret(
  input: PathInput,
  goal: Goal,
  solve: Solve,
  seconds: number,
  found: PathOutcome,
  problem: PathProblem,
): string[] | null {
  const { estimate, actions: notes } = improvementOf(input.assessment)
  let common: string[] | null = null
  for (const one of ['least', 'likely', 'most'] as const) {
    const own = one === estimate ? { problem, found } : otherEnd(input, goal, solve, seconds, one)
    if (!('actions' in own.found) || own.found.status !== 'optimal') return null
    const ids = new Set(idsOf(own.problem, own.found.actions))
    common = (common ?? [...ids]).filter((id) => ids.has(id))
  }
  return (common ?? []).filter((id) => notes[id]?.status !== 'done')
}

function otherEnd(
  input: PathInput,
  goal: Goal,
  solve: Solve,
  seconds: number,
  estimate: Estimate,
): { readonly problem: PathProblem; readonly found: PathOutcome } {
  const { problem } = problemOf(input, estimate)
  return { problem, found: findPath(problem, goal, input.assessment, solve, seconds) }
}

function idsOf(problem: PathProblem, actions: readonly number[]): string[] {
  return actions.flatMap((place) => problem.actions[place]?.id ?? [])
}

function unansweredIn(score: AssessmentScore): string[] {
  return score.questionnaires
    .flatMap((one) => one.allItems)
    .filter(({ state, kind }) => state === 'unanswered' && kind !== 'text')
    .map(({ id }) => id)
}

/** Items that are asked after and were not before, or the other way round, and those of which it is not decided yet. */
function turnedItems(before: AssessmentScore, after: AssessmentScore): string[] {
  const then = shownItems(after)
  return [...shownItems(before)]
    .filter(([id, shown]) => shown === null || then.get(id) !== shown)
    .map(([id]) => id)
}

function shownItems(score: AssessmentScore): Map<string, boolean | null> {
  const items = score.questionnaires.flatMap((one) => one.allItems)
  return new Map(
    items.map(({ id, state }) => [id, state === 'undecided' ? null : state !== 'hidden']),
  )
}
