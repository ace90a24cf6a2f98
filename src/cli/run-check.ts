import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { checkQuestionnaires, planFolderOf, readPlan } from './check.ts'
import { describeCoverage } from './describe-coverage.ts'
import { readCompanions, unknownSupport } from './read-companions.ts'
import type { LocatedProblem, ReadQuestionnaire } from './read-questionnaire.ts'
import type { Terminal } from './terminal.ts'
import { type Coverage, coverageOf, thinlyCovered } from '#core/questionnaire/coverage.ts'
import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import { localizePlan, localizeQuestionnaire } from '#core/questionnaire/localize.ts'

/** `check`: every problem of the files under the paths. 0 none, 1 some, 2 a path that is not there. */
export async function runCheck(
  terminal: Terminal,
  paths: readonly string[],
  options: { readonly coverage?: boolean | undefined } = {},
): Promise<number> {
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
  const coverage = options.coverage ? await coverageBeside(paths[0] ?? '.', read, terminal) : null
  if (terminal.json) out(JSON.stringify({ problems, ...(coverage && { coverage }) }, null, 2))
  else for (const located of problems) out(describe(located, terminal))
  for (const { questionnaire, problems: own } of read) {
    if (terminal.json || !questionnaire || own.length > 0) continue
    const local = localizeQuestionnaire(questionnaire, terminal.language)
    const items = allItems(local)
    const scored = items.filter(({ kind }) => kind !== 'gate' && kind !== 'text').length
    const gates = items.filter(({ kind }) => kind === 'gate').length
    out(say.fine(local.id, local.version, scored, gates, allActions(local).length))
  }
  if (coverage && !terminal.json) for (const line of describeCoverage(coverage, terminal)) out(line)
  if (options.coverage && !coverage) {
    complain(say.coverage.noPlan)
    return 2
  }
  if (coverage && thinlyCovered(coverage).length > 0) return 1
  if (problems.length === 0) return 0
  if (!terminal.json) complain(say.found(problems.length, read.length))
  return 1
}

/** How the questionnaires cover the plan that stands beside the first path; null where there is none. */
async function coverageBeside(
  path: string,
  read: readonly ReadQuestionnaire[],
  { language }: Terminal,
): Promise<Coverage | null> {
  const folder = await planFolderOf(path)
  const { plan } = folder === null ? { plan: null } : await readPlan(folder)
  if (!plan) return null
  const local = read.flatMap(({ questionnaire }) =>
    questionnaire ? [localizeQuestionnaire(questionnaire, language)] : [],
  )
  return coverageOf(localizePlan(plan, language), local)
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
  const { companions, problems } = await readCompanions(
    folder,
    // While one cannot be read, its items would all be called unknown.
    whole && own.every(({ questionnaire }) => questionnaire) ? authored : null,
  )
  const { support } = companions
  return [...(whole ? problems : []), ...(support ? unknownSupport(own, support) : [])]
}

/** A problem as one line: file:line:column, path, what to do. */
export function describe(located: LocatedProblem, { words }: Pick<Terminal, 'words'>): string {
  const place = `${relative('.', located.file)}:${located.line}:${located.column}`
  const path = located.path.length > 0 ? ` [${located.path.join('.')}]` : ''
  return `${place}${path} ${words.terminal.questionnaireProblem(located.problem)}`
}
