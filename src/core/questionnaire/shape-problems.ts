import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'

/** What a schema says of one thing that does not fit; the part of zod's issue that is read here. */
type Issue = {
  readonly code: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly [more: string]: unknown
}

const knownKeys = [
  'format',
  'id',
  'version',
  'title',
  'summary',
  'minutes',
  'core',
  'weight',
  'weightReason',
  'when',
  'measures',
  'measure',
  'levels',
  'stage',
  'policy',
  'sources',
  'actions',
  'sections',
  'section',
  'items',
  'kind',
  'ask',
  'why',
  'help',
  'evidence',
  'key',
  'quick',
  'anchors',
  'options',
  'label',
  'share',
  'points',
  'exclusive',
  'max',
  'min',
  'step',
  'unit',
  'appliesTo',
  'raises',
  'closes',
  'how',
  'days',
  'cost',
  'weeks',
  'role',
  'needs',
  'support',
  'item',
  'to',
  'rollup',
  'missing',
  'notApplicable',
  'figure',
  'rounding',
  'mode',
  'digits',
  'bands',
  'bandsUse',
  'from',
  'status',
  'checked',
  'zh-Hans',
  'zh-Hant',
  'en',
  'any',
  'all',
  'not',
  'sector',
  'size',
  'atLeast',
  'is',
  'changes',
  'renamed',
  'split',
  'merged',
  'dropped',
]

/** A schema's issues as problems that say where and what, all of them. */
export function shapeProblems(issues: readonly unknown[], data: unknown): QuestionnaireProblem[] {
  return issues.flatMap((issue) => (isIssue(issue) ? fromIssue(issue, [], data) : []))
}

function fromIssue(issue: Issue, above: Path, data: unknown): QuestionnaireProblem[] {
  const path: Path = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  ]
  const value = valueAt(data, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return listOf(issue['keys']).map((key) => ({
        kind: 'unknown-key',
        path,
        key,
        meant: nearest(key),
      }))
    case 'invalid_type':
      return value === undefined
        ? [{ kind: 'missing', path }]
        : [{ kind: 'wrong-type', path, expected: String(issue['expected']) }]
    case 'invalid_value':
      return value === undefined
        ? [{ kind: 'missing', path }]
        : [{ kind: 'not-allowed', path, allowed: listOf(issue['values']) }]
    case 'invalid_format':
      return [{ kind: 'bad-format', path, format: String(issue['pattern'] ?? issue['format']) }]
    case 'too_small':
      return [{ kind: 'out-of-bounds', path, bound: bound('≥', '>', issue, 'minimum') }]
    case 'too_big':
      return [{ kind: 'out-of-bounds', path, bound: bound('≤', '<', issue, 'maximum') }]
    case 'invalid_key':
      return path.includes('anchors')
        ? [{ kind: 'not-allowed', path, allowed: ['1', '2', '3', '4', '5'] }]
        : fromKey(issue, path, data)
    case 'invalid_union':
      return fromUnion(issue, path, data)
    case undefined:
    default:
      return [{ kind: 'no-form-fits', path }]
  }
}

/** A key that is no id: what an id must look like is said of the key as of any other text. */
function fromKey(issue: Issue, path: Path, data: unknown): QuestionnaireProblem[] {
  const issues: unknown[] = Array.isArray(issue['issues']) ? issue['issues'] : []
  const [first] = issues.flatMap((one) => (isIssue(one) ? fromIssue(one, path, data) : []))
  return [first ?? { kind: 'no-form-fits', path }]
}

/** Of several forms, the one that came closest speaks: the fewest complaints, the deepest first. */
function fromUnion(issue: Issue, path: Path, data: unknown): QuestionnaireProblem[] {
  if (valueAt(data, path) === undefined) return [{ kind: 'missing', path }]
  const forms = Array.isArray(issue['errors']) ? issue['errors'] : []
  const tried = forms
    .map((errors: unknown) =>
      (Array.isArray(errors) ? errors : []).flatMap((one: unknown) =>
        isIssue(one) ? fromIssue(one, path, data) : [],
      ),
    )
    .filter((problems) => problems.length > 0)
    .filter(
      (problems) =>
        !problems.some((one) => one.kind === 'missing' && one.path.length === path.length + 1),
    )
    .toSorted((a, b) => a.length - b.length || depth(b) - depth(a))
  return tried[0] ?? [{ kind: 'no-form-fits', path }]
}

function depth(problems: readonly QuestionnaireProblem[]): number {
  return Math.max(...problems.map((problem) => problem.path.length))
}

function bound(inclusive: string, strict: string, issue: Issue, key: string): string {
  return `${issue['inclusive'] === false ? strict : inclusive} ${String(issue[key])}`
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value
}

/** What stands at a path in plain data. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([own]) => own === String(key))?.[1]
  }
  return value
}

function nearest(key: string): string | null {
  const close = knownKeys
    .map((known) => ({ known, distance: editDistance(key.toLowerCase(), known.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .toSorted((a, b) => a.distance - b.distance)
  return close[0]?.known ?? null
}

/** Levenshtein distance by one row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
