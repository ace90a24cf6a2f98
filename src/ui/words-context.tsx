import { createContext, type ReactNode, useContext } from 'react'
import type { Words } from '#words/load-words.ts'

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
