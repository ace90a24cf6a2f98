import { useCallback, useMemo, useState } from 'react'
import { appVersion } from '#core/app-version.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import type { Plan } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { type Missing, useLoaded } from '#ui/use-loaded.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { type Places, placesOf } from './places.ts'

type Composed = {
  readonly report: Report
  readonly assessment: Assessment
  readonly places: Places
}

/**
 * What the desk comes to: the same composed report that is printed. Null until the plan's text is there; the rules
 * between questionnaires may come after it.
 */
export function useReport(): {
  readonly composed: Composed | null
  readonly missing: Missing | null
} {
  const assessment = useAssessment((desk) => desk.assessment)
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  const language = useSettings((settings) => settings.language)
  const { stageNames } = useAllWords().common
  const { plan, missing: planMissing } = usePlan(language)
  const { value: companions, missing: companionsMissing } = useLoaded(
    useCallback(() => platform().loadCompanions(language), [language]),
  )
  const composed = useMemo(() => {
    if (!assessment || !plan) return null
    const today = platform().today()
    const report = composeReport(
      {
        assessment,
        questionnaires,
        plan,
        language,
        today,
        appVersion,
        ...(companions && { consistency: companions.consistency, support: companions.support }),
      },
      { defaultLevels: stageNames },
    )
    return { report, assessment, places: placesOf(questionnaires) }
  }, [assessment, questionnaires, language, plan, companions, stageNames])
  return { composed, missing: planMissing ?? companionsMissing }
}

/** The plan in the language of the page; after a change of language the one before, until the new one is here. */
function usePlan(language: Language): {
  readonly plan: Plan | null
  readonly missing: Missing | null
} {
  const { value, missing } = useLoaded(useCallback(() => platform().loadPlan(language), [language]))
  const [shown, setShown] = useState(value)
  if (value && value !== shown) setShown(value)
  return { plan: value ?? shown, missing }
}
