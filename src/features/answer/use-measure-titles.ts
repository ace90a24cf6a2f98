import { useEffect, useState } from 'react'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'

/** The titles of the plan's measures, in the language of the page. */
export function useMeasureTitles(): ReadonlyMap<string, string> {
  const language = useSettings((settings) => settings.language)
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let isCurrent = true
    platform()
      .loadPlan(language)
      .then(
        ({ measures }) =>
          isCurrent && setTitles(new Map(measures.map(({ id, title }) => [String(id), title]))),
        // Without them a guide names the measures by their numbers alone.
        () => {},
      )
    return () => {
      isCurrent = false
    }
  }, [language])
  return titles
}
