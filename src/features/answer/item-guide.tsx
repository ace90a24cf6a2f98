import { use } from 'react'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { PartMissing } from '#ui/part-missing.tsx'
import type { Missing } from '#ui/use-loaded.ts'
import { useAllWords, WithAllWords } from '#ui/words-context.tsx'
import { MeasureTitles } from './measure-titles.ts'
import type { ItemTerms } from './item-terms.tsx'
import styles from './answer.module.css'

/** Fetches what names the terms on cards, and shows them. It goes by way of this part because the first answer waits for no more. */
export async function fetchTerms(arrive: (part: typeof ItemTerms) => void): Promise<void> {
  const part = await import('./item-terms.tsx')
  arrive(part.ItemTerms)
  await part.showTerms()
}

/** How to answer an item, what could be shown for it, which measures it serves, and what it is based on. */
export function ItemGuide(props: { readonly item: Item; readonly questionnaire: Questionnaire }) {
  return (
    <WithAllWords otherwise={otherwise}>
      <Guide {...props} />
    </WithAllWords>
  )
}

const otherwise = (missing: Missing | null) => missing && <PartMissing {...missing} />

function Guide(props: { readonly item: Item; readonly questionnaire: Questionnaire }) {
  const { item, questionnaire } = props
  const { common, answer, guide } = useAllWords()
  const titles = use(MeasureTitles)
  const how = {
    level: guide.levelHow,
    choice: guide.choiceHow,
    checklist: guide.checklistHow,
    number: guide.numberHow,
    gate: guide.gateHow,
    text: guide.textHow,
  }[item.kind]
  const sources = item.sources.flatMap((id) => questionnaire.sources[id] ?? [])
  return (
    <div className={styles['guide']}>
      <p className={styles['title']}>{answer.card.how}</p>
      {item.help && <p>{item.help}</p>}
      <p>{how}</p>
      {'key' in item && item.key && <p>{guide.keyHelp}</p>}
      {item.kind === 'gate' && <p>{guide.gateHelp}</p>}
      {item.evidence && (
        <>
          <p className={styles['title']}>{guide.evidence}</p>
          <ul>
            {item.evidence.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['title']}>{guide.serves}</p>
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
          <p className={styles['title']}>{guide.sources}</p>
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
