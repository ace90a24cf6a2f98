import { dirname, join } from 'node:path'
import {
  findQuestionnaires,
  type LocatedProblem,
  locateIn,
  openYaml,
  readQuestionnaire,
  type ReadQuestionnaire,
} from './read-questionnaire.ts'
import { PlanFile } from '#core/questionnaire/schema.ts'
import { shapeProblems } from '#core/questionnaire/shape-problems.ts'

/** Several questionnaires as read, with the problems within and between them. */
export type Checked = {
  readonly read: readonly ReadQuestionnaire[]
  readonly problems: readonly LocatedProblem[]
}

/** Reads and checks every questionnaire under the paths; ids, old ones too, must differ between questionnaires as well. */
export async function checkQuestionnaires(paths: readonly string[]): Promise<Checked> {
  const found = await findQuestionnaires(paths)
  if (found.length === 0) {
    const file = paths[0] ?? '.'
    const problem = { kind: 'nothing-here' } as const
    return { read: [], problems: [{ file, line: 1, column: 1, path: [], problem }] }
  }
  const read = await Promise.all(found.map((path) => readQuestionnaire(path)))
  const problems = [...read.flatMap((one) => one.problems), ...duplicatesBetween(read)]
  return { read, problems }
}

function duplicatesBetween(read: readonly ReadQuestionnaire[]): LocatedProblem[] {
  const owner = new Map<string, ReadQuestionnaire>()
  return read.flatMap((one) =>
    placedIds(one).flatMap(({ id, path }) => {
      const other = owner.get(id)
      if (!other) owner.set(id, one)
      if (!other || other === one) return []
      const problem = { kind: 'duplicate-id', path, id } as const
      return [{ ...one.locate(path), path, problem }]
    }),
  )
}

type PlacedId = { readonly id: string; readonly path: (string | number)[] }

function placedIds({ questionnaire }: ReadQuestionnaire): PlacedId[] {
  if (!questionnaire) return []
  type Sections = typeof questionnaire.sections
  const visit = (sections: Sections, at: (string | number)[]): PlacedId[] =>
    sections.flatMap((section, i) => [
      ...section.items.map(({ id }, j) => ({ id, path: [...at, i, 'items', j] })),
      ...section.actions.map(({ id }, j) => ({ id, path: [...at, i, 'actions', j] })),
      ...visit(section.sections, [...at, i, 'sections']),
    ])
  return [
    { id: questionnaire.id, path: ['id'] },
    ...questionnaire.actions.map(({ id }, j) => ({ id, path: ['actions', j] })),
    ...visit(questionnaire.sections, ['sections']),
    ...(questionnaire.changes ?? []).flatMap(({ items }, i) =>
      Object.keys(items).map((id) => ({ id, path: ['changes', i, 'items', id] })),
    ),
  ]
}

/** The plan of a folder of questionnaires, checked; `data` is null when it does not hold. */
export async function readPlan(
  folder: string,
): Promise<{ plan: PlanFile | null; problems: readonly LocatedProblem[] }> {
  const opened = await openYaml(join(folder, 'plan.yaml'))
  if ('problem' in opened) return { plan: null, problems: [opened.problem] }
  const parsed = PlanFile.safeParse(opened.data)
  if (parsed.success) return { plan: parsed.data, problems: [] }
  const problems = shapeProblems(parsed.error.issues, opened.data).map((problem) => ({
    ...locateIn(opened, problem.path),
    path: problem.path,
    problem,
  }))
  return { plan: null, problems }
}

/** The folder whose `plan.yaml` the questionnaires of a path belong to: the path itself or the one above. */
export async function planFolderOf(path: string): Promise<string | null> {
  for (const folder of [path, dirname(path), dirname(dirname(path))]) {
    const opened = await openYaml(join(folder, 'plan.yaml'))
    if (!('problem' in opened)) return folder
  }
  return null
}
