import { useCallback, useMemo } from 'react'
import { appVersion } from '#core/app-version.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import type { ReportInput } from '#core/report/compose-report.ts'
import type { EarlierReading } from '#core/report/compose-trend.ts'
import { useAssessment } from '#state/assessment.ts'
import { earlierOf } from '#state/earlier-readings.ts'
import { platform } from '#state/platform.ts'
import { type Loaded, useLoaded } from '#ui/use-loaded.ts'
import { loadWords, type Words } from '#words/load-words.ts'

/** What reports are composed from in one language, whatever is chosen for them. */
export type Texts = {
  readonly words: Words
  readonly input: Omit<ReportInput, 'assessment' | 'today' | 'improvement'>
}

/** The texts of a language, which come when it is chosen; none where that is null. */
export function useTexts(language: Language | null): Loaded<Texts> {
  const assessment = useAssessment((desk) => desk.assessment)
  const ids = assessment?.questionnaires.map(({ id }) => id).join(' ') ?? ''
  const { value: texts, missing } = useLoaded(
    useCallback(() => loadTexts(ids, language), [ids, language]),
  )
  const earlier = useEarlier(assessment)
  const value = useMemo(() => {
    if (!texts || !earlier || language === null || texts.kind === 'none') return null
    const { words, kind: _kind, ...rest } = texts
    return { words, input: { ...rest, earlier, language, appVersion } }
  }, [texts, earlier, language])
  return { value, missing }
}

/** What is kept of the same enterprise from earlier days; null until it has been read, none where it cannot be. */
function useEarlier(assessment: Assessment | null): readonly EarlierReading[] | null {
  const { id, profile, example } = assessment ?? {}
  const name = profile?.name
  const { value, missing } = useLoaded(
    useCallback(async () => {
      const { assessment: now } = useAssessment.getState()
      return now && now.id === id && now.profile.name === name && now.example === example
        ? await earlierOf(now)
        : []
    }, [id, name, example]),
  )
  return missing ? unread : value
}

const unread: readonly EarlierReading[] = []

async function loadTexts(ids: string, language: Language | null) {
  if (language === null) return { kind: 'none' } as const
  const { loadQuestionnaires, loadPlan, loadCompanions } = platform()
  const [questionnaires, plan, companions, words] = await Promise.all([
    loadQuestionnaires(ids.split(' ').filter(Boolean), language),
    loadPlan(language),
    loadCompanions(language),
    loadWords(language),
  ])
  return { kind: 'some', questionnaires, plan, ...companions, words } as const
}
