import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { isBlankProfile } from '#core/assessment/is-blank-profile.ts'
import type { AssessmentHead } from '#core/assessment/schema.ts'
import { type Language, languages } from '#core/language.ts'
import { useLibrary } from '#state/library.ts'
import { type CatalogueEntry, platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { Tick } from '#ui/form/tick.tsx'
import { Link } from '#ui/link.tsx'
import { PartMissing } from '#ui/part-missing.tsx'
import { paths } from '#ui/paths.ts'
import { useLoaded } from '#ui/use-loaded.ts'
import { useAllWords } from '#ui/words-context.tsx'
import type { ChecklistChoices } from './compose-order.ts'
import styles from './checklist.module.css'
import { Making } from './making.tsx'

const names: { readonly [L in Language]: string } = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

/** Blank checklists: for whom, of which questionnaires, in which languages; and how they come back. */
export function ChecklistPage() {
  const { checklist: say } = useAllWords()
  const language = useSettings((settings) => settings.language)
  const { value, missing } = useLoaded(
    useCallback(() => platform().catalogue(language), [language]),
  )
  return (
    <Stack gap="lg" maw="46rem">
      <Title order={1} size="h2" tabIndex={-1}>
        {say.title}
      </Title>
      <Text>{say.lead}</Text>
      {missing && <PartMissing {...missing} />}
      {value && <Choices catalogue={value} pageLanguage={language} />}
    </Stack>
  )
}

function Choices(props: {
  readonly catalogue: readonly CatalogueEntry[]
  readonly pageLanguage: Language
}) {
  const { catalogue, pageLanguage } = props
  const { checklist: say, common } = useAllWords()
  const kept = useLibrary(({ entries }) => entries)
  const [forId, setForId] = useState('')
  const head = kept.find((entry) => entry.head.id === forId)?.head
  const [own, setOwn] = useState<readonly string[] | null>(null)
  const [chosen, setChosen] = useState<Language | null>(null)
  const [second, setSecond] = useState<Language | null>(null)
  const language = chosen ?? pageLanguage
  const choices = useMemo((): ChecklistChoices => {
    const meant = own ?? (head ? head.questionnaires : catalogue).map(({ id }) => id)
    return {
      questionnaires: catalogue.map(({ id }) => id).filter((id) => meant.includes(id)),
      language,
      second: second === language ? null : second,
      // Of an enterprise of which nothing is known nobody can say what concerns it.
      profile: head && !isBlankProfile(head.profile) ? head.profile : null,
    }
  }, [own, head, catalogue, language, second])
  /** With its day, since one enterprise may have been assessed several times. */
  const nameOf = ({ profile, updatedAt }: AssessmentHead): string =>
    common.join.bracketed(profile.name || common.unnamedEnterprise, common.format.date(updatedAt))
  const tick = (id: string, isOn: boolean): void =>
    setOwn(
      isOn ? [...choices.questionnaires, id] : choices.questionnaires.filter((one) => one !== id),
    )
  return (
    <>
      {kept.length > 0 && (
        <ChoiceField
          label={say.forWhom}
          value={head ? forId : ''}
          data={[
            { value: '', label: say.anybody },
            ...kept.map((entry) => ({
              value: entry.head.id,
              label: isBlankProfile(entry.head.profile)
                ? say.forUnknown(nameOf(entry.head))
                : say.forEnterprise(nameOf(entry.head)),
            })),
          ]}
          onChange={({ currentTarget }) => {
            setForId(currentTarget.value)
            setOwn(null)
          }}
        />
      )}
      <fieldset className={styles['group']}>
        <legend>{say.which}</legend>
        <Stack gap={4}>
          {catalogue.map(({ id, title, items }) => (
            <Tick
              key={id}
              type="checkbox"
              label={title}
              hint={common.format.items(items)}
              checked={choices.questionnaires.includes(id)}
              onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
            />
          ))}
          <Group gap="xs" mt="xs">
            <Button
              size="xs"
              variant="default"
              onClick={() => setOwn(catalogue.map(({ id }) => id))}
            >
              {say.all}
            </Button>
            <Button size="xs" variant="default" onClick={() => setOwn([])}>
              {say.none}
            </Button>
          </Group>
        </Stack>
      </fieldset>
      <Group align="end">
        <ChoiceField
          label={say.languages}
          value={language}
          data={languages.map((one) => ({ value: one, label: names[one] }))}
          onChange={({ currentTarget }) => setChosen(languageOf(currentTarget.value))}
        />
        <ChoiceField
          label={say.second}
          value={choices.second ?? ''}
          data={[
            { value: '', label: say.noSecond },
            ...languages
              .filter((one) => one !== language)
              .map((one) => ({ value: one, label: names[one] })),
          ]}
          onChange={({ currentTarget }) => setSecond(languageOf(currentTarget.value))}
        />
      </Group>
      <Making choices={choices} />
      <section>
        <Title order={2} size="h4">
          {say.afterwards}
        </Title>
        <ul>
          {say.back.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <Stack gap="xs" align="start" className={styles['links'] ?? ''}>
          <Link to={paths.home}>{say.toHome}</Link>
          {kept
            .filter((entry) => !head || entry.head.id === head.id)
            .slice(0, 5)
            .map((entry) => (
              <Link key={entry.head.id} to={paths.enter(entry.head.id)}>
                {say.toEnter(nameOf(entry.head))}
              </Link>
            ))}
        </Stack>
      </section>
    </>
  )
}

function languageOf(value: string): Language | null {
  return languages.find((one) => one === value) ?? null
}
