import { createContext, type ReactNode, use, useContext, useEffect, useState } from 'react'
import { type FirstWords, loadWords, type Words } from '#words/load-words.ts'

type Language = Parameters<typeof loadWords>[0]

type Spoken = { readonly language: Language; readonly words: FirstWords | Words }

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

/** All words of the page's language; suspends while they are loading. */
export function useAllWords(): Words {
  const { language, words } = useSpoken()
  return isWhole(words) ? words : use(allWords(language))
}

const isWhole = (words: FirstWords | Words): words is Words => 'results' in words

const loading = new Map<Language, Promise<Words>>()

/** One promise for each language, as `use` asks for; a failed one is forgotten, so that the next attempt loads anew. */
function allWords(language: Language): Promise<Words> {
  const known = loading.get(language)
  if (known) return known
  const words = loadWords(language)
  loading.set(language, words)
  words.catch(() => loading.delete(language))
  return words
}

/** The words of any language, for what is made in another one than the page's; null while they are loading. */
export function useWordsOf(language: Language): Words | null {
  const [loaded, setLoaded] = useState<{ language: string; words: Words } | null>(null)
  useEffect(() => {
    let wanted = true
    void loadWords(language).then((words) => wanted && setLoaded({ language, words }))
    return () => {
      wanted = false
    }
  }, [language])
  return loaded?.language === language ? loaded.words : null
}
