import { afterTick } from '#core/assessment/after-tick.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import { useWords } from '#ui/words-context.tsx'
import { ItemTerms } from './late-panels.tsx'
import styles from './answer.module.css'

type Checklist = Extract<Item, { kind: 'checklist' }>

/**
 * Any of several. An option that stands alone («none of these») takes the other ticks away and they take it away. Where
 * the file has no such option one is added, because no tick at all means that nothing was said.
 */
export function ItemTicks(props: {
  readonly item: Checklist
  readonly labelledBy: string
  /** The ticked options, or null when nothing was said. */
  readonly ticked: readonly string[] | null
  readonly onTick: (ticked: string[] | null) => void
}) {
  const { item, labelledBy, ticked, onTick } = props
  const words = useWords()
  const hasNone = item.options.some((option) => option.exclusive)
  return (
    <fieldset aria-labelledby={labelledBy} className={styles['choices']}>
      {item.options.map((option, place) => (
        <Tick
          key={option.id}
          place={place}
          label={option.label}
          isTicked={ticked?.includes(option.id) ?? false}
          onChange={() => onTick(afterTick(item, ticked ?? [], option.id))}
        />
      ))}
      {!hasNone && (
        <Tick
          place={item.options.length}
          label={words.answer.card.none}
          isTicked={ticked?.length === 0}
          onChange={() => onTick(ticked?.length === 0 ? null : [])}
        />
      )}
    </fieldset>
  )
}

function Tick(props: {
  readonly place: number
  readonly label: string
  readonly isTicked: boolean
  readonly onChange: () => void
}) {
  const { place, label, isTicked, onChange } = props
  return (
    <label className={styles['choice']} data-chosen={isTicked || undefined}>
      <input type="checkbox" checked={isTicked} onChange={onChange} data-choice={label} />
      <span className={styles['place']} aria-hidden="true">
        {place + 1}
      </span>
      <span className={styles['label']}>
        <ItemTerms text={label} />
      </span>
    </label>
  )
}
