import { basename } from 'node:path'
import { planFolderOf } from './check.ts'
import { readCompanions } from './read-companions.ts'
import { describe } from './run-check.ts'
import type { Terminal } from './terminal.ts'
import type { Consistency } from '#core/consistency/find-contradictions.ts'
import { localizeTexts } from '#core/questionnaire/localize.ts'

/**
 * The rules beside the questionnaires of a path, in the terminal's language. Without such rules there are none, and where
 * they do not hold it is said and there are none either: no score depends on them.
 */
export async function readConsistency(path: string, terminal: Terminal): Promise<Consistency> {
  const folder = await planFolderOf(path)
  const read = folder === null ? null : await readCompanions(folder, null)
  for (const problem of read?.problems ?? []) {
    if (basename(problem.file) === 'consistency.yaml')
      terminal.complain(describe(problem, terminal))
  }
  const rules = read?.companions.consistency ?? { format: 1 as const, rules: [] }
  return localizeTexts(rules, terminal.language)
}
