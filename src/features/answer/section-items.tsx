import { memo, useId } from 'react'
import type { Questionnaire, Section } from '#core/questionnaire/localize.ts'
import { ItemCard } from './item-card.tsx'
import { placesOf } from './live-score.ts'
import styles from './answer.module.css'

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
  const places = placesOf(questionnaire)
  return section.items.map((item) => (
    <ItemCard
      key={item.id}
      item={item}
      questionnaire={questionnaire}
      place={places.get(item.id) ?? -1}
      heading={heading}
    />
  ))
}
