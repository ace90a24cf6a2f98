import { checkChanges } from '#core/questionnaire/changes/check-changes.ts'
import { checkActions } from '#core/questionnaire/check-actions.ts'
import { checkCondition } from '#core/questionnaire/check-condition.ts'
import { checkItem } from '#core/questionnaire/check-item.ts'
import { checkWeights } from '#core/questionnaire/check-weights.ts'
import { duplicates, type Placed, placedSections } from '#core/questionnaire/placed.ts'
import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type {
  AuthoredItem,
  AuthoredQuestionnaire,
  AuthoredSection,
  When,
} from '#core/questionnaire/schema.ts'
import { unreachableStages } from '#core/questionnaire/unreachable-stages.ts'

/** Every rule that the shape alone cannot say; all problems at once. */
export function checkQuestionnaire(questionnaire: AuthoredQuestionnaire): QuestionnaireProblem[] {
  const sections = placedSections(questionnaire.sections, ['sections'])
  const items = sections.flatMap(({ value, path }) =>
    value.items.map((item, i) => ({ value: item, path: [...path, 'items', i] })),
  )
  const actions = [
    ...questionnaire.actions.map((action, i) => ({ value: action, path: ['actions', i] })),
    ...sections.flatMap(({ value, path }) =>
      value.actions.map((action, i) => ({ value: action, path: [...path, 'actions', i] })),
    ),
  ]
  return [
    ...duplicates(sections.map(({ value, path }) => ({ value: value.section, path }))),
    ...duplicates(items.map(({ value, path }) => ({ value: value.id, path }))),
    ...duplicates(actions.map(({ value, path }) => ({ value: value.id, path }))),
    ...sections.flatMap(emptySection),
    ...(items.some(({ value }) => value.kind !== 'gate' && value.kind !== 'text')
      ? []
      : [{ kind: 'no-scored-items' as const, path: ['sections'] }]),
    ...items.flatMap((item) => checkItem(item, questionnaire)),
    ...conditions(questionnaire, sections, items),
    ...checkActions(actions, items),
    ...unreachableStages(questionnaire),
    ...checkWeights(questionnaire),
    ...checkChanges(
      questionnaire,
      items.map(({ value }) => value),
    ),
  ]
}

function emptySection({ value, path }: Placed<AuthoredSection>): QuestionnaireProblem[] {
  return value.items.length === 0 && value.sections.length === 0
    ? [{ kind: 'empty-section', path }]
    : []
}

function conditions(
  questionnaire: AuthoredQuestionnaire,
  sections: readonly Placed<AuthoredSection>[],
  items: readonly Placed<AuthoredItem>[],
): QuestionnaireProblem[] {
  const order = new Map(items.map(({ value }, i) => [value.id, i]))
  const byId = new Map(items.map(({ value }) => [value.id, value]))
  const check = (when: When, path: Path, before: number): QuestionnaireProblem[] =>
    checkCondition(when, path, {
      itemOf: (id) => byId.get(id),
      refuse: ({ id }, at) =>
        (order.get(id) ?? 0) >= before ? { kind: 'later-item', path: at, id } : null,
    })
  const firstItemOf = (section: AuthoredSection): number => {
    const own = placedSections([section], []).flatMap(({ value }) => value.items)
    return Math.min(...own.map((item) => order.get(item.id) ?? 0))
  }
  return [
    ...(questionnaire.when ? check(questionnaire.when, ['when'], 0) : []),
    ...sections.flatMap(({ value, path }) =>
      value.when ? check(value.when, [...path, 'when'], firstItemOf(value)) : [],
    ),
    ...items.flatMap(({ value, path }, i) =>
      value.when ? check(value.when, [...path, 'when'], i) : [],
    ),
  ]
}
