import { useEffect } from 'react'
import type { Language } from '#core/language.ts'
import { translateQuestionnaires, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'

/**
 * Keeps the questionnaires on the desk in step with the chosen ones and with the language: a change of language, an
 * undone choice or a change in another tab all end here.
 */
export function useQuestionnairesInStep(): void {
  const language = useSettings((settings) => settings.language)
  const chosen = useAssessment(({ assessment }) =>
    assessment ? idsOf(assessment.questionnaires) : '',
  )
  useEffect(() => {
    let wanted = true
    if (chosen !== '') {
      void load(chosen, language).then(
        (questionnaires) => wanted && translateQuestionnaires(questionnaires),
        // Without a connection the page keeps the texts it has.
        () => {},
      )
    }
    return () => {
      wanted = false
    }
  }, [chosen, language])
}

function idsOf(questionnaires: readonly { readonly id: string }[]): string {
  return questionnaires.map(({ id }) => id).join(' ')
}

function load(ids: string, language: Language) {
  return platform().loadQuestionnaires(ids.split(' '), language)
}
