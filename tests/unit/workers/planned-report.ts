import { openSolver } from '#cli/open-solver.ts'
import { appVersion } from '#core/app-version.ts'
import { defaultImprovement, improvementOf } from '#core/assessment/improvement.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import { planPath, problemOf } from '#core/planning/path/plan-path.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'
import type { Words } from '#words/load-words.ts'
import { simplified } from '#words/zh-hans/words.ts'

const today = '2026-11-23'

/** The report of an example enterprise with its improvement plan, and the words of its language. */
export async function plannedReport(
  language: 'zh-Hans' | 'en',
  seed: string,
  change: (assessment: Assessment) => Partial<Assessment> = () => ({}),
): Promise<{ readonly report: Report; readonly words: Words; readonly assessment: Assessment }> {
  const words = language === 'en' ? english : simplified
  const [example] = await exampleIn(seed, language)
  if (!example) throw new Error(`no example ${seed}`)
  const assessment = { ...example, ...change(example) }
  const ids = assessment.questionnaires.map(({ id }) => id)
  const questionnaires = await questionnairesIn(ids, language)
  const goaled = {
    ...assessment,
    improvement: assessment.improvement ?? defaultImprovement,
  }
  const solve = await openSolver()
  const input = { assessment: goaled, questionnaires, today }
  const report = composeReport(
    {
      assessment: goaled,
      questionnaires,
      plan: await planIn(language),
      language,
      today,
      appVersion,
      improvement: {
        path: planPath(input, improvementOf(goaled).goal, solve, 20),
        curve: budgetCurve(problemOf(input).problem, 6, goaled, solve, 20),
      },
    },
    { defaultLevels: words.common.stageNames },
  )
  return { report, words, assessment: goaled }
}
