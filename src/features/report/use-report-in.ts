import { useCallback, useMemo } from 'react'
import { appVersion } from '#core/app-version.ts'
import type { Language } from '#core/language.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { type Loaded, useLoaded } from '#ui/use-loaded.ts'
import { loadWords } from '#words/load-words.ts'

/** A report without its improvement plan, and the way to compose it with one. */
export type Composable = {
  readonly report: Report
  readonly withPlan: (improvement: ImprovementInput) => Report
}

/** What the report says in a language of its own; that language's questionnaires and words come when it is chosen. */
export function useReportIn(language: Language): Loaded<Composable> {
  const assessment = useAssessment((desk) => desk.assessment)
  const ids = assessment?.questionnaires.map(({ id }) => id).join(' ') ?? ''
  const { value: texts, missing } = useLoaded(
    useCallback(() => loadTexts(ids, language), [ids, language]),
  )
  const value = useMemo(() => {
    if (!assessment || !texts) return null
    const { words, ...rest } = texts
    const today = platform().today()
    const input = { assessment, ...rest, language, today, appVersion }
    const names = { defaultLevels: words.common.stageNames }
    return {
      report: composeReport(input, names),
      withPlan: (improvement: ImprovementInput) => composeReport({ ...input, improvement }, names),
    }
  }, [assessment, texts, language])
  return { value, missing }
}

async function loadTexts(ids: string, language: Language) {
  const { loadQuestionnaires, loadPlan, loadCompanions } = platform()
  const [questionnaires, plan, companions, words] = await Promise.all([
    loadQuestionnaires(ids.split(' ').filter(Boolean), language),
    loadPlan(language),
    loadCompanions(language),
    loadWords(language),
  ])
  return { questionnaires, plan, ...companions, words }
}
