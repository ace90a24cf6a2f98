import type { ReactNode } from 'react'
import { useAllWords } from '#ui/words-context.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'
import type { Topic } from './topic.ts'

/** A figure that opens its derivation. It looks like the figure it is; `of` names it for those who cannot see where it stands. */
export function FigureButton(props: {
  readonly topic: Topic
  readonly of: string
  readonly large?: boolean
  readonly children: ReactNode
}) {
  const { openTrace } = useResults()
  const { results } = useAllWords()
  return (
    <button
      type="button"
      className={classes['figure']}
      data-large={props.large || undefined}
      aria-haspopup="dialog"
      onClick={() => openTrace(props.topic)}
    >
      <span className={classes['unseen']}>{`${props.of} `}</span>
      {props.children}
      <span className={classes['unseen']}>{` ${results.openTrace}`}</span>
    </button>
  )
}
