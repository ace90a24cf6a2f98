import { checkChanges } from '#core/questionnaire/changes/check-changes.ts'
import { checkCondition } from '#core/questionnaire/check-condition.ts'
import { checkWeights } from '#core/questionnaire/check-weights.ts'
import type { LocalText } from '#core/questionnaire/parts/schema.ts'
import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type {
  AuthoredAction,
  AuthoredItem,
  AuthoredQuestionnaire,
  AuthoredSection,
  When,
} from '#core/questionnaire/schema.ts'

/** Longest texts, in characters: Chinese and English. */
export const textLimits = {
  ask: { 'zh-Hans': 60, en: 160 },
  anchor: { 'zh-Hans': 70, en: 240 },
} as const

type Placed<T> = { readonly value: T; readonly path: Path }

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
    ...actions.flatMap((action) => checkAction(action, items, actions)),
    ...circles(actions),
    ...stepsWithoutAction(items, actions),
    ...unreachableStages(questionnaire),
    ...checkWeights(questionnaire),
    ...checkChanges(
      questionnaire,
      items.map(({ value }) => value),
    ),
  ]
}

function placedSections(sections: readonly AuthoredSection[], at: Path): Placed<AuthoredSection>[] {
  return sections.flatMap((section, i) => [
    { value: section, path: [...at, i] },
    ...placedSections(section.sections, [...at, i, 'sections']),
  ])
}

function duplicates(ids: readonly Placed<string>[]): QuestionnaireProblem[] {
  const seen = new Set<string>()
  return ids.flatMap(({ value: id, path }) => {
    if (seen.has(id)) return [{ kind: 'duplicate-id', path, id }]
    seen.add(id)
    return []
  })
}

function emptySection({ value, path }: Placed<AuthoredSection>): QuestionnaireProblem[] {
  return value.items.length === 0 && value.sections.length === 0
    ? [{ kind: 'empty-section', path }]
    : []
}

function checkItem(
  { value: item, path }: Placed<AuthoredItem>,
  questionnaire: AuthoredQuestionnaire,
): QuestionnaireProblem[] {
  const problems: QuestionnaireProblem[] = [...tooLong(item.ask, textLimits.ask, [...path, 'ask'])]
  item.sources.forEach((id, i) => {
    if (!questionnaire.sources[id]) {
      problems.push({
        kind: 'unknown-reference',
        path: [...path, 'sources', i],
        what: 'source',
        id,
      })
    }
  })
  item.measures.forEach((measure, i) => {
    if (!questionnaire.measures.includes(measure)) {
      const at = [...path, 'measures', i]
      problems.push({ kind: 'unknown-reference', path: at, what: 'measure', id: String(measure) })
    }
  })
  if (item.evidence) problems.push(...listsDiffer(item.evidence, [...path, 'evidence']))
  switch (item.kind) {
    case 'level':
      problems.push(...checkAnchors(item.anchors, [...path, 'anchors']))
      break
    case 'choice':
    case 'checklist':
      problems.push(...checkOptions(item, path))
      break
    case 'number':
      problems.push(...checkPoints(item.points, [...path, 'points']))
      break
    case 'gate':
    case 'text':
      break
  }
  return problems
}

function checkAnchors(
  anchors: Readonly<Record<string, LocalText>>,
  path: Path,
): QuestionnaireProblem[] {
  const levels = Object.keys(anchors)
    .map(Number)
    .toSorted((a, b) => a - b)
  if (levels.length < 2 || levels.some((level, i) => level !== i + 1)) {
    return [{ kind: 'anchors-not-consecutive', path }]
  }
  const texts = levels.map((level) => anchors[String(level)]).filter((text) => text !== undefined)
  const problems = texts.flatMap((text, i) =>
    tooLong(text, textLimits.anchor, [...path, String(i + 1)]),
  )
  for (const language of ['zh-Hans', 'en'] as const) {
    texts.forEach((text, i) => {
      const first = texts.findIndex((other) => other[language] === text[language])
      if (first < i) {
        problems.push({
          kind: 'equal-anchors',
          path: [...path, String(i + 1), language],
          levels: [first + 1, i + 1],
        })
      }
    })
  }
  return problems
}

