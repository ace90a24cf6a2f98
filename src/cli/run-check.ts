import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { checkQuestionnaires, planFolderOf, readPlan } from './check.ts'
import { readCompanions, unknownSupport } from './read-companions.ts'
import type { LocatedProblem, ReadQuestionnaire } from './read-questionnaire.ts'
import type { Terminal } from './terminal.ts'
import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'

/** `check`: every problem of the files under the paths. 0 none, 1 some, 2 a path that is not there. */
export async function runCheck(terminal: Terminal, paths: readonly string[]): Promise<number> {
  const { words, out, complain } = terminal
  const say = words.terminal
  if (paths.length === 0) {
    complain(say.missingArgument('<file|folder>'))
    return 2
  }
  for (const path of paths) {
    if (!(await stat(path).catch(() => null))) {
      complain(say.cannotRead(path))
      return 2
    }
  }
  const { read, problems: within } = await checkQuestionnaires(paths)
  const plans: LocatedProblem[] = []
  for (const path of paths) {
    const hasPlan = await stat(join(path, 'plan.yaml')).catch(() => null)
    if (hasPlan) plans.push(...(await readPlan(path)).problems)
    plans.push(...(await problemsBeside(path, hasPlan !== null, read)))
  }
  const problems = [...within, ...plans]
  if (terminal.json) out(JSON.stringify({ problems }, null, 2))
  else for (const located of problems) out(describe(located, terminal))
  for (const { questionnaire, problems: own } of read) {
    if (terminal.json || !questionnaire || own.length > 0) continue
    const local = localizeQuestionnaire(questionnaire, terminal.language)
    const items = allItems(local)
    const scored = items.filter(({ kind }) => kind !== 'gate' && kind !== 'text').length
    const gates = items.filter(({ kind }) => kind === 'gate').length
    out(say.fine(local.id, local.version, scored, gates, allActions(local).length))
  }
  if (problems.length === 0) return 0
  if (!terminal.json) complain(say.found(problems.length, read.length))
  return 1
}

/**
 * What is wrong with the files beside the questionnaires, where the whole folder is checked, and the kinds of support
 * that the questionnaires of a path name and nobody wrote down.
 */
async function problemsBeside(
  path: string,
  whole: boolean,
  read: readonly ReadQuestionnaire[],
): Promise<LocatedProblem[]> {
  const folder = await planFolderOf(path)
  if (folder === null) return []
  const own = read.filter(({ files }) =>
    files.some((file) => !relative(path, file).startsWith('..')),
  )
  const authored = own.flatMap(({ questionnaire }) => questionnaire ?? [])
  const { companions, problems } = await readCompanions(folder, whole ? authored : null)
  const { support } = companions
  return [...(whole ? problems : []), ...(support ? unknownSupport(own, support) : [])]
}

/** A problem as one line: file:line:column, path, what to do. */
export function describe(located: LocatedProblem, { words }: Pick<Terminal, 'words'>): string {
  const place = `${relative('.', located.file)}:${located.line}:${located.column}`
  const path = located.path.length > 0 ? ` [${located.path.join('.')}]` : ''
  return `${place}${path} ${words.terminal.questionnaireProblem(located.problem)}`
}
