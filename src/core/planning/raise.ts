import type { Answer, Answers, AnswerValue } from '#core/assessment/schema.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Action, Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { levelOf, scaleOf } from '#core/scoring/item-share.ts'

/** The level a share stands for on the item's own scale: its anchors, or five levels where it has none. */
export function ownLevelOf(item: Item, share: number): number {
  return levelOf(share, item.kind === 'level' ? Object.keys(item.anchors).length : 5)
}

/**
 * What would be said of an item once work has raised it to a level of its own scale, asking no more than that: the lowest
 * option that gets there, as many further ticks as needed in file order, the number where the level begins. What was
 * said already stands where it is no less. Evidence and notes stay.
 */
export function raisedAnswer(
  item: Item,
  before: Answer | undefined,
  to: number,
): Answer | undefined {
  if (before?.state === 'not-applicable') return before
  const scale = scaleOf(item)
  if (!scale) return before
  const said = before?.state === 'answered' ? before.value : undefined
  const share = said === undefined ? null : scale.shareOf(said)
  if (share !== null && ownLevelOf(item, share) >= to) return before
  const value = valueAt(item, said, to)
  if (value === undefined || (share !== null && (scale.shareOf(value) ?? 0) < share)) return before
  return before?.state === 'answered' ? { ...before, value } : { state: 'answered', value }
}

/** The answers once these actions are done: every item they raise stands at their level, every duty they close is met. */
export function applyActions(
  questionnaires: readonly Questionnaire[],
  answers: Answers,
  actions: readonly Action[],
): Answers {
  const after = new Map(answers)
  const itemOf = (id: string): Item | undefined => {
    for (const one of questionnaires) {
      const item = findItem(one, id)
      if (item) return item
    }
    return undefined
  }
  for (const action of actions) {
    for (const { item: id, to } of action.raises) {
      const item = itemOf(id)
      const raised = item && raisedAnswer(item, after.get(id), to)
      if (raised) after.set(id, raised)
    }
    for (const id of action.closes) {
      const before = after.get(id)
      const settled = before?.state === 'answered' && before.value === 'does-not-apply'
      if (itemOf(id)?.kind === 'gate' && !settled) {
        after.set(id, { state: 'answered', value: 'yes' })
      }
    }
  }
  return after
}

function valueAt(item: Item, said: AnswerValue | undefined, to: number): AnswerValue | undefined {
  const scale = scaleOf(item)
  if (!scale) return undefined
  const shareOf = (value: AnswerValue): number => scale.shareOf(value) ?? -1
  const reaches = (value: AnswerValue): boolean => ownLevelOf(item, shareOf(value)) >= to
  switch (item.kind) {
    case 'level':
      return Math.min(to, Object.keys(item.anchors).length)
    case 'choice': {
      const options = item.options.map(({ id }) => id).toSorted((a, b) => shareOf(a) - shareOf(b))
      return options.find(reaches) ?? options.at(-1)
    }
    case 'checklist': {
      const free = item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
      const ticked = new Set(Array.isArray(said) ? said.filter((id) => free.includes(id)) : [])
      for (const id of free) {
        if (reaches([...ticked])) break
        ticked.add(id)
      }
      const value = free.filter((id) => ticked.has(id))
      const alone = item.options.filter(({ exclusive }) => exclusive).map(({ id }) => [id])
      return [value, ...alone].find(reaches) ?? value
    }
    case 'number':
      return numberAt(item, (to - 1) / 4, said)
    case 'gate':
    case 'text':
      return undefined
  }
}

/** The number where a share is reached, on the item's steps and within its bounds; the best there is where none reaches it. */
function numberAt(
  item: Extract<Item, { kind: 'number' }>,
  share: number,
  said: AnswerValue | undefined,
): number {
  const { points } = item
  const rising = (points.at(-1)?.[1] ?? 0) >= (points[0]?.[1] ?? 0)
  const bounded = (value: number): number =>
    Math.min(item.max ?? Infinity, Math.max(item.min ?? -Infinity, value))
  const shareOf = scaleOf(item)?.shareOf ?? (() => null)
  const corners = rising ? points : points.toReversed()
  const best = bounded(corners.at(-1)?.[0] ?? 0)
  const after = corners.findIndex(([, at]) => at >= share - 1e-9)
  const here = corners[after]
  const before = corners[after - 1]
  if (!here) return best
  const exact = before
    ? before[0] + ((here[0] - before[0]) * (share - before[1])) / (here[1] - before[1])
    : here[0]
  const { step } = item
  const base = item.min ?? 0
  const round = rising ? Math.ceil : Math.floor
  const stepped = step
    ? base + round((exact - base) / step - (rising ? 1e-9 : -1e-9)) * step
    : exact
  const value = bounded(stepped)
  const reached = (one: number): number => shareOf(one) ?? 0
  const candidate =
    reached(value) >= share - 1e-9
      ? value
      : reached(here[0]) > reached(value)
        ? bounded(here[0])
        : value
  return typeof said === 'number' && reached(said) > reached(candidate) ? said : candidate
}
