import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { loadWords, type Words } from '#words/load-words.ts'

const WordsContext = createContext<Words | null>(null)

/** Gives everything inside it the words of one language. */
export function WordsProvider(props: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={props.words}>{props.children}</WordsContext>
}

/** The words of the page's language. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords was called outside WordsProvider')
  return words
}

/** The words of any language, for what is made in another one than the page's; null while they are loading. */
export function useWordsOf(language: Parameters<typeof loadWords>[0]): Words | null {
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
