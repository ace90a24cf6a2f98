import type { Profile } from '#core/assessment/schema.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { itemConditions, whatIsMissing, whyHolds } from '#core/questionnaire/why-applies.ts'
import { holdsFor } from '#core/scoring/prepare.ts'
import type { Missing } from '#ui/use-loaded.ts'
import { PartMissing } from '#ui/part-missing.tsx'
import { useAllWords, WithAllWords } from '#ui/words-context.tsx'
import { describeWhen } from './describe-when.ts'
import classes from './item-reach.module.css'

type Props = { readonly questionnaire: Questionnaire; readonly profile: Profile }

/** Why a questionnaire applies, which of its items this enterprise is asked, and what would bring the others. */
export function ItemReach(props: Props) {
  return (
    <WithAllWords otherwise={otherwise}>
      <Reach {...props} />
    </WithAllWords>
  )
}

function otherwise(missing: Missing | null) {
  return missing && <PartMissing {...missing} />
}

function Reach({ questionnaire, profile }: Props) {
  const words = useAllWords()
  const { reach } = words
  const { when } = questionnaire
  const applies = holdsFor(when, profile)
  const items = itemConditions(questionnaire).map((one) => ({
    ...one,
    asked: applies && holdsFor(one.when ?? undefined, profile),
  }))
  const asked = items.filter((one) => one.asked)
  const skipped = applies ? items.filter((one) => !one.asked) : []
  const missing = (condition: When): string =>
    reach.needed(describeWhen(whatIsMissing(condition, profile), words))
  const because = (condition: When): string =>
    reach.because(describeWhen(whyHolds(condition, profile), words))
  return (
    <div className={classes['reach']}>
      <p>
        {!when
          ? reach.forEveryone
          : applies
            ? reach.appliesBecause(describeWhen(whyHolds(when, profile), words))
            : reach.doesNotApply(describeWhen(whatIsMissing(when, profile), words))}
      </p>
      <List title={reach.asked(asked.length)} items={asked} say={because} />
      <List title={reach.skipped(skipped.length)} items={skipped} say={missing} />
    </div>
  )
}

function List(props: {
  readonly title: string
  readonly items: ReturnType<typeof itemConditions>
  readonly say: (when: When) => string
}) {
  const { title, items, say } = props
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map(({ item, when }) => (
          <li key={item.id}>
            {item.ask}
            {when && <span>{say(when)}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
