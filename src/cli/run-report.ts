import { checkQuestionnaires, planFolderOf, readPlan } from './check.ts'
import { dayHere } from './day-here.ts'
import { makeReportFile } from './make-report-file.ts'
import { openSolver } from './open-solver.ts'
import { readConsistency } from './read-consistency.ts'
import { readGlossary } from './read-glossary.ts'
import { readSavedText } from './read-saved-text.ts'
import { readSupport } from './read-support.ts'
import {
  languagesOf,
  readReportOptions,
  type ReportOptions,
  type ReportWish,
  type TerminalLanguage,
  withWish,
} from './report-options.ts'
import { describe } from './run-check.ts'
import { tellCarried } from './tell-carried.ts'
import type { Terminal } from './terminal.ts'
import { writeWhole } from './write-whole.ts'
import { appVersion } from '#core/app-version.ts'
import { bringForward } from '#core/assessment/bring-forward.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import type { Assessment, ReportPart } from '#core/assessment/schema.ts'
import { composeSaveFile } from '#core/exchange/compose-save-file.ts'
import { fingerprint } from '#core/exchange/fingerprint.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { localizePlan, localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import type { AuthoredQuestionnaire, PlanFile } from '#core/questionnaire/schema.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import { type PathInput, planPath, problemOf } from '#core/planning/path/plan-path.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { EarlierReading } from '#core/report/compose-trend.ts'
import type { Report } from '#core/report/report.ts'
import { loadWords, type Words } from '#words/load-words.ts'

/** As many points as the page draws. */
const curveSteps = 20

/** The parts that say something of the path, and of how far the money goes. */
const onPath: readonly ReportPart[] = ['summary', 'path', 'calendar']
const onCurve: readonly ReportPart[] = ['path']

/** `report`: the PDF, Word document or spreadsheet of a saved assessment, as it was chosen there or as the options ask. 0 done, 1 the files have problems, 2 wrong usage or a file that cannot be opened. */
export async function runReport(
  terminal: Terminal,
  given: readonly string[],
  options: ReportOptions,
): Promise<number> {
  const { words, complain, out } = terminal
  const { output } = options
  const say = words.terminal
  const [path, ...more] = given
  if (path === undefined || output === undefined) {
    complain(say.missingArgument(path === undefined ? '<assessment.json>' : '-o <out.pdf>'))
    return 2
  }
  if (more.length > 0) {
    complain(say.tooManyArguments)
    return 2
  }
  const wish = readReportOptions(options, say)
  if (!wish.ok) {
    complain(wish.problem)
    return 2
  }
  const saved = await readAssessment(path, terminal)
  if (typeof saved === 'number') return saved
  const earlier = await readEarlier(wish.value.earlier, terminal)
  if (typeof earlier === 'number') return earlier
  const authored = await questionnairesOf(saved, terminal)
  if (typeof authored === 'number') return authored
  const { language, second } = languagesOf(saved, wish.value, terminal.language)
  const folder = (await planFolderOf(terminal.questionnaires)) ?? terminal.questionnaires
  const { plan, problems } = await readPlan(folder)
  if (!plan) {
    for (const problem of problems) complain(describe(problem, terminal))
    return 1
  }
  const questionnaires = authored.map((one) => localizeQuestionnaire(one, language))
  const forward = bringForward(saved, questionnaires, words.carried.note)
  tellCarried(forward.happened, questionnaires, terminal)
  const assessment = withWish(forward.assessment, wish.value)
  const improvement = await plannedFrom(
    { assessment, questionnaires, today: terminal.today },
    wish.value,
  )
  const from = { assessment, authored, plan, folder, earlier, improvement }
  const report = await composeIn(language, from, terminal)
  // What is wrong with a file beside the questionnaires has been said once.
  const quiet = { ...terminal, complain: () => undefined }
  const beside = second && (await composeIn(second, from, quiet))
  const now = new Date().toISOString()
  const { bytes, pages, missing } = await makeReportFile(output, report, beside, {
    now,
    saveFile: composeSaveFile({
      assessment: forward.assessment,
      report: report.report,
      second: beside && beside.report,
      fingerprints: Object.fromEntries(authored.map((one) => [one.id, fingerprint(one)])),
      savedAt: now,
      description: report.words.opening.attached,
    }),
  })
  if (!(await writeWhole(output, bytes))) {
    complain(say.cannotWrite(output))
    return 2
  }
  out(say.written(output, pages))
  if (missing.length > 0) {
    const list = missing.map(({ codePoint }) => `U+${codePoint.toString(16).toUpperCase()}`)
    complain(say.missingGlyphs(list.join(', ')))
  }
  return 0
}

