import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Assessment, ReportChoices } from '#core/assessment/schema.ts'
import type { Language } from '#core/language.ts'
import { Tick } from '#ui/form/tick.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { ColorChoice } from './color-choice.tsx'
import { LanguageFields } from './language-fields.tsx'
import { LetterFields } from './letter-fields.tsx'
import { LogoChoice } from './logo-choice.tsx'
import { Group } from './group.tsx'
import { PartsChoice } from './parts-choice.tsx'
import { PresetChoice } from './preset-choice.tsx'
import { choose } from './say.ts'

/** Everything that can be chosen for the report; each choice is kept at once. */
export function Options(props: {
  readonly assessmentId: Assessment['id']
  readonly choices: ReportChoices
  readonly language: Language
  /** How far the plan is that the parts want. */
  readonly planStatus: ReactNode
}) {
  const { assessmentId, choices, language, planStatus } = props
  const { outward: say } = useAllWords().report
  return (
    <Stack gap="lg">
      <PresetChoice parts={choices.parts} />
      <PartsChoice parts={choices.parts} planStatus={planStatus} />
      <LanguageFields language={language} second={choices.second ?? null} />
      <ColorChoice assessmentId={assessmentId} color={choices.color ?? null} />
      <LogoChoice logo={choices.logo ?? null} />
      <LetterFields
        assessmentId={assessmentId}
        foreword={choices.foreword}
        closing={choices.closing}
      />
      <Group legend={say.legend} hint={choices.outward ? null : say.carries}>
        <Tick
          type="checkbox"
          label={say.label}
          hint={say.hint}
          checked={choices.outward}
          onChange={({ currentTarget }) => choose({ outward: currentTarget.checked })}
        />
      </Group>
    </Stack>
  )
}
