import type { Answer, Answers } from '#core/assessment/schema.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { isDone } from '#core/planning/next-actions.ts'
import { estimated } from '#core/planning/estimated.ts'
import type { PathInput } from '#core/planning/path/plan-path.ts'
import { applyActions } from '#core/planning/raise.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import type { Action, Item } from '#core/questionnaire/localize.ts'
import { type AssessmentScore, scoreAssessment } from '#core/scoring/assessment-score.ts'

/** What is tried: actions by id, in file order, and level items by id at a level of their own scale. */
export type Trial = {
  readonly actions: readonly string[]
  readonly levels: Readonly<Record<string, number>>
}

/** Nothing is tried: the assessment as it stands today. */
export const emptyTrial: Trial = { actions: [], levels: {} }

/** An action that can be tried. Days are person-days, money is CNY; what was marked as done takes none of either. */
export type TrialAction = {
  readonly action: Action
  readonly questionnaireId: string
  /** Actions that come first; those the answers show as done are left out, as they are for the planned path. */
  readonly needs: readonly string[]
  readonly days: number
  readonly cny: number
  /** Money and days at the day rate together, in whole CNY. */
  readonly cost: number
  readonly isDone: boolean
  readonly isRefused: boolean
  /** The answers show everything it would bring about. */
  readonly isShown: boolean
}

/** An item that can be tried at another level. */
export type TrialItem = {
  readonly item: Extract<Item, { kind: 'level' }>
  readonly questionnaireId: string
}

/** What trials start from: the assessment, its score today, and everything that can be tried, by id in file order. */
export type TrialGround = {
  readonly input: PathInput
  readonly today: AssessmentScore
  readonly actions: ReadonlyMap<string, TrialAction>
  readonly items: ReadonlyMap<string, TrialItem>
}

/** What a trial comes to. Days are person-days, money is CNY, `cost` is both at the day rate, in whole CNY. */
export type TrialOutcome = {
  readonly answers: Answers
  readonly score: AssessmentScore
  readonly days: number
  readonly cny: number
  readonly cost: number
}

/** Everything that can be tried in an assessment whose score today is given: in the questionnaires that apply. */
export function trialGround(input: PathInput, today: AssessmentScore): TrialGround {
  const { estimate, dayRate, actions: notes } = improvementOf(input.assessment)
  const actions = new Map<string, TrialAction>()
  const items = new Map<string, TrialItem>()
  for (const questionnaire of input.questionnaires) {
    const score = today.questionnaires.find(({ id }) => id === questionnaire.id)
    if (!score || score.low === null) continue
    const questionnaireId = questionnaire.id
    const own = allActions(questionnaire)
    const shown = new Set(own.filter((one) => isDone(one, questionnaire, score)))
    const open = new Set(own.filter((one) => !shown.has(one)).map(({ id }) => id))
    for (const action of own) {
      const { wish, status } = notes[action.id] ?? {}
      const done = status === 'done'
      const days = done ? 0 : estimated(action.days, estimate)
      const cny = done ? 0 : estimated(action.cost, estimate)
      actions.set(action.id, {
        action,
        questionnaireId,
        needs: done ? [] : action.needs.filter((id) => open.has(id)),
        days,
        cny,
        cost: Math.round(cny + days * dayRate),
        isDone: done,
        isRefused: wish === 'refused',
        isShown: shown.has(action),
      })
    }
    for (const item of allItems(questionnaire)) {
      if (item.kind === 'level') items.set(item.id, { item, questionnaireId })
    }
  }
  return { input, today, actions, items }
}

/**
 * The score and the cost of a trial. A level that is tried stands whatever the actions lead to, and costs nothing: only
 * actions have a price. The answers that were said are left as they are.
 */
export function tryOut(ground: TrialGround, trial: Trial): TrialOutcome {
  const { assessment, questionnaires, today } = ground.input
  const on = new Set(trial.actions)
  const chosen = [...ground.actions.values()].filter(({ action }) => on.has(action.id))
  const raised = applyActions(
    questionnaires,
    assessment.answers,
    chosen.map(({ action }) => action),
  )
  const answers = new Map(raised)
  for (const [id, level] of Object.entries(trial.levels)) {
    if (ground.items.has(id)) answers.set(id, atLevel(answers.get(id), level))
  }
  const sum = (of: 'days' | 'cny' | 'cost'): number =>
    chosen.reduce((all, action) => all + action[of], 0)
  return {
    answers,
    score: scoreAssessment(questionnaires, answers, scoringContext(assessment, today)),
    days: sum('days'),
    cny: sum('cny'),
    cost: sum('cost'),
  }
}

