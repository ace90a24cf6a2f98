import { basename } from 'node:path'
import { readCompanions } from './read-companions.ts'
import { describe } from './run-check.ts'
import type { Terminal } from './terminal.ts'
import { localizeTexts } from '#core/questionnaire/localize.ts'
import type { Support } from '#core/support/match-support.ts'

/**
 * The kinds of public support of a folder of questionnaires, in the terminal's language; null where nobody wrote any
 * down. Where they do not hold it is said and there are none either: no score depends on them.
 */
export async function readSupport(folder: string, terminal: Terminal): Promise<Support | null> {
  const { companions, problems } = await readCompanions(folder, null)
  for (const problem of problems) {
    if (basename(problem.file) === 'support.yaml') terminal.complain(describe(problem, terminal))
  }
  return companions.support && localizeTexts(companions.support, terminal.language)
}
