import { findQuestionnaires, readQuestionnaire } from './read-questionnaire.ts'
import { readSavedText } from './read-saved-text.ts'
import { describe } from './run-check.ts'
import { tellCarried } from './tell-carried.ts'
import type { Terminal } from './terminal.ts'
import { type AnswersFile, parseAnswersFile } from '#core/exchange/parse-answers-file.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'

/** Questionnaires in the terminal's language, and the answers to them. */
export type Answered = {
  readonly questionnaires: readonly Questionnaire[]
  readonly file: AnswersFile
}

/**
 * What `<questionnaires> <answers.json>` name, or the exit code after complaining: 1 the files have problems, 2 wrong usage
 * or a file that cannot be opened.
 */
export async function readAnswered(
  terminal: Terminal,
  given: readonly string[],
): Promise<Answered | number> {
  const { words, complain } = terminal
  const say = words.terminal
  const [path, answersPath, ...more] = given
  if (path === undefined || answersPath === undefined) {
    complain(say.missingArgument(path === undefined ? '<questionnaire>' : '<answers.json>'))
    return 2
  }
  if (more.length > 0) {
    complain(say.tooManyArguments)
    return 2
  }
  const text = await readSavedText(answersPath, terminal)
  if (typeof text === 'number') return text
  const questionnaires = await readScorable(path, terminal)
  if (typeof questionnaires === 'number') return questionnaires
  const answers = parseAnswersFile(text, questionnaires, words.carried.note)
  if (!answers.ok) {
    for (const problem of answers.problem) {
      complain(`${answersPath}: ${say.answersProblem(problem)}`)
    }
    return 1
  }
  tellCarried(answers.value.happened, questionnaires, terminal)
  return { questionnaires, file: answers.value }
}

/** The questionnaires under a path in the terminal's language, or the exit code after complaining. */
async function readScorable(path: string, terminal: Terminal): Promise<Questionnaire[] | number> {
  const { complain, words } = terminal
  const paths = await findQuestionnaires([path])
  const read = await Promise.all(paths.map((one) => readQuestionnaire(one)))
  const problems = read.flatMap((one) => one.problems)
  for (const problem of problems) complain(describe(problem, terminal))
  if (problems.some(({ problem }) => problem.kind === 'file-missing')) return 2
  if (read.length === 0) {
    complain(words.terminal.questionnaireProblem({ kind: 'nothing-here' }))
    return 2
  }
  if (read.some((one) => !one.scorable)) {
    complain(words.terminal.notScorable)
    return 1
  }
  return read.flatMap(({ questionnaire }) =>
    questionnaire ? [localizeQuestionnaire(questionnaire, terminal.language)] : [],
  )
}
