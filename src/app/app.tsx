import './styles.css'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { changeSettings, useSettings } from '#state/settings.ts'
import { Look } from '#ui/look.tsx'
import { type Spoken, WordsProvider } from '#ui/words-context.tsx'
import type { FirstWords } from '#words/load-words.ts'
import { ErrorScreen } from './error-screen.tsx'
import { Frame } from './frame.tsx'
import { Pages } from './pages.tsx'
import { useQuestionnairesInStep } from './questionnaires-in-step.ts'

/** Pages are told apart behind the `#`, so that the site runs from any folder of any server. */
const byHash = { hook: useHashLocation }

/** The whole program on the screen. `words` are those of the language the settings begin with. */
export function App(props: { readonly words: FirstWords }) {
  const [{ language, words }, setSpoken] = useState<Spoken>(() => ({
    language: useSettings.getState().language,
    words: props.words,
  }))
  const colorScheme = useColorScheme()
  useQuestionnairesInStep()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speak = (spoken: Spoken): void => {
    setSpoken(spoken)
    changeSettings({ language: spoken.language })
  }
  return (
    <Look scheme={colorScheme}>
      <WordsProvider language={language} words={words}>
        <ErrorScreen words={words}>
          <Router {...byHash}>
            <Frame onSpeak={speak}>
              <Pages />
            </Frame>
          </Router>
        </ErrorScreen>
      </WordsProvider>
    </Look>
  )
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')
const printing = matchMedia('print')

/** As chosen, or as the system has it; paper is light, margins and all. */
function useColorScheme(): 'light' | 'dark' {
  const chosen = useSettings((settings) => settings.theme)
  const dark = useMatch(systemIsDark)
  if (useMatch(printing)) return 'light'
  if (chosen !== 'auto') return chosen
  return dark ? 'dark' : 'light'
}

function useMatch(query: MediaQueryList): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => query.matches)
}
