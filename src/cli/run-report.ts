import { readFile } from 'node:fs/promises'
import { bytesOf, fontSources } from './fonts-plugin.ts'
import { checkQuestionnaires, planFolderOf, readPlan } from './check.ts'
import { openSolver } from './open-solver.ts'
import { readPlanOptions } from './plan-options.ts'
import { readConsistency } from './read-consistency.ts'
import { readGlossary } from './read-glossary.ts'
import { readSupport } from './read-support.ts'
import { describe } from './run-check.ts'
import { tellCarried } from './tell-carried.ts'
import type { Terminal } from './terminal.ts'
import { writeWhole } from './write-whole.ts'
import { appVersion } from '#core/app-version.ts'
import { bringForward } from '#core/assessment/bring-forward.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { changeReport, reportChoicesOf } from '#core/assessment/report-choices.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import {
  localizePlan,
  localizeQuestionnaire,
  type Questionnaire,
} from '#core/questionnaire/localize.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import { type PathInput, planPath, problemOf } from '#core/planning/path/plan-path.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { drawReport } from '#workers/draw-report.ts'
import { readFont } from '#workers/read-font.ts'
import { openSubsetter } from '#workers/subset-font.ts'

/** The options of `report` as they were typed. */
export type ReportOptions = {
  readonly output?: string | undefined
  readonly 'no-plan'?: boolean | undefined
  readonly 'no-items'?: boolean | undefined
  readonly seconds?: string | undefined
}

/** As many points as the page draws. */
const curveSteps = 20

/** `report`: the PDF of a saved assessment with its improvement plan, unless that is to be left out. 0 done, 1 the files have problems, 2 wrong usage or a file that cannot be opened. */
export async function runReport(
  terminal: Terminal,
  given: readonly string[],
  {
    output,
    seconds,
    'no-plan': withoutPlan = false,
    'no-items': withoutItems = false,
  }: ReportOptions,
): Promise<number> {
  const { words, complain, out } = terminal
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
  const limits = readPlanOptions({ seconds })
  if (!limits.ok) {
    complain(say.badPlanOption(limits.problem))
    return 2
  }
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) {
    complain(say.cannotRead(path))
    return 2
  }
  const assessment = parseAssessmentFile(text)
  if (!assessment.ok) {
    complain(`${path}: ${say.answersProblem(assessment.problem)}`)
    return 1
  }
  const questionnaires = await questionnairesOf(assessment.value, terminal)
  if (typeof questionnaires === 'number') return questionnaires
  const forward = bringForward(assessment.value, questionnaires, words.carried.note)
  tellCarried(forward.happened, questionnaires, terminal)
  const folder = (await planFolderOf(terminal.questionnaires)) ?? terminal.questionnaires
  const { plan, problems } = await readPlan(folder)
  if (!plan) {
    for (const problem of problems) complain(describe(problem, terminal))
    return 1
  }
  const { assessment: brought } = forward
  const { language, today } = terminal
  const support = await readSupport(folder, terminal)
  const report = composeReport(
    {
      assessment: withoutItems
        ? changeReport(
            brought,
            { parts: reportChoicesOf(brought).parts.filter((part) => part !== 'items') },
            brought.updatedAt,
          )
        : brought,
      questionnaires,
      plan: localizePlan(plan, language),
      language,
      today,
      appVersion,
      consistency: await readConsistency(folder, terminal),
      ...(support && { support }),
      glossary: await readGlossary(folder, terminal),
      ...(withoutPlan
        ? {}
        : {
            improvement: await plannedFrom(
              { assessment: brought, questionnaires, today },
              limits.value.seconds,
            ),
          }),
    },
    { defaultLevels: words.common.stageNames },
  )
  const { bytes, pages, missing } = drawReport(report, words, {
    faces: {
      regular: readFont(await bytesOf(fontSources.regular)),
      bold: readFont(await bytesOf(fontSources.bold)),
    },
    subset: await openSubsetter(await bytesOf(fontSources.subsetWasm)),
    now: new Date().toISOString(),
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

/** Path and curve, unless nothing was answered that could be planned for. */
async function plannedFrom(input: PathInput, seconds: number): Promise<ImprovementInput> {
  const { problem, score } = problemOf(input)
  const { counts, low } = score
  if (low === null || counts.answered + counts['dont-know'] === 0)
    return { path: null, curve: null }
  const { assessment } = input
  const solve = await openSolver()
  return {
    path: planPath(input, improvementOf(assessment).goal, solve, seconds),
    curve: budgetCurve(problem, curveSteps, assessment, solve, seconds),
  }
}

async function questionnairesOf(
  assessment: Assessment,
  terminal: Terminal,
): Promise<Questionnaire[] | number> {
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
    return found ? [localizeQuestionnaire(found, terminal.language)] : []
  })
  if (chosen.length > 0) return chosen
  complain(words.terminal.noQuestionnaires)
  return 1
}
