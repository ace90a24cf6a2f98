import { readFile } from 'node:fs/promises'
import { checkQuestionnaires, planFolderOf, readPlan } from '#cli/check.ts'
import { openSolver } from '#cli/open-solver.ts'
import { readConsistency } from '#cli/read-consistency.ts'
import { readGlossary } from '#cli/read-glossary.ts'
import { readSupport } from '#cli/read-support.ts'
import type { Terminal } from '#cli/terminal.ts'
import { appVersion } from '#core/app-version.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { changeReport, type ReportPreset, reportPresets } from '#core/assessment/report-choices.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import { planPath, problemOf } from '#core/planning/path/plan-path.ts'
import { localizePlan, localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { terminal as spoken } from '#words/zh-hans/terminal.ts'
import { simplified } from '#words/zh-hans/words.ts'

const folder = 'questionnaires'
const today = '2026-11-23'
const language = 'zh-Hans'

/** The words the reports of these benches are written with. */
export const words = simplified

/** The Chinese reports of an example enterprise with its plan, in one of the ready sets of parts each. */
export async function exampleReports(seed: string): Promise<(preset: ReportPreset) => Report> {
  const terminal: Terminal = {
    language,
    words: { ...simplified, terminal: spoken },
    json: false,
    questionnaires: folder,
    today,
    out: () => {},
    complain: (text) => console.error(text),
  }
  const path = new URL(`../../seeds/${seed}.zh-Hans.json`, import.meta.url)
  const file = parseAssessmentFile(await readFile(path, 'utf8'))
  if (!file.ok) throw new Error(`${seed} does not open`)
  const { read } = await checkQuestionnaires([folder])
  const questionnaires = file.value.questionnaires.flatMap(({ id }) => {
    const found = read.find(({ questionnaire }) => questionnaire?.id === id)?.questionnaire
    return found ? [localizeQuestionnaire(found, language)] : []
  })
  const planFolder = (await planFolderOf(folder)) ?? folder
  const { plan } = await readPlan(planFolder)
  if (!plan) throw new Error('the measures cannot be read')
  const support = await readSupport(planFolder, terminal)
  const consistency = await readConsistency(planFolder, terminal)
  const glossary = await readGlossary(planFolder, terminal)
  const improvement = await planned(file.value, questionnaires)
  return (preset) => {
    const parts = [...reportPresets[preset]]
    return composeReport(
      {
        assessment: changeReport(file.value, { parts }, file.value.updatedAt),
        questionnaires,
        plan: localizePlan(plan, language),
        language,
        today,
        appVersion,
        consistency,
        ...(support && { support }),
        glossary,
        improvement,
      },
      { defaultLevels: words.common.stageNames },
    )
  }
}

async function planned(
  assessment: Assessment,
  questionnaires: Parameters<typeof problemOf>[0]['questionnaires'],
) {
  const solve = await openSolver()
  const input = { assessment, questionnaires, today }
  return {
    path: planPath(input, improvementOf(assessment).goal, solve, 20),
    curve: budgetCurve(problemOf(input).problem, 20, assessment, solve, 20),
  }
}
