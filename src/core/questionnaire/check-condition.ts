import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type { AuthoredItem, When } from '#core/questionnaire/schema.ts'

/** What a condition names of an item, and whether an item may be named there at all. */
export type Nameable = {
  readonly itemOf: (id: string) => AuthoredItem | undefined
  /** A problem with naming this very item at this place, such as one that comes later. */
  readonly refuse?: (item: AuthoredItem, path: Path) => QuestionnaireProblem | null
}

/** Whether everything a condition names exists and could ever be so; all problems at once. */
export function checkCondition(when: When, path: Path, nameable: Nameable): QuestionnaireProblem[] {
  const each = (parts: readonly When[], key: string): QuestionnaireProblem[] =>
    parts.flatMap((part, i) => checkCondition(part, [...path, key, i], nameable))
  if ('any' in when) return each(when.any, 'any')
  if ('all' in when) return each(when.all, 'all')
  if ('not' in when) return checkCondition(when.not, [...path, 'not'], nameable)
  if (!('item' in when)) return []
  const item = nameable.itemOf(when.item)
  if (!item) return [{ kind: 'unknown-reference', path, what: 'item', id: when.item }]
  const refused = nameable.refuse?.(item, path)
  if (refused) return [refused]
  if ('atLeast' in when) {
    const reachable = item.kind === 'level' ? Object.keys(item.anchors).length : 5
    const scored = item.kind !== 'gate' && item.kind !== 'text'
    return scored && when.atLeast <= reachable && when.atLeast > 1
      ? []
      : [{ kind: 'condition-never-true', path }]
  }
  return when.is.flatMap((value, i) =>
    canBe(item, value)
      ? []
      : [{ kind: 'unknown-reference', path: [...path, 'is', i], what: 'option', id: value }],
  )
}

function canBe(item: AuthoredItem, value: string): boolean {
  switch (item.kind) {
    case 'level':
      return item.anchors[value] !== undefined
    case 'choice':
    case 'checklist':
      return item.options.some((option) => option.id === value)
    case 'gate':
      return ['yes', 'no', 'not-sure', 'does-not-apply'].includes(value)
    case 'number':
    case 'text':
      return true
  }
}
