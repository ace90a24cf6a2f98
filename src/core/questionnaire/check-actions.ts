import { listsDiffer, type Placed } from '#core/questionnaire/placed.ts'
import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type { AuthoredAction, AuthoredItem } from '#core/questionnaire/schema.ts'

/** What actions raise, close and need, and whether one leads up every step of every item. */
export function checkActions(
  actions: readonly Placed<AuthoredAction>[],
  items: readonly Placed<AuthoredItem>[],
): QuestionnaireProblem[] {
  return [
    ...actions.flatMap((action) => checkAction(action, items, actions)),
    ...circles(actions),
    ...stepsWithoutAction(items, actions),
  ]
}

function checkAction(
  { value: action, path }: Placed<AuthoredAction>,
  items: readonly Placed<AuthoredItem>[],
  actions: readonly Placed<AuthoredAction>[],
): QuestionnaireProblem[] {
  const problems: QuestionnaireProblem[] = [...listsDiffer(action.how, [...path, 'how'])]
  action.raises.forEach(({ item: id, to }, i) => {
    const item = items.find(({ value }) => value.id === id)?.value
    const at = [...path, 'raises', i]
    if (!item) problems.push({ kind: 'unknown-reference', path: at, what: 'item', id })
    else if (to > topLevel(item)) problems.push({ kind: 'cannot-raise', path: at, id, to })
  })
  action.closes.forEach((id, i) => {
    if (!items.some(({ value }) => value.id === id && value.kind === 'gate')) {
      problems.push({ kind: 'unknown-reference', path: [...path, 'closes', i], what: 'item', id })
    }
  })
  action.needs.forEach((id, i) => {
    if (!actions.some(({ value }) => value.id === id)) {
      problems.push({ kind: 'unknown-reference', path: [...path, 'needs', i], what: 'action', id })
    }
  })
  for (const field of ['days', 'cost'] as const) {
    const [least, likely, most] = action[field]
    if (least > likely || likely > most) {
      problems.push({ kind: 'not-monotone', path: [...path, field] })
    }
  }
  return problems
}

function topLevel(item: AuthoredItem): number {
  if (item.kind === 'gate' || item.kind === 'text') return 0
  return item.kind === 'level' ? Object.keys(item.anchors).length : 5
}

function circles(actions: readonly Placed<AuthoredAction>[]): QuestionnaireProblem[] {
  const needs = new Map(actions.map(({ value }) => [value.id, value.needs]))
  const done = new Set<string>()
  const problems: QuestionnaireProblem[] = []
  const visit = (id: string, trail: readonly string[], path: Path): void => {
    if (trail.includes(id)) {
      problems.push({ kind: 'needs-circle', path, ids: [...trail.slice(trail.indexOf(id)), id] })
      return
    }
    if (done.has(id)) return
    for (const need of needs.get(id) ?? []) visit(need, [...trail, id], path)
    done.add(id)
  }
  for (const { value, path } of actions) visit(value.id, [], [...path, 'needs'])
  return problems
}

/** Every step of a level item, from each level to the one above, has an action that leads to just that level. */
function stepsWithoutAction(
  items: readonly Placed<AuthoredItem>[],
  actions: readonly Placed<AuthoredAction>[],
): QuestionnaireProblem[] {
  const raised = new Set(
    actions.flatMap(({ value }) => value.raises.map(({ item, to }) => `${item} ${to}`)),
  )
  return items.flatMap(({ value: item, path }) => {
    if (item.kind !== 'level') return []
    return Object.keys(item.anchors)
      .map(Number)
      .filter((to) => to > 1 && !raised.has(`${item.id} ${to}`))
      .map((to) => ({ kind: 'step-without-action' as const, path, item: item.id, to }))
  })
}
