import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Assessment, Profile } from '#core/assessment/schema.ts'
import type { CatalogueEntry } from '#state/platform.ts'
import { Tick } from '#ui/form/tick.tsx'
import { late } from '#ui/late.tsx'
import { useWords } from '#ui/words-context.tsx'
import { applies, type Catalogue, leftOut, type Reach, reachOf } from './catalogue.ts'
import classes from './profile-page.module.css'

/** Which items of a questionnaire are asked and why; fetched when somebody wants to know. */
const ItemReach = late(async () => (await import('./item-reach.tsx')).ItemReach)

/** Which questionnaires apply to the enterprise, with how many items each, and why; any but the last can be left out. */
export function ApplyingQuestionnaires(props: {
  readonly assessment: Assessment
  readonly profile: Profile
  readonly catalogue: Catalogue | null | 'failed'
  readonly onLeaveOut: (without: ReadonlySet<string>) => void
}) {
  const { common, profile: text } = useWords()
  const { catalogue } = props
  return (
    <section className={classes['apply']} aria-labelledby="apply">
      <Title order={2} size="h4" id="apply">
        {text.apply}
      </Title>
      {catalogue === null ? (
        <Text c="dimmed">{common.loading}</Text>
      ) : catalogue === 'failed' ? (
        <Text role="alert">{text.cannotLoad}</Text>
      ) : (
        <Choice {...props} catalogue={catalogue} />
      )}
    </section>
  )
}

type Line = { readonly entry: CatalogueEntry; readonly applies: boolean; readonly reach: Reach }

function Choice(props: {
  readonly assessment: Assessment
  readonly profile: Profile
  readonly catalogue: Catalogue
  readonly onLeaveOut: (without: ReadonlySet<string>) => void
}) {
  const { common, profile: text } = useWords()
  const { assessment, profile, catalogue, onLeaveOut } = props
  const [refused, setRefused] = useState(false)
  const without = leftOut(assessment, catalogue.entries)
  const lines = catalogue.entries.flatMap((entry): Line[] => {
    const questionnaire = catalogue.questionnaires.find(({ id }) => id === entry.id)
    if (!questionnaire) return []
    const reach = reachOf(questionnaire, assessment, profile)
    return [{ entry, applies: applies(entry, profile), reach }]
  })
  const chosen = lines.filter((line) => line.applies && !without.has(line.entry.id))
  const toggle = (id: string, wanted: boolean): void => {
    const last = !wanted && chosen.length === 1
    setRefused(last)
    if (last) return
    const next = new Set(without)
    if (wanted) next.delete(id)
    else next.add(id)
    onLeaveOut(next)
  }
  return (
    <>
      <Text fw={600} component="output">
        {text.total(
          text.items(chosen.reduce((sum, { reach }) => sum + reach.shown, 0)),
          common.format.minutes(Math.round(chosen.reduce((sum, line) => sum + minutesOf(line), 0))),
        )}
      </Text>
      <Text size="sm" c="dimmed">
        {text.applyNote}
      </Text>
      {refused && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {text.atLeastOne}
        </Text>
      )}
      <ul className={classes['questionnaires']}>
        {lines.map((line) => (
          <li key={line.entry.id} data-applies={line.applies}>
            <Tick
              type="checkbox"
              checked={line.applies && !without.has(line.entry.id)}
              disabled={!line.applies}
              aria-label={text.leaveIn(line.entry.title)}
              label={line.entry.title}
              className={classes['questionnaire']}
              onChange={(event) => toggle(line.entry.id, event.currentTarget.checked)}
            />
            <div className={classes['why']}>
              <Text size="sm">{line.applies ? counts(line.reach, text) : text.notForYou}</Text>
              <Details line={line} catalogue={catalogue} profile={profile} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a questionnaire takes this enterprise: its minutes are for all of its items. */
function minutesOf({ entry, reach }: Line): number {
  return (entry.minutes * reach.shown) / Math.max(1, entry.items)
}

function counts({ shown, perhaps, hidden }: Reach, text: ReturnType<typeof useWords>['profile']) {
  return [
    text.items(shown),
    ...(perhaps > 0 ? [text.itemsPerhaps(perhaps)] : []),
    ...(hidden > 0 ? [text.itemsHidden(hidden)] : []),
  ].join(' · ')
}

function Details(props: {
  readonly line: Line
  readonly catalogue: Catalogue
  readonly profile: Profile
}) {
  const { profile: text } = useWords()
  const { entry } = props.line
  const [open, setOpen] = useState(false)
  const questionnaire = props.catalogue.questionnaires.find(({ id }) => id === entry.id)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={text.details(entry.title)}>{text.detailsShort}</summary>
      {open && questionnaire && <ItemReach questionnaire={questionnaire} profile={props.profile} />}
    </details>
  )
}
