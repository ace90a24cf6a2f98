import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { parseQuestionnaire } from '#core/questionnaire/parse-questionnaire.ts'
import type { Path, QuestionnaireProblem } from '#core/questionnaire/problem.ts'
import type { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'

/** A problem with the place it stands at; lines and columns count from 1. */
export type LocatedProblem = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: Path
  readonly problem: QuestionnaireProblem | FileProblem
}

/** What can be wrong with the files themselves. */
export type FileProblem =
  | { readonly kind: 'file-missing'; readonly name: string }
  | { readonly kind: 'not-yaml'; readonly message: string }
  | { readonly kind: 'section-name'; readonly name: string }
  | { readonly kind: 'section-name-taken'; readonly name: string }
  | { readonly kind: 'changes-twice'; readonly name: string }
  | { readonly kind: 'nothing-here' }

/** A questionnaire as read from disk, with every problem in it. */
export type ReadQuestionnaire = {
  readonly questionnaire: AuthoredQuestionnaire | null
  readonly problems: readonly LocatedProblem[]
  readonly scorable: boolean
  readonly files: readonly string[]
  /** Where a part of the questionnaire stands in the files. */
  readonly locate: (path: Path) => { file: string; line: number; column: number }
}

type OpenedFile = {
  readonly file: string
  readonly document: Document
  readonly lines: LineCounter
  readonly data: unknown
}

/**
 * Reads `questionnaire.yaml` of a folder with the sections it names and the `changes.yaml` beside it, or one joined YAML
 * file, and checks it.
 */
export async function readQuestionnaire(path: string): Promise<ReadQuestionnaire> {
  const found = await stat(path).catch(() => null)
  const file = found?.isDirectory() ? join(path, 'questionnaire.yaml') : path
  const head = await openYaml(file)
  if ('problem' in head) {
    const problems = [head.problem]
    return {
      questionnaire: null,
      problems,
      scorable: false,
      files: [file],
      locate: () => head.problem,
    }
  }
  const opened: OpenedFile[] = [head]
  const sectionFiles = new Map<number, OpenedFile>()
  const fileProblems: LocatedProblem[] = []
  const joined = isRecord(head.data) ? { ...head.data } : head.data
  if (isRecord(joined) && Array.isArray(joined['sections'])) {
    joined['sections'] = await Promise.all(
      joined['sections'].map(async (entry: unknown, index) => {
        if (typeof entry !== 'string' || !/^[a-z0-9-]+$/.test(entry)) return entry
        if (entry === 'changes') {
          const where = ['sections', index]
          const problem = { kind: 'section-name-taken', name: entry } as const
          fileProblems.push({ ...locateIn(head, where), path: where, problem })
          return undefined
        }
        const section = await openYaml(join(dirname(file), `${entry}.yaml`))
        const at = locateIn(head, ['sections', index])
        if ('problem' in section) {
          const missing = section.problem.problem.kind === 'file-missing'
          fileProblems.push(
            missing
              ? { ...at, path: ['sections', index], problem: section.problem.problem }
              : section.problem,
          )
          return undefined
        }
        opened.push(section)
        sectionFiles.set(index, section)
        if (isRecord(section.data) && section.data['section'] !== entry) {
          fileProblems.push({
            ...locateIn(section, ['section']),
            path: ['section'],
            problem: { kind: 'section-name', name: entry },
          })
        }
        return section.data
      }),
    )
  }
  const changes = await openChanges(file)
  if (changes && 'problem' in changes) fileProblems.push(changes.problem)
  else if (changes && isRecord(joined)) {
    opened.push(changes)
    if ('changes' in joined) {
      const where = ['changes']
      const problem = { kind: 'changes-twice', name: basename(changes.file) } as const
      fileProblems.push({ ...locateIn(head, where), path: where, problem })
    }
    joined['changes'] = changes.data
  }
  const locate = (where: Path): { file: string; line: number; column: number } => {
    const [first, index, ...rest] = where
    if (first === 'changes' && changes && !('problem' in changes)) {
      return locateIn(changes, where.slice(1))
    }
    const own = first === 'sections' && typeof index === 'number' ? sectionFiles.get(index) : null
    return own ? locateIn(own, rest) : locateIn(head, where)
  }
  const files = opened.map((one) => one.file)
  if (fileProblems.length > 0) {
    return { questionnaire: null, problems: fileProblems, scorable: false, files, locate }
  }
  const { questionnaire, problems, scorable } = parseQuestionnaire(joined)
  return {
    questionnaire,
    scorable,
    files,
    locate,
    problems: problems.map((problem) => ({ ...locate(problem.path), path: problem.path, problem })),
  }
}

/** The `changes.yaml` beside a `questionnaire.yaml`; null where there is none. A joined file says its changes itself. */
async function openChanges(head: string): Promise<OpenedFile | { problem: LocatedProblem } | null> {
  if (basename(head) !== 'questionnaire.yaml') return null
  const opened = await openYaml(join(dirname(head), 'changes.yaml'))
  const missing = 'problem' in opened && opened.problem.problem.kind === 'file-missing'
  return missing ? null : opened
}

/** The questionnaire folders and files under the given paths, in a stable order. */
export async function findQuestionnaires(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const here = await stat(path).catch(() => null)
    if (!here?.isDirectory()) {
      found.push(path)
      continue
    }
    const entries = (await readdir(path, { withFileTypes: true })).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )
    if (entries.some((entry) => entry.name === 'questionnaire.yaml')) {
      found.push(path)
      continue
    }
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    found.push(...(await findQuestionnaires(folders.map((entry) => join(path, entry.name)))))
  }
  return found
}

/** Reads one YAML file (1.2 core schema: an unquoted No stays text). */
export async function openYaml(file: string): Promise<OpenedFile | { problem: LocatedProblem }> {
  const at = { file, line: 1, column: 1, path: [] }
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) {
    return { problem: { ...at, problem: { kind: 'file-missing', name: basename(file) } } }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const problem = { kind: 'not-yaml', message: error.message } as const
    return { problem: { file, line, column: col, path: [], problem } }
  }
  return { file, document, lines, data: document.toJS({ maxAliasCount: 100 }) }
}

/** The place of a path in a file; for something missing, the place of what should hold it. */
export function locateIn(
  { file, document, lines }: OpenedFile,
  path: Path,
): { file: string; line: number; column: number } {
  let offset = rangeStart(document.contents)
  let node: unknown = document.contents
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      )
      if (!pair) break
      offset = rangeStart(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      offset = rangeStart(node) ?? offset
    } else break
  }
  const { line, col } = lines.linePos(offset ?? 0)
  return { file, line: Math.max(1, line), column: Math.max(1, col) }
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  const start: unknown = Array.isArray(node.range) ? node.range[0] : undefined
  return typeof start === 'number' ? start : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
