import { useEffect, useMemo, useState } from 'react'
import { appVersion } from '#core/app-version.ts'
import type { Language } from '#core/language.ts'
import type { Plan, Questionnaire } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import type { Report } from '#core/report/report.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { useWordsOf } from '#ui/words-context.tsx'

type Loaded = {
  readonly language: Language
  readonly questionnaires: readonly Questionnaire[]
  readonly plan: Plan
}

/** What the report says in a language of its own; null until that language's questionnaires are there. */
export function useReportIn(language: Language): Report | null {
  const assessment = useAssessment((desk) => desk.assessment)
  const ids = assessment?.questionnaires.map(({ id }) => id).join(' ') ?? ''
  const loaded = useLoaded(ids, language)
  const words = useWordsOf(language)
  return useMemo(() => {
    if (!assessment || !loaded || !words) return null
    const { questionnaires, plan } = loaded
    const today = platform().now().slice(0, 10)
    return composeReport(
      { assessment, questionnaires, plan, language, today, appVersion },
      { defaultLevels: words.common.stageNames },
    )
  }, [assessment, loaded, words, language])
}

/** The texts of a language; a failure to load them is the error screen's to show. */
function useLoaded(ids: string, language: Language): Loaded | null {
  const [state, setState] = useState<Loaded | { readonly failed: unknown } | null>(null)
  useEffect(() => {
    let wanted = true
    const { loadQuestionnaires, loadPlan } = platform()
    Promise.all([
      loadQuestionnaires(ids.split(' ').filter(Boolean), language),
      loadPlan(language),
    ]).then(
      ([questionnaires, plan]) => wanted && setState({ language, questionnaires, plan }),
      (failed: unknown) => wanted && setState({ failed }),
    )
    return () => {
      wanted = false
    }
  }, [ids, language])
  if (state && 'failed' in state) throw state.failed
  return state?.language === language ? state : null
}