function atLevel(before: Answer | undefined, value: number): Answer {
  return before?.state === 'answered' ? { ...before, value } : { state: 'answered', value }
}

/** The planned path as a trial: its actions and what is done already, as the path reckons with both. */
export function plannedTrial(ground: TrialGround, actionIds: readonly string[]): Trial {
  const done = [...ground.actions.values()].filter((one) => one.isDone)
  return {
    actions: inFileOrder(ground, [...actionIds, ...done.map(({ action }) => action.id)]),
    levels: {},
  }
}

/**
 * The trial with an action switched on, and with it whatever it needs; or off, and with it whatever needs it. `along` are
 * the others that went the same way.
 */
export function switchAction(
  ground: TrialGround,
  trial: Trial,
  actionId: string,
  on: boolean,
): { readonly trial: Trial; readonly along: readonly string[] } {
  const before = new Set(trial.actions)
  const moved = on ? withNeeds(ground, [actionId]) : withDependents(ground, before, actionId)
  const after = on
    ? [...before, ...moved]
    : trial.actions.filter((id) => id !== actionId && !moved.has(id))
  const along = [...moved].filter((id) => id !== actionId && before.has(id) !== on)
  return {
    trial: { ...trial, actions: inFileOrder(ground, after) },
    along: inFileOrder(ground, along),
  }
}

/** The trial with an item at a level of its own scale; null leaves it to the actions again. */
export function tryLevel(trial: Trial, itemId: string, level: number | null): Trial {
  const { [itemId]: _before, ...others } = trial.levels
  return { ...trial, levels: level === null ? others : { ...others, [itemId]: level } }
}

/** A trial as it can be tried today, and how it differs from the one that was kept. */
export type ReadTrial = {
  readonly trial: Trial
  /** Ids that no action and no item (or no level of it) answers to any more; they are left out. */
  readonly missing: { readonly actions: readonly string[]; readonly items: readonly string[] }
  /** Actions that the others need today and that were not in it. */
  readonly added: readonly string[]
}

/** What of a kept trial still exists, with everything that it needs today. */
export function readTrial(ground: TrialGround, kept: Trial): ReadTrial {
  const known = kept.actions.filter((id) => ground.actions.has(id))
  const actions = inFileOrder(ground, [...withNeeds(ground, known)])
  const levels = Object.entries(kept.levels)
  const fits = ([id, level]: readonly [string, number]): boolean =>
    Object.hasOwn(ground.items.get(id)?.item.anchors ?? {}, level)
  return {
    trial: { actions, levels: Object.fromEntries(levels.filter(fits)) },
    missing: {
      actions: kept.actions.filter((id) => !ground.actions.has(id)),
      items: levels.filter((one) => !fits(one)).map(([id]) => id),
    },
    added: actions.filter((id) => !kept.actions.includes(id)),
  }
}

/** Whether two trials try the same. */
export function isSameTrial(one: Trial, other: Trial): boolean {
  const levels = Object.entries(one.levels)
  return (
    one.actions.length === other.actions.length &&
    one.actions.every((id) => other.actions.includes(id)) &&
    levels.length === Object.keys(other.levels).length &&
    levels.every(([id, level]) => other.levels[id] === level)
  )
}

function inFileOrder({ actions }: TrialGround, ids: readonly string[]): string[] {
  const wanted = new Set(ids)
  return [...actions.keys()].filter((id) => wanted.has(id))
}

function withNeeds({ actions }: TrialGround, ids: readonly string[]): Set<string> {
  const all = new Set(ids)
  // A set hands out what is added to it on the way.
  for (const id of all) for (const need of actions.get(id)?.needs ?? []) all.add(need)
  return all
}

function withDependents(
  { actions }: TrialGround,
  on: ReadonlySet<string>,
  actionId: string,
): Set<string> {
  const gone = new Set([actionId])
  for (const id of gone) {
    for (const other of on) if (actions.get(other)?.needs.includes(id)) gone.add(other)
  }
  return gone
}
