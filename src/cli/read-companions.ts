import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type LocatedProblem,
  locateIn,
  openYaml,
  type ReadQuestionnaire,
} from './read-questionnaire.ts'
import { ConsistencyFile } from '#core/consistency/schema.ts'
import { GlossaryFile } from '#core/glossary/schema.ts'
import { checkCondition } from '#core/questionnaire/check-condition.ts'
import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type {
  AuthoredItem,
  AuthoredQuestionnaire,
  AuthoredSection,
  When,
} from '#core/questionnaire/schema.ts'
import { shapeProblems } from '#core/questionnaire/shape-problems.ts'
import { SupportFile } from '#core/support/schema.ts'

/** What stands beside the questionnaires and speaks of them all; null where there is no such file or it does not hold. */
export type Companions = {
  readonly support: SupportFile | null
  readonly consistency: ConsistencyFile | null
  readonly glossary: GlossaryFile | null
}

/**
 * Reads and checks `support.yaml`, `consistency.yaml` and `glossary.yaml` of a folder of questionnaires. With
 * `questionnaires`, what they name of items is looked up as well.
 */
export async function readCompanions(
  folder: string,
  questionnaires: readonly AuthoredQuestionnaire[] | null,
): Promise<{
  readonly companions: Companions
  readonly problems: readonly LocatedProblem[]
  readonly files: readonly string[]
}> {
  const items = new Map(
    (questionnaires ?? []).flatMap(({ sections }) => itemsIn(sections)).map((one) => [one.id, one]),
  )
  const conditionsOf = (when: When | undefined, path: Path): QuestionnaireProblem[] =>
    when && questionnaires ? checkCondition(when, path, { itemOf: (id) => items.get(id) }) : []
  const support = await readOne(join(folder, 'support.yaml'), SupportFile, ({ kinds }) => [
    ...duplicates('kinds', kinds),
    ...kinds.flatMap((kind, i) => [
      ...conditionsOf(kind.when, ['kinds', i, 'when']),
      ...kind.asks.flatMap(({ when }, j) => conditionsOf(when, ['kinds', i, 'asks', j, 'when'])),
    ]),
  ])
  const consistency = await readOne(join(folder, 'consistency.yaml'), ConsistencyFile, (file) => [
    ...duplicates('rules', file.rules),
    ...file.rules.flatMap(({ when }, i) => conditionsOf(when, ['rules', i, 'when'])),
  ])
  const glossary = await readOne(join(folder, 'glossary.yaml'), GlossaryFile, ({ terms }) =>
    duplicates('terms', terms),
  )
  const all = [support, consistency, glossary]
  return {
    companions: { support: support.data, consistency: consistency.data, glossary: glossary.data },
    problems: all.flatMap(({ problems }) => problems),
    files: all.flatMap(({ file }) => file ?? []),
  }
}

/** Kinds of support that actions name and `support.yaml` does not hold. */
export function unknownSupport(
  read: readonly ReadQuestionnaire[],
  support: SupportFile,
): LocatedProblem[] {
  const known = new Set(support.kinds.map(({ id }) => id))
  return read.flatMap(({ questionnaire, locate }) => {
    if (!questionnaire) return []
    const named = [
      ...questionnaire.actions.map((action, i) => ({ action, path: ['actions', i] as Path })),
      ...actionsIn(questionnaire.sections, ['sections']),
    ]
    return named.flatMap(({ action, path }) =>
      action.support.flatMap((id, i) => {
        if (known.has(id)) return []
        const at = [...path, 'support', i]
        const problem = { kind: 'unknown-reference', path: at, what: 'support', id } as const
        return [{ ...locate(at), path: at, problem }]
      }),
    )
  })
}

type One<T> = {
  readonly data: T | null
  readonly problems: readonly LocatedProblem[]
  readonly file: string | null
}

/** A schema as far as it is used here. */
type Schema<T> = {
  readonly safeParse: (
    data: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: Issues } }
}
type Issues = Parameters<typeof shapeProblems>[0]

async function readOne<T>(
  file: string,
  schema: Schema<T>,
  check: (data: T) => readonly QuestionnaireProblem[],
): Promise<One<T>> {
  if (!(await stat(file).catch(() => null))) return { data: null, problems: [], file: null }
  const opened = await openYaml(file)
  if ('problem' in opened) return { data: null, problems: [opened.problem], file }
  const parsed = schema.safeParse(opened.data)
  const problems = parsed.success
    ? check(parsed.data)
    : shapeProblems(parsed.error.issues, opened.data)
  const located = problems.map((problem) => ({
    ...locateIn(opened, problem.path),
    path: problem.path,
    problem,
  }))
  return { data: parsed.success ? parsed.data : null, problems: located, file }
}

function duplicates(list: string, entries: readonly { readonly id: string }[]) {
  return entries.flatMap(({ id }, i): QuestionnaireProblem[] =>
    entries.findIndex((other) => other.id === id) < i
      ? [{ kind: 'duplicate-id', path: [list, i, 'id'], id }]
      : [],
  )
}

function itemsIn(sections: readonly AuthoredSection[]): AuthoredItem[] {
  return sections.flatMap((section) => [...section.items, ...itemsIn(section.sections)])
}

function actionsIn(
  sections: readonly AuthoredSection[],
  at: Path,
): { readonly action: AuthoredSection['actions'][number]; readonly path: Path }[] {
  return sections.flatMap((section, i) => [
    ...section.actions.map((action, j) => ({ action, path: [...at, i, 'actions', j] })),
    ...actionsIn(section.sections, [...at, i, 'sections']),
  ])
}
