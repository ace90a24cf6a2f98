import { memo, useId } from 'react'
import type { Item, Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { useAssessment } from '#state/assessment.ts'
import { ItemCard } from './item-card.tsx'
import { placesOf } from './live-score.ts'
import styles from './answer.module.css'

/** So many items are drawn or left undrawn together. */
const BATCH = 8
/** About how high a card and the gap after it are. */
const CARD_REM = 27

/** The items of a section, each with its card; sub-sections follow as headed groups. */
export const SectionItems = memo(function SectionItems(props: {
  readonly questionnaire: Questionnaire
  readonly section: Section
}) {
  const { questionnaire, section } = props
  return (
    <div className={styles['items']}>
      <Cards questionnaire={questionnaire} section={section} heading="h2" />
      {section.sections.map((inner) => (
        <Group key={inner.section} questionnaire={questionnaire} section={inner} />
      ))}
    </div>
  )
})

/** A sub-section under its heading. */
function Group(props: { readonly questionnaire: Questionnaire; readonly section: Section }) {
  const { questionnaire, section } = props
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles['group']}>
      <h2 id={headingId}>{section.title}</h2>
      {section.summary && <p className={styles['quiet']}>{section.summary}</p>}
      <Cards questionnaire={questionnaire} section={section} heading="h3" />
      {section.sections.map((inner) => (
        <Group key={inner.section} questionnaire={questionnaire} section={inner} />
      ))}
    </section>
  )
}

function Cards(props: {
  readonly questionnaire: Questionnaire
  readonly section: Section
  readonly heading: 'h2' | 'h3'
}) {
  const { questionnaire, section, heading } = props
  const assessmentId = useAssessment((desk) => desk.assessment?.id ?? '')
  const places = placesOf(questionnaire)
  return inBatches(section.items).map((items) => (
    <div
      key={items[0]?.id}
      className={styles['batch']}
      style={{ containIntrinsicSize: `auto ${items.length * CARD_REM}rem` }}
    >
      {items.map((item) => (
        <ItemCard
          key={item.id}
          item={item}
          questionnaire={questionnaire}
          assessmentId={assessmentId}
          place={places.get(item.id) ?? -1}
          heading={heading}
        />
      ))}
    </div>
  ))
}

/** Items a few at a time: the browser looks after each thing it may leave undrawn, and a thousand of them cost time. */
function inBatches(items: readonly Item[]): readonly Item[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, place) =>
    items.slice(place * BATCH, (place + 1) * BATCH),
  )
}
