import { basename } from 'node:path'
import { readCompanions } from './read-companions.ts'
import { describe } from './run-check.ts'
import type { Terminal } from './terminal.ts'
import { type GlossaryTerm, localizeGlossary } from '#core/glossary/find-terms.ts'

/**
 * The terms of a folder of questionnaires, in the terminal's language; none where nobody wrote any down. Where they do not
 * hold it is said and there are none either: no score depends on them.
 */
export async function readGlossary(folder: string, terminal: Terminal): Promise<GlossaryTerm[]> {
  const { companions, problems } = await readCompanions(folder, null)
  for (const problem of problems) {
    if (basename(problem.file) === 'glossary.yaml') terminal.complain(describe(problem, terminal))
  }
  return companions.glossary ? localizeGlossary(companions.glossary, terminal.language) : []
}