/** What a report is composed from in any language. */
type From = {
  readonly assessment: Assessment
  readonly authored: readonly AuthoredQuestionnaire[]
  readonly plan: PlanFile
  readonly folder: string
  readonly earlier: readonly EarlierReading[]
  readonly improvement: ImprovementInput | null
}

async function composeIn(
  language: TerminalLanguage,
  { assessment, authored, plan, folder, earlier, improvement }: From,
  given: Terminal,
): Promise<{ readonly report: Report; readonly words: Words }> {
  const terminal = { ...given, language }
  const words = language === given.language ? given.words : await loadWords(language)
  const support = await readSupport(folder, terminal)
  const report = composeReport(
    {
      assessment,
      questionnaires: authored.map((one) => localizeQuestionnaire(one, language)),
      plan: localizePlan(plan, language),
      language,
      today: terminal.today,
      appVersion,
      earlier,
      consistency: await readConsistency(folder, terminal),
      ...(support && { support }),
      glossary: await readGlossary(folder, terminal),
      ...(improvement && { improvement }),
    },
    { defaultLevels: words.common.stageNames },
  )
  return { report, words }
}

/** Path and curve as far as the parts of the report say something of them; nothing where nothing can be planned for. */
async function plannedFrom(
  input: PathInput & { readonly assessment: Assessment },
  { planned, seconds }: ReportWish,
): Promise<ImprovementInput | null> {
  const { assessment } = input
  const parts = assessment.report?.parts ?? []
  const prints = (some: readonly ReportPart[]): boolean => some.some((part) => parts.includes(part))
  if (!planned || !prints(onPath)) return null
  const { problem, score } = problemOf(input)
  const { counts, low } = score
  if (low === null || counts.answered + counts['dont-know'] === 0)
    return { path: null, curve: null }
  const solve = await openSolver()
  return {
    path: planPath(input, improvementOf(assessment).goal, solve, seconds),
    curve: prints(onCurve) ? budgetCurve(problem, curveSteps, assessment, solve, seconds) : null,
  }
}

async function readAssessment(path: string, terminal: Terminal): Promise<Assessment | number> {
  const { complain, words } = terminal
  const text = await readSavedText(path, terminal)
  if (typeof text === 'number') return text
  const assessment = parseAssessmentFile(text)
  if (assessment.ok) return assessment.value
  complain(`${path}: ${words.terminal.answersProblem(assessment.problem)}`)
  return 1
}

/** Earlier assessments for the trend; each has to be from before the day of the report. */
async function readEarlier(
  paths: readonly string[],
  terminal: Terminal,
): Promise<EarlierReading[] | number> {
  const earlier: EarlierReading[] = []
  for (const path of paths) {
    const assessment = await readAssessment(path, terminal)
    if (typeof assessment === 'number') return assessment
    const day = dayHere(new Date(assessment.updatedAt))
    if (day >= terminal.today) {
      terminal.complain(terminal.words.terminal.notEarlier(path, day, terminal.today))
      return 2
    }
    earlier.push({ assessment, day })
  }
  return earlier
}

async function questionnairesOf(
  assessment: Assessment,
  terminal: Terminal,
): Promise<AuthoredQuestionnaire[] | number> {
  const { complain, words } = terminal
  const { read, problems } = await checkQuestionnaires([terminal.questionnaires])
  if (read.some((one) => !one.scorable)) {
    for (const problem of problems) complain(describe(problem, terminal))
    complain(words.terminal.notScorable)
    return 1
  }
  const all = read.flatMap(({ questionnaire }) => (questionnaire ? [questionnaire] : []))
  const chosen = assessment.questionnaires.flatMap(({ id }) => {
    const found = all.find((one) => one.id === id)
    if (!found) complain(words.terminal.unknownQuestionnaire(id))
    return found ? [found] : []
  })
  if (chosen.length > 0) return chosen
  complain(words.terminal.noQuestionnaires)
  return 1
}
