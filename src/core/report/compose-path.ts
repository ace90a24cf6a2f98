import { improvementOf } from '#core/assessment/improvement.ts'
import { estimated } from '#core/planning/estimated.ts'
import {
  type PathInput,
  type PathResult,
  type PlannedPath,
  scoreAfter,
} from '#core/planning/path/plan-path.ts'
import { refusedThatHelp } from '#core/planning/path/refused-help.ts'
import type { Obstacle } from '#core/planning/path/obstacles.ts'
import { askOf } from '#core/questionnaire/ask-of.ts'
import { allActions, allSections, findItem } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type {
  BeforeAfter,
  ObstacleLine,
  PathReport,
  PlannedGroup,
  PlannedReport,
} from '#core/report/improvement-report.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'
import type { NodeScore } from '#core/scoring/score-card.ts'

/** What came of planning with everything named; `score` is how the assessment stands today. */
export function composePath(
  input: PathInput,
  result: PathResult | null,
  score: AssessmentScore,
  defaultLevels: readonly string[],
): PathReport {
  const { assessment, questionnaires } = input
  const { counts, low } = score
  if (low === null || counts.answered + counts['dont-know'] === 0)
    return { kind: 'nothing-to-plan' }
  if (!result) return { kind: 'not-planned' }
  const { actions: notes } = improvementOf(assessment)
  const titleOf = titlesIn(questionnaires)
  switch (result.status) {
    case 'impossible': {
      const ids = new Set(result.obstacles.flatMap(itemsOf))
      return {
        kind: 'impossible',
        goal: result.goal,
        obstacles: result.obstacles.map((one) => obstacleLine(one, questionnaires, defaultLevels)),
        helping: refusedThatHelp(questionnaires, score, notes, [...ids]).map(
          ({ actionId, itemIds }) => ({
            title: titleOf(actionId),
            asks: itemIds.map((id) => askOf(questionnaires, id)),
          }),
        ),
      }
    }
    case 'over-budget': {
      const { goal, days, cny } = result
      const wanted = Object.entries(notes).flatMap(([id, { wish, status }]) =>
        wish === 'wanted' && status !== 'done' ? [titleOf(id)] : [],
      )
      return { kind: 'over-budget', goal, days, cny, wanted }
    }
    case 'optimal':
    case 'stopped':
    case 'open':
      return plannedReport(input, result, score)
  }
}

function plannedReport(
  input: PathInput,
  path: PlannedPath,
  before: AssessmentScore,
): PlannedReport {
  const { assessment, questionnaires } = input
  const { actions: notes } = improvementOf(assessment)
  const done = Object.entries(notes).flatMap(([id, { status }]) => (status === 'done' ? [id] : []))
  const after = scoreAfter(input, [...done, ...path.actions])
  return {
    kind: 'planned',
    status: path.status,
    gap: path.gap,
    goal: path.goal,
    estimate: path.estimate,
    dayRate: path.dayRate,
    days: path.days,
    cny: path.cny,
    cost: path.cost,
    count: path.actions.length,
    groups: questionnaires.flatMap((one) => groupOf(one, path, notes)),
    knowsNoRegret: path.noRegret !== null,
    whole: {
      title: null,
      levels: null,
      before: standing(before, before.stage?.guaranteed),
      after: standing(after, after.stage?.guaranteed),
    },
    questionnaires: questionnaires.flatMap((one): BeforeAfter[] => {
      const now = before.questionnaires.find(({ id }) => id === one.id)
      const then = after.questionnaires.find(({ id }) => id === one.id)
      if (!now || !then || now.low === null) return []
      return [
        {
          title: one.title,
          levels: one.levels ?? null,
          before: standing(now, now.stage?.guaranteed),
          after: standing(then, then.stage?.guaranteed),
        },
      ]
    }),
    unanswered: path.unanswered.length,
    turned: path.turned.map((id) => askOf(questionnaires, id)),
  }
}

/** The share that surely stands; with too few answers none is shown, neither of now nor of what comes after. */
function standing(
  { display, low }: Pick<NodeScore, 'display' | 'low'>,
  stage: number | undefined,
): BeforeAfter['before'] {
  const isShown = display === 'figure' || display === 'range'
  return { share: isShown ? low : null, stage: stage ?? null }
}

function groupOf(
  questionnaire: Questionnaire,
  { actions, estimate, dayRate, noRegret }: PlannedPath,
  notes: ReturnType<typeof improvementOf>['actions'],
): PlannedGroup[] {
  const chosen = new Set(actions)
  const lines = allActions(questionnaire)
    .filter(({ id }) => chosen.has(id))
    .map(({ id, title, weeks, role, ...action }) => {
      const days = estimated(action.days, estimate)
      const cny = estimated(action.cost, estimate)
      const cost = Math.round(cny + days * dayRate)
      const wanted = notes[id]?.wish === 'wanted'
      return {
        id,
        title,
        days,
        cny,
        cost,
        weeks,
        role,
        wanted,
        noRegret: noRegret?.includes(id) ?? false,
      }
    })
  if (lines.length === 0) return []
  const sum = (of: 'days' | 'cny' | 'cost'): number => lines.reduce((all, one) => all + one[of], 0)
  const { title } = questionnaire
  return [{ title, lines, days: sum('days'), cny: sum('cny'), cost: sum('cost') }]
}

function obstacleLine(
  obstacle: Obstacle,
  questionnaires: readonly Questionnaire[],
  defaultLevels: readonly string[],
): ObstacleLine {
  const ask = (id: string): string => askOf(questionnaires, id)
  const levelsAt = (id: string | undefined): readonly string[] =>
    questionnaires.find((one) => id !== undefined && findItem(one, id))?.levels ?? defaultLevels
  switch (obstacle.kind) {
    case 'key': {
      const { kind, itemId, reach, goal } = obstacle
      return { kind, ask: ask(itemId), reach, goal, levels: levelsAt(itemId) }
    }
    case 'gate':
      return { kind: 'gate', ask: ask(obstacle.itemId) }
    case 'weight': {
      const { kind, node, reach, needed, goal, items } = obstacle
      const title = nodeTitle(node, questionnaires)
      return { kind, title, reach, needed, goal, levels: levelsAt(items[0]), asks: items.map(ask) }
    }
    case 'share': {
      const { kind, node, reach, needed, items } = obstacle
      const title = node === null ? null : nodeTitle(node, questionnaires)
      return { kind, title, reach, needed, asks: items.map(ask) }
    }
  }
}

/** The title of a questionnaire, or of `questionnaire/section`. */
function nodeTitle(node: string, questionnaires: readonly Questionnaire[]): string {
  const [id, section] = node.split('/')
  const questionnaire = questionnaires.find((one) => one.id === id)
  if (!questionnaire) return node
  if (section === undefined) return questionnaire.title
  return allSections(questionnaire).find((one) => one.section === section)?.title ?? node
}

/** The titles of actions by their ids. */
function titlesIn(questionnaires: readonly Questionnaire[]): (actionId: string) => string {
  const titles = new Map(questionnaires.flatMap(allActions).map(({ id, title }) => [id, title]))
  return (id) => titles.get(id) ?? id
}

function itemsOf(obstacle: Obstacle): readonly string[] {
  return 'items' in obstacle ? obstacle.items : [obstacle.itemId]
}