function checkOptions(
  item: Extract<AuthoredItem, { kind: 'choice' | 'checklist' }>,
  path: Path,
): QuestionnaireProblem[] {
  const at = (i: number): Path => [...path, 'options', i]
  const problems = duplicates(item.options.map(({ id }, i) => ({ value: id, path: at(i) })))
  if (item.kind === 'choice') {
    item.options.forEach((option, i) => {
      const given = [option.share, option.points].filter((value) => value !== undefined).length
      const same = item.options.every(
        (other) => (other.share === undefined) === (option.share === undefined),
      )
      if (given !== 1 || !same) problems.push({ kind: 'no-form-fits', path: at(i) })
    })
    const values = item.options.map((option) => option.share ?? option.points ?? 0)
    if (Math.max(...values) === 0 || new Set(values).size === 1) {
      problems.push({ kind: 'option-never-matters', path, id: item.id })
    }
    return problems
  }
  item.options.forEach((option, i) => {
    const matters = option.exclusive || option.points > 0
    if (!matters) problems.push({ kind: 'option-never-matters', path: at(i), id: option.id })
  })
  return problems
}

function checkPoints(
  points: readonly (readonly [number, number])[],
  path: Path,
): QuestionnaireProblem[] {
  const pairs = points.slice(1).map((point, i) => [points[i] ?? point, point] as const)
  const ascends = pairs.every(([left, right]) => right[0] > left[0])
  const rises = pairs.every(([left, right]) => right[1] >= left[1])
  const falls = pairs.every(([left, right]) => right[1] <= left[1])
  const moves = pairs.some(([left, right]) => right[1] !== left[1])
  return ascends && (rises || falls) && moves ? [] : [{ kind: 'not-monotone', path }]
}

function tooLong(
  text: LocalText,
  limit: { readonly 'zh-Hans': number; readonly en: number },
  path: Path,
): QuestionnaireProblem[] {
  return (['zh-Hans', 'en'] as const).flatMap((language) => {
    const length = Array.from(text[language]).length
    if (length <= limit[language]) return []
    return [
      { kind: 'text-too-long' as const, path: [...path, language], length, limit: limit[language] },
    ]
  })
}

function listsDiffer(
  list: { readonly 'zh-Hans': readonly string[]; readonly en: readonly string[] },
  path: Path,
): QuestionnaireProblem[] {
  const counts = [list['zh-Hans'].length, list.en.length] as const
  return counts[0] === counts[1] ? [] : [{ kind: 'lists-differ', path, counts }]
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

/** Stages that no set of answers reaches, because too much weight (or a key item) cannot rise that far. */
function unreachableStages(questionnaire: AuthoredQuestionnaire): QuestionnaireProblem[] {
  const stages = questionnaire.levels?.length ?? 5
  const held = (section: AuthoredSection, level: number): number | null => {
    const parts = [
      ...section.items
        .filter((item) => item.kind !== 'gate' && item.kind !== 'text')
        .map((item) => ({
          weight: 'weight' in item ? item.weight : 1,
          held: 1 + Math.floor((stages - 1) * best(item) + 1e-9) >= level ? 1 : 0,
        })),
      ...section.sections.map((child) => ({ weight: child.weight, held: held(child, level) })),
    ]
    return meanHeld(parts)
  }
  const items = placedSections(questionnaire.sections, []).flatMap(({ value }) => value.items)
  const problems: QuestionnaireProblem[] = []
  for (let stage = 2; stage <= stages; stage += 1) {
    const share = meanHeld(
      questionnaire.sections.map((one) => ({ weight: one.weight, held: held(one, stage) })),
    )
    const keyLost = items.some(
      (item) =>
        'key' in item && item.key && 1 + Math.floor((stages - 1) * best(item) + 1e-9) < stage,
    )
    if (share !== null && (share < questionnaire.stage.share - 1e-9 || keyLost)) {
      problems.push({ kind: 'stage-unreachable', path: ['sections'], stage })
    }
  }
  return problems
}

function meanHeld(
  parts: readonly { readonly weight: number; readonly held: number | null }[],
): number | null {
  const counting = parts.filter((part) => part.held !== null)
  const weight = counting.reduce((sum, part) => sum + part.weight, 0)
  if (weight === 0) return null
  return counting.reduce((sum, part) => sum + part.weight * (part.held ?? 0), 0) / weight
}

/** The highest share an item can give. */
function best(item: AuthoredItem): number {
  if (item.kind !== 'choice' && item.kind !== 'number' && item.kind !== 'checklist') return 1
  if (item.kind === 'number') return Math.max(...item.points.map(([, share]) => share))
  if (item.kind === 'choice') {
    // Where only some options say a share, that is the problem to be told of, and not what follows from it.
    return item.options.every((option) => option.share !== undefined)
      ? Math.max(...item.options.map((option) => option.share ?? 0))
      : 1
  }
  const sum = item.options.reduce((s, o) => s + (o.exclusive ? 0 : o.points), 0)
  return item.max === undefined ? 1 : Math.min(1, sum / item.max)
}
