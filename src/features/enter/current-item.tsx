import { type KeyboardEvent, type RefObject, useEffect, useId } from 'react'
import { useAllWords } from '#ui/words-context.tsx'
import { answerText } from './answer-text.ts'
import styles from './enter.module.css'
import type { Line } from './lines.ts'
import type { Entry } from './use-entry.ts'

/** The item that is typed in: its question, the field that takes the keys, and its answers with theirs. */
export function CurrentItem(props: {
  readonly line: Line
  readonly entry: Entry
  readonly field: RefObject<HTMLInputElement | null>
}) {
  const { line, entry, field } = props
  const words = useAllWords()
  const { enter: say } = words
  const id = useId()
  const { paper, answer } = line
  const value = answer?.state === 'answered' ? answer.value : undefined
  useEffect(() => field.current?.focus({ preventScroll: true }), [field])
  return (
    <div className={styles['current']}>
      <p className={styles['question']} id={`${id}-ask`}>
        <span className={styles['number']}>{paper.number}</span> {paper.ask}
      </p>
      <div className={styles['typing']}>
        <input
          ref={field}
          className={styles['field']}
          aria-labelledby={`${id}-ask`}
          aria-describedby={`${id}-mode ${id}-now`}
          aria-invalid={entry.wrong !== null}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={entry.mode === 'note' || entry.mode === 'reason'}
          enterKeyHint="next"
          value={entry.typed}
          onChange={({ currentTarget, nativeEvent }) => {
            // What is still being composed is not typed yet.
            const composing = 'isComposing' in nativeEvent && nativeEvent.isComposing === true
            if (entry.mode !== 'answer' || !composing) entry.type(currentTarget.value)
          }}
          onCompositionEnd={({ currentTarget }) => {
            if (entry.mode !== 'answer') return
            const { value: composed } = currentTarget
            currentTarget.value = ''
            entry.type(composed)
          }}
          onKeyDown={(event) => onKey(event, entry)}
        />
        <span id={`${id}-mode`} className={styles['mode']}>
          {say.modes[entry.mode]}
        </span>
      </div>
      <p className={styles['wrong']} role="alert">
        {entry.wrong}
      </p>
      {paper.options.length > 0 && (
        <ol className={styles['options']}>
          {paper.options.map((option, place) => {
            const isChosen = [value].flat().some((one) => String(one) === option.value)
            return (
              <li key={option.value} data-chosen={isChosen || undefined}>
                <kbd>{place + 1}</kbd> <span>{option.label}</span>
              </li>
            )
          })}
          {paper.addsNone && (
            <li data-chosen={(Array.isArray(value) && value.length === 0) || undefined}>
              <kbd>0</kbd> <span>{words.answer.card.none}</span>
            </li>
          )}
        </ol>
      )}
      <p id={`${id}-now`} className={styles['now']}>
        {answerText(line, words)}
      </p>
      {answer?.note && <p className={styles['note']}>{answer.note}</p>}
    </div>
  )
}

function onKey(event: KeyboardEvent<HTMLInputElement>, entry: Entry): void {
  if (event.nativeEvent.isComposing) return
  const isUndo =
    (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
  const act = isUndo && entry.mode === 'answer' ? entry.undo : actionOf(event, entry)
  if (!act) return
  event.preventDefault()
  act()
}

function actionOf(event: KeyboardEvent<HTMLInputElement>, entry: Entry): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  switch (event.key) {
    case 'Enter':
      return entry.enter
    case 'Escape':
      return entry.mode === 'answer' ? null : entry.escape
    case 'ArrowUp':
      return () => entry.move(-1)
    case 'ArrowDown':
      return () => entry.move(1)
    case 'Backspace':
      if (entry.typed !== '') return null
      return entry.mode === 'answer' ? () => entry.move(-1) : entry.escape
    default:
      return null
  }
}
