import { Stack, Text, Title } from '@mantine/core'
import { useCallback } from 'react'
import { isBlankProfile } from '#core/assessment/is-blank-profile.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { Link } from '#ui/link.tsx'
import { PartMissing } from '#ui/part-missing.tsx'
import { paths } from '#ui/paths.ts'
import { useLoaded } from '#ui/use-loaded.ts'
import { useAllWords } from '#ui/words-context.tsx'
import styles from './enter.module.css'
import { Entering } from './entering.tsx'
import { ReadNews } from './read-news.tsx'

/** Answers of a checklist that was filled in by hand, typed in by number with the keyboard alone. */
export function EnterPage() {
  const { enter: say } = useAllWords()
  const language = useSettings((settings) => settings.language)
  const assessment = useAssessment((desk) => desk.assessment)
  const { value, missing } = useLoaded(
    useCallback(() => platform().catalogue(language), [language]),
  )
  if (!assessment) return null
  return (
    <Stack gap="md" maw="46rem" className={styles['page'] ?? ''}>
      <Title order={1} size="h2" tabIndex={-1}>
        {say.title}
      </Title>
      <Text>
        {say.lead} <Link to={paths.checklist}>{say.toPaper}</Link>
      </Text>
      <ReadNews id={assessment.id} />
      {isBlankProfile(assessment.profile) && (
        <Text>
          {say.profileFirst} <Link to={paths.profile(assessment.id)}>{say.toProfile}</Link>
        </Text>
      )}
      {missing && <PartMissing {...missing} />}
      {value && <Entering order={value.map(({ id }) => id)} />}
    </Stack>
  )
}
