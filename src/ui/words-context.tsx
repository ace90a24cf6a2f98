import { createContext, type ReactNode, useCallback, useContext } from 'react'
import { type FirstWords, loadWords, type Words } from '#words/load-words.ts'
import { type Missing, useLoaded } from './use-loaded.ts'

type Language = Parameters<typeof loadWords>[0]

/** A language and what is known of its words. */
export type Spoken = { readonly language: Language; readonly words: FirstWords | Words }

const WordsContext = createContext<Spoken | null>(null)

/** Gives everything inside it the words of one language: all of them, or those that the first pages need. */
export function WordsProvider(props: Spoken & { readonly children: ReactNode }) {
  const { language, words, children } = props
  return <WordsContext value={{ language, words }}>{children}</WordsContext>
}

function useSpoken(): Spoken {
  const spoken = useContext(WordsContext)
  if (!spoken) throw new Error('words were asked for outside WordsProvider')
  return spoken
}

/** The words of the page's language that the first pages need. */
export function useWords(): FirstWords {
  return useSpoken().words
}

/** All words of the page's language, for what stands inside `WithAllWords`. */
export function useAllWords(): Words {
  const { words } = useSpoken()
  if (!isWhole(words)) throw new Error('all words were asked for outside WithAllWords')
  return words
}

const isWhole = (words: FirstWords | Words): words is Words => 'results' in words

/** Gives everything inside it all words of the page's language; until they are here, what `otherwise` says. */
export function WithAllWords(props: {
  readonly children: ReactNode
  readonly otherwise: (missing: Missing | null) => ReactNode
}) {
  const { language, words } = useSpoken()
  const { value, missing } = useLoaded(useCallback(() => loadWords(language), [language]))
  const whole = isWhole(words) ? words : value
  if (!whole) return props.otherwise(missing)
  return (
    <WordsProvider language={language} words={whole}>
      {props.children}
    </WordsProvider>
  )
}
