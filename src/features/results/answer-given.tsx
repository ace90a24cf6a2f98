import type { ItemReport } from '#core/report/report.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { gateValue } from './derive-item.ts'
import classes from './results.module.css'

/** What was said of an item, or why nothing was. */
export function AnswerGiven({ item }: { readonly item: ItemReport }) {
  const words = useAllWords()
  const { common } = words
  const said = words.results.details
  if (item.gate !== null) return <strong>{gateValue(item.gate, words)}</strong>
  if (item.state !== 'answered') {
    return (
      <strong>
        {item.state === 'dont-know' && item.kind !== 'gate'
          ? common.join.bracketed(common.states['dont-know'], said.lowest)
          : common.states[item.state]}
      </strong>
    )
  }
  return (
    <>
      {item.kind === 'level' && item.level !== null && (
        <>
          <strong>{said.reached(item.level, item.levels)}</strong>{' '}
        </>
      )}
      {item.said.length === 1 ? (
        <span className={classes['typed']}>{item.said[0]}</span>
      ) : (
        <ul className={classes['plain']}>
          {item.said.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  )
}
