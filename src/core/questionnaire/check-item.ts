import type { LocalText } from '#core/questionnaire/parts/schema.ts'
import { duplicates, listsDiffer, type Placed } from '#core/questionnaire/placed.ts'
import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type { AuthoredItem, AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'

/** Longest texts, in characters: Chinese and English. */
const textLimits = {
  ask: { 'zh-Hans': 60, en: 160 },
  anchor: { 'zh-Hans': 70, en: 240 },
} as const

/** What an item says by itself: its texts, its sources and measures, and its levels, options or points. */
export function checkItem(
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
