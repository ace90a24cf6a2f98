import { useAllWords } from '#ui/words-context.tsx'
import { answerText } from './answer-text.ts'
import styles from './enter.module.css'
import type { Line } from './lines.ts'

/** An item on one line: its number, how it begins, what was said. A click goes there; so do the keys. */
export function ItemLine({ line, onGo }: { readonly line: Line; readonly onGo: () => void }) {
  const words = useAllWords()
  const { paper, state } = line
  return (
    <li>
      <button
        type="button"
        tabIndex={-1}
        className={styles['line']}
        data-state={state}
        onClick={onGo}
      >
        <span className={styles['number']}>{paper.number}</span>
        <span className={styles['ask']}>{paper.ask}</span>
        <span className={styles['answer']}>{answerText(line, words)}</span>
      </button>
    </li>
  )
}
