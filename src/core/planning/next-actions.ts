import { ownLevelOf } from '#core/planning/raise.ts'
import { allActions, findItem } from '#core/questionnaire/find-item.ts'
import type { Action, Questionnaire } from '#core/questionnaire/localize.ts'
import type { QuestionnaireScore } from '#core/scoring/score-card.ts'

/** CNY that one person-day is taken to cost where time and money are added up. */
export const defaultDayRate = 800

/** What an action takes: likely person-days plus likely money at the day rate, in person-days, at least half a day. */
export function effortOf(action: Action, dayRate = defaultDayRate): number {
  return Math.max(0.5, action.days[1] + action.cost[1] / dayRate)
}

/** The actions that raise an item from its level to the next one, the least effort first. */
export function actionsForNextLevel(
  questionnaire: Questionnaire,
  itemId: string,
  level: number,
  dayRate = defaultDayRate,
): Action[] {
  const raising = allActions(questionnaire)
    .map((action) => ({
      action,
      to: Math.max(0, ...action.raises.filter((r) => r.item === itemId).map((r) => r.to)),
    }))
    .filter(({ to }) => to > level)
  const nearest = Math.min(...raising.map(({ to }) => to))
  return raising
    .filter(({ to }) => to === nearest)
    .map(({ action }) => action)
    .toSorted((a, b) => effortOf(a, dayRate) - effortOf(b, dayRate))
}

/** The actions that close a statutory gate. */
export function actionsForGate(questionnaire: Questionnaire, gateId: string): Action[] {
  return allActions(questionnaire).filter((action) => action.closes.includes(gateId))
}

/**
 * The action to begin with so that this one can follow: the first of its needs (and theirs) that the answers do not show
 * as done, or the action itself. An action counts as done when every item it raises stands at its level already.
 */
export function startOf(
  action: Action,
  questionnaire: Questionnaire,
  score: QuestionnaireScore,
): Action {
  const actions = new Map(allActions(questionnaire).map((one) => [one.id, one]))
  const seen = new Set<string>()
  const visit = (current: Action): Action => {
    seen.add(current.id)
    for (const id of current.needs) {
      const need = actions.get(id)
      if (need && !seen.has(id) && !isDone(need, questionnaire, score)) return visit(need)
    }
    return current
  }
  return visit(action)
}

/** Whether the answers show everything this action brings about. */
export function isDone(
  action: Action,
  questionnaire: Questionnaire,
  score: QuestionnaireScore,
): boolean {
  // What brings nothing about by itself can be seen from no answer.
  if (action.raises.length + action.closes.length === 0) return false
  const raised = action.raises.every(({ item: id, to }) => {
    const standing = score.allItems.find((one) => one.id === id)
    const item = findItem(questionnaire, id)
    return (
      !standing ||
      !item ||
      standing.state === 'hidden' ||
      standing.state === 'not-applicable' ||
      ownLevelOf(item, standing.low) >= to
    )
  })
  const closed = action.closes.every((id) => {
    const gate = score.gates.find((one) => one.id === id)
    return !gate || gate.status === 'met' || gate.status === 'does-not-apply'
  })
  return raised && closed
}
