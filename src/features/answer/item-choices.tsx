import { ItemTerms } from './late-panels.tsx'
import styles from './answer.module.css'

/** One of the choices as it is drawn. `does` names the key that chooses it beside its number. */
export type Choice = {
  readonly id: string
  readonly label: string
  readonly does?: 'not-applicable' | 'dont-know'
}

/** One of several: all of them in sight, numbered, with the browser's own radio buttons. */
export function ItemChoices(props: {
  readonly itemId: string
  readonly labelledBy: string
  readonly choices: readonly Choice[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}) {
  const { itemId, labelledBy, choices, chosen, onChoose } = props
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className={styles['choices']}>
      {choices.map((choice, place) => (
        <label
          key={choice.id}
          className={styles['choice']}
          data-chosen={choice.id === chosen || undefined}
        >
          <input
            type="radio"
            name={itemId}
            value={choice.id}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
            data-choice={choice.label}
            data-does={choice.does}
          />
          <span className={styles['place']} aria-hidden="true">
            {place + 1}
          </span>
          <span className={styles['label']}>
            <ItemTerms text={choice.label} />
          </span>
        </label>
      ))}
    </div>
  )
}
