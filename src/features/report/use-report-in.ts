import { useCallback, useMemo } from 'react'
import { appVersion } from '#core/app-version.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { EarlierReading } from '#core/report/compose-trend.ts'
import type { Report } from '#core/report/report.ts'
import { useAssessment } from '#state/assessment.ts'
import { earlierOf } from '#state/earlier-readings.ts'
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
  const earlier = useEarlier(assessment)
  const value = useMemo(() => {
    if (!assessment || !texts || !earlier) return null
    const { words, ...rest } = texts
    const today = platform().today()
    const input = { assessment, ...rest, earlier, language, today, appVersion }
    const names = { defaultLevels: words.common.stageNames }
    return {
      report: composeReport(input, names),
      withPlan: (improvement: ImprovementInput) => composeReport({ ...input, improvement }, names),
    }
  }, [assessment, texts, earlier, language])
  return { value, missing }
}

/** What is kept of the same enterprise from earlier days; null until it has been read. */
function useEarlier(assessment: Assessment | null): readonly EarlierReading[] | null {
  const { id, profile, example } = assessment ?? {}
  const name = profile?.name
  return useLoaded(
    useCallback(async () => {
      const { assessment: now } = useAssessment.getState()
      return now && now.id === id && now.profile.name === name && now.example === example
        ? await earlierOf(now)
        : []
    }, [id, name, example]),
  ).value
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
