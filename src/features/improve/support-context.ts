import { createContext, useCallback, useContext, useMemo } from 'react'
import { composeSupport, type SupportLine } from '#core/report/compose-support.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { type Loaded, useLoaded } from '#ui/use-loaded.ts'
import type { Improve } from './improve-context.ts'

/** The support to look for; without a value while it is on its way or when it did not arrive. */
export type SupportHere = Loaded<readonly SupportLine[]>

export const SupportContext = createContext<SupportHere>({ value: null, missing: null })

/** What the page says of support; here a while after the page itself. */
export function useSupport(): SupportHere {
  return useContext(SupportContext)
}

/** Loads the kinds of support in the page's language and holds them up against what is on the desk. */
export function useSupportFor(improve: Improve | null): SupportHere {
  const language = useSettings((settings) => settings.language)
  const { value: support, missing } = useLoaded(
    useCallback(async () => (await platform().loadCompanions(language)).support, [language]),
  )
  return useMemo(() => {
    if (!support || !improve) return { value: null, missing }
    const { assessment, questionnaires } = improve.input
    const scores = improve.score.questionnaires
    return { value: composeSupport(support, { assessment, questionnaires, scores }), missing }
  }, [support, improve, missing])
}
