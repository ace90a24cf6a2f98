import { checkQuestionnaires } from './check.ts'
import { bytesOf, fontSources } from './fonts-plugin.ts'
import { describe } from './run-check.ts'
import { rankOf } from './shown-order.ts'
import type { Terminal } from './terminal.ts'
import { writeWhole } from './write-whole.ts'
import { composeChecklist } from '#core/checklist/compose-checklist.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { loadWords } from '#words/load-words.ts'
import { drawChecklist } from '#workers/draw-checklist.ts'
import type { Spoken } from '#workers/checklist-fields.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'

/** The options of `checklist` as they were typed. */
export type ChecklistOptions = {
  readonly output?: string | undefined
  /** The language printed beside the first. */
  readonly second?: string | undefined
}

/**
 * `checklist`: a blank checklist of all questionnaires or of those named, as a PDF that can be filled in. 0 done, 1 the
 * questionnaires have problems, 2 wrong usage.
 */
export async function runChecklist(
  terminal: Terminal,
  ids: readonly string[],
  { output, second }: ChecklistOptions,
): Promise<number> {
  const { words, complain, out, language, today } = terminal
  const say = words.terminal
  if (output === undefined) {
    complain(say.missingArgument('-o <out.pdf>'))
    return 2
  }
  if (second !== undefined && second !== 'zh-Hans' && second !== 'en') {
    complain(say.badLanguage(second))
    return 2
  }
  const { read, problems } = await checkQuestionnaires([terminal.questionnaires])
  if (read.some((one) => !one.scorable)) {
    for (const problem of problems) complain(describe(problem, terminal))
    complain(say.notScorable)
    return 1
  }
  const all = read
    .flatMap(({ questionnaire }) => (questionnaire ? [questionnaire] : []))
    .toSorted((a, b) => rankOf(a.id) - rankOf(b.id))
  const unknown = ids.filter((id) => !all.some((one) => one.id === id))
  if (unknown.length > 0) {
    for (const id of unknown) complain(say.noSuchQuestionnaire(id))
    return 2
  }
  const wanted =
    ids.length === 0 ? all : ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
  const inLanguage = async (one: 'zh-Hans' | 'en'): Promise<Spoken> => {
    const spoken = one === language ? words : await loadWords(one)
    return {
      words: spoken,
      checklist: composeChecklist(
        {
          questionnaires: wanted.map((questionnaire) => localizeQuestionnaire(questionnaire, one)),
          language: one,
          order: all.map(({ id }) => id),
          profile: null,
          today,
        },
        (value) => spoken.common.gateValues[value],
      ),
    }
  }
  const { bytes, pages } = drawChecklist(
    await inLanguage(language),
    second === undefined || second === language ? null : await inLanguage(second),
    {
      faces: {
        regular: readFont(await bytesOf(fontSources.regular)),
        bold: readFont(await bytesOf(fontSources.bold)),
      },
      subset: await openSubsetter(await bytesOf(fontSources.subsetWasm)),
      now: new Date().toISOString(),
    },
  )
  if (!(await writeWhole(output, bytes))) {
    complain(say.cannotWrite(output))
    return 2
  }
  out(say.written(output, pages))
  return 0
}
