import type { Improvement } from '#core/assessment/schema.ts'
import { isDone } from '#core/planning/next-actions.ts'
import { ownLevelOf } from '#core/planning/raise.ts'
import { allActions, findItem } from '#core/questionnaire/find-item.ts'
import type { Action, Questionnaire } from '#core/questionnaire/localize.ts'
import type { AssessmentScore } from '#core/scoring/assessment-score.ts'

/** A refused action, and the items that get further (duties: are settled) only with it or with what needs it. */
export type RefusedHelp = { readonly actionId: string; readonly itemIds: readonly string[] }

/** The refused actions that keep any of these items from getting further, in file order. */
export function refusedThatHelp(
  questionnaires: readonly Questionnaire[],
  score: AssessmentScore,
  notes: Improvement['actions'],
  itemIds: readonly string[],
): RefusedHelp[] {
  const wanted = new Set(itemIds)
  const actions = questionnaires.flatMap(allActions)
  const shown = shownAsDone(questionnaires, score)
  const refusedFor = new Map(
    actions.map((action) => [action.id, refusedIn(action, actions, notes, shown)]),
  )
  const isOpen = ({ id }: Action): boolean => (refusedFor.get(id)?.length ?? 0) === 0
  const helped = new Map<string, Set<string>>()
  const note = (action: Action, itemId: string): void => {
    for (const id of refusedFor.get(action.id) ?? []) {
      helped.set(id, (helped.get(id) ?? new Set()).add(itemId))
    }
  }
  const closed = new Set(actions.filter(isOpen).flatMap(({ closes }) => closes))
  const reached = reachedLevels(questionnaires, score)
  for (const { item, to } of actions.filter(isOpen).flatMap(({ raises }) => raises)) {
    reached.set(item, Math.max(to, reached.get(item) ?? 0))
  }
  for (const action of actions) {
    for (const { item, to } of action.raises) {
      if (wanted.has(item) && to > (reached.get(item) ?? 0)) note(action, item)
    }
    for (const gate of action.closes) {
      if (wanted.has(gate) && !closed.has(gate)) note(action, gate)
    }
  }
  return actions.flatMap(({ id }) => {
    const items = helped.get(id)
    return items ? [{ actionId: id, itemIds: [...items] }] : []
  })
}

/** The actions that the answers show as done: nothing needs them any more. */
function shownAsDone(
  questionnaires: readonly Questionnaire[],
  score: AssessmentScore,
): ReadonlySet<string> {
  return new Set(
    questionnaires.flatMap((one) => {
      const own = score.questionnaires.find(({ id }) => id === one.id)
      return own
        ? allActions(one)
            .filter((action) => isDone(action, one, own))
            .map(({ id }) => id)
        : []
    }),
  )
}

/** Refused actions among an action and all that it needs; what is done already needs nothing. */
function refusedIn(
  action: Action,
  actions: readonly Action[],
  notes: Improvement['actions'],
  shown: ReadonlySet<string>,
): string[] {
  const refused: string[] = []
  const ids = new Set([action.id])
  // A set hands out what is added to it on the way.
  for (const id of ids) {
    const { wish, status } = notes[id] ?? {}
    if (status === 'done') continue
    if (wish === 'refused') refused.push(id)
    for (const need of actions.find((one) => one.id === id)?.needs ?? []) {
      if (!shown.has(need)) ids.add(need)
    }
  }
  return refused
}

function reachedLevels(
  questionnaires: readonly Questionnaire[],
  score: AssessmentScore,
): Map<string, number> {
  return new Map(
    score.questionnaires.flatMap(({ id, allItems }) => {
      const questionnaire = questionnaires.find((one) => one.id === id)
      return allItems.flatMap((standing) => {
        const item = questionnaire && findItem(questionnaire, standing.id)
        return item ? [[standing.id, ownLevelOf(item, standing.low)] as const] : []
      })
    }),
  )
}
