import { use } from 'react'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { useWords } from '#ui/words-context.tsx'
import { MeasureTitles } from './measure-titles.ts'
import styles from './answer.module.css'

/** How to answer an item, what could be shown for it, which measures it serves, and what it is based on. */
export function ItemGuide(props: { readonly item: Item; readonly questionnaire: Questionnaire }) {
  const { item, questionnaire } = props
  const { common, answer } = useWords()
  const titles = use(MeasureTitles)
  const said = answer.card
  const how = {
    level: said.levelHow,
    choice: said.choiceHow,
    checklist: said.checklistHow,
    number: said.numberHow,
    gate: said.gateHow,
    text: said.textHow,
  }[item.kind]
  const sources = item.sources.flatMap((id) => questionnaire.sources[id] ?? [])
  return (
    <div className={styles['guide']}>
      <p className={styles['title']}>{said.how}</p>
      {item.help && <p>{item.help}</p>}
      <p>{how}</p>
      {'key' in item && item.key && <p>{said.keyHelp}</p>}
      {item.kind === 'gate' && <p>{said.gateHelp}</p>}
      {item.evidence && (
        <>
          <p className={styles['title']}>{said.evidence}</p>
          <ul>
            {item.evidence.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['title']}>{said.serves}</p>
      <ul>
        {item.measures.map((id) => {
          const title = titles.get(String(id))
          return (
            <li key={id}>
              {title ? common.join.labelled(common.measure(id), title) : common.measure(id)}
            </li>
          )
        })}
      </ul>
      {sources.length > 0 && (
        <>
          <p className={styles['title']}>{said.sources}</p>
          <ul>
            {sources.map((source) => (
              <li key={source.title}>{common.join.bracketed(source.title, source.status)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
