import { useEffect, useMemo, useState } from 'react'
import { appVersion } from '#core/app-version.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import type { Plan } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { type Places, placesOf } from './places.ts'

/** What the desk comes to: the same composed report that is printed. Null until the plan's text is there. */
export function useReport(): {
  readonly report: Report
  readonly assessment: Assessment
  readonly places: Places
} | null {
  const assessment = useAssessment((desk) => desk.assessment)
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  const language = useSettings((settings) => settings.language)
  const { stageNames } = useAllWords().common
  const plan = usePlan(language)
  return useMemo(() => {
    if (!assessment || !plan) return null
    const today = platform().now().slice(0, 10)
    const report = composeReport(
      { assessment, questionnaires, plan, language, today, appVersion },
      { defaultLevels: stageNames },
    )
    return { report, assessment, places: placesOf(questionnaires) }
  }, [assessment, questionnaires, language, plan, stageNames])
}

/** The plan in the language of the page; a failure to load it is the error screen's to show. */
function usePlan(language: Language): Plan | null {
  const [loaded, setLoaded] = useState<Plan | { readonly failed: unknown } | null>(null)
  useEffect(() => {
    let wanted = true
    platform()
      .loadPlan(language)
      .then(
        (plan) => wanted && setLoaded(plan),
        (failed: unknown) => wanted && setLoaded({ failed }),
      )
    return () => {
      wanted = false
    }
  }, [language])
  if (loaded && 'failed' in loaded) throw loaded.failed
  return loaded
}
