import { openSolver } from '#cli/open-solver.ts'
import { appVersion } from '#core/app-version.ts'
import { improvementOf } from '#core/assessment/improvement.ts'
import { changeReport } from '#core/assessment/report-choices.ts'
import type { Assessment, ReportPart } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import { planPath, problemOf } from '#core/planning/path/plan-path.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import {
  companionsIn,
  exampleIn,
  planIn,
  questionnairesIn,
} from '#platform/catalogue/load-catalogue.ts'
import type { ReportTools } from '#workers/draw-report.ts'
import { loadWords } from '#words/load-words.ts'
import { openFaces, openTestSubsetter } from './fonts-for-tests.ts'

/** The day the reports of these tests are made. */
const today = '2026-11-23'

/** A made-up enterprise's assessment, with the parts of the report it is to have; of its first few questionnaires. */
export async function assessmentOf(
  seed: string,
  language: Language,
  parts: readonly ReportPart[],
  most = Infinity,
): Promise<Assessment> {
  const [assessment] = await exampleIn(seed, language)
  if (!assessment) throw new Error(`no example ${seed}`)
  const few = { ...assessment, questionnaires: assessment.questionnaires.slice(0, most) }
  return changeReport(few, { parts: [...parts] }, assessment.updatedAt)
}

/** Its path and the curve of a few budgets. */
export async function plannedFor(assessment: Assessment): Promise<ImprovementInput> {
  const ids = assessment.questionnaires.map(({ id }) => id)
  const questionnaires = await questionnairesIn(ids, 'zh-Hans')
  const input = { assessment, questionnaires, today }
  const solve = await openSolver()
  return {
    path: planPath(input, improvementOf(assessment).goal, solve, 30),
    curve: budgetCurve(problemOf(input).problem, 3, assessment, solve, 30),
  }
}

/** The same assessment as a report in a language, with everything that belongs to it. */
export async function reportIn(
  language: Language,
  assessment: Assessment,
  improvement?: ImprovementInput,
): Promise<Report> {
  const ids = assessment.questionnaires.map(({ id }) => id)
  const { common } = await loadWords(language)
  const companions = await companionsIn(language)
  return composeReport(
    {
      assessment,
      questionnaires: await questionnairesIn(ids, language),
      plan: await planIn(language),
      language,
      today,
      appVersion,
      ...companions,
      ...(improvement && { improvement }),
    },
    { defaultLevels: common.stageNames },
  )
}

/** What reports are drawn with. */
export async function reportTools(): Promise<ReportTools> {
  return {
    faces: openFaces(),
    subset: await openTestSubsetter(),
    now: '2026-11-23T08:00:00.000Z',
  }
}
