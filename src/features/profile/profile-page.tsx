import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { chooseDepth } from '#core/assessment/choose-depth.ts'
import {
  type Assessment,
  type Depth,
  lives,
  type Profile,
  roles,
  sectors,
} from '#core/assessment/schema.ts'
import { sizeClass, sizeRuleOf } from '#core/assessment/size-class.ts'
import { change, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { FormChoice } from '#ui/form/form-choice.tsx'
import { FormText } from '#ui/form/form-text.tsx'
import { useZodForm, type ZodForm } from '#ui/form/use-zod-form.ts'
import { useGo } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { Tick } from '#ui/form/tick.tsx'
import { useWords } from '#ui/words-context.tsx'
import { ApplyingQuestionnaires } from './applying-questionnaires.tsx'
import { useCatalogue } from './catalogue.ts'
import { type Checked, checkFields, profileOf, profileSchema, type Typed } from './profile-form.ts'
import classes from './profile-page.module.css'
import { SizeField } from './size-field.tsx'
import { startingFields, useKeptProfile } from './use-kept-profile.ts'

/** Who the enterprise is, and which questionnaires and items that brings. */
export function ProfilePage() {
  const assessment = useAssessment((desk) => desk.assessment)
  return assessment && <ProfileForm key={assessment.id} assessment={assessment} />
}

function ProfileForm({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords()
  const { profile: text } = words
  const go = useGo()
  const schema = useMemo(() => profileSchema(words), [words])
  const form = useZodForm<Typed, Checked>(schema, startingFields(assessment))
  const found = useCatalogue()
  const catalogue = found === 'failed' ? null : found
  const keep = useKeptProfile({ form, schema, assessment, catalogue })
  const profile = profileOf(checkFields(schema, form.watch(), assessment.profile))

  const begin = async (depth?: Depth): Promise<void> => {
    if (await form.trigger(undefined, { shouldFocus: true })) {
      keep()
      if (depth) change((now) => chooseDepth(now, depth, platform().now()))
      go(paths.answering(assessment.id))
    }
  }
  const beginButton = (
    <Button size="md" onClick={() => void begin(assessment.depth && 'full')}>
      {assessment.answers.size > 0 ? text.goOn : text.begin}
    </Button>
  )
  return (
    <Stack gap="lg">
      <div className={classes['head']}>
        <div>
          <Title order={1} size="h2">
            {text.title}
          </Title>
          <Text c="dimmed" maw="44rem">
            {text.lead}
          </Text>
        </div>
        <Group>
          <Button
            size="md"
            variant="default"
            title={text.quickHint}
            onClick={() => void begin('quick')}
          >
            {text.quick}
          </Button>
          {beginButton}
        </Group>
      </div>
      <div className={classes['columns']}>
        <form
          className={classes['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            keep()
          }}
        >
          <Enterprise form={form} profile={profile} />
          <Roles form={form} />
          <Ambitions form={form} />
          <div className={classes['end']}>{beginButton}</div>
        </form>
        <ApplyingQuestionnaires
          assessment={assessment}
          profile={profile}
          catalogue={found}
          onLeaveOut={keep}
        />
      </div>
    </Stack>
  )
}

type Form = ZodForm<Typed, Checked>

function Enterprise({ form, profile }: { readonly form: Form; readonly profile: Profile }) {
  const { common, profile: text } = useWords()
  const rule = sizeRuleOf(profile.sector)
  const needsAssets = rule?.limits.some(({ measure }) => measure === 'assetsWan') ?? false
  const sectorChoices = [
    { value: '', label: text.notSaid },
    ...sectors.map((value) => ({ value, label: common.sectors[value] })),
  ]
  return (
    <fieldset className={classes['group']}>
      <legend>{text.enterprise}</legend>
      <FormText
        form={form}
        name="name"
        label={text.name}
        description={text.nameHint}
        autoComplete="organization"
      />
      <FormChoice
        form={form}
        name="sector"
        label={text.sector}
        description={text.sectorHint}
        data={sectorChoices}
      />
      <div className={classes['figures']}>
        <FormText form={form} name="staff" label={text.staff} inputMode="numeric" />
        <FormText form={form} name="revenueWan" label={text.revenue} inputMode="decimal" />
        {needsAssets && (
          <FormText
            form={form}
            name="assetsWan"
            label={text.assets}
            description={text.assetsHint}
            inputMode="decimal"
          />
        )}
      </div>
      <FormChoice
        form={form}
        name="life"
        label={text.life}
        data={[
          { value: '', label: text.notSaid },
          ...lives.map((value) => ({
            value,
            label: common.join.bracketed(common.lives[value], text.lifeHints[value]),
          })),
        ]}
      />
      <SizeField form={form} profile={profile} rule={rule} worked={sizeClass(profile)} />
    </fieldset>
  )
}

function Roles({ form }: { readonly form: Form }) {
  const { common, profile: text } = useWords()
  return (
    <fieldset className={classes['group']}>
      <legend>{text.roles}</legend>
      <Text size="sm" c="dimmed">
        {text.rolesHint}
      </Text>
      <div className={classes['roles']}>
        {roles.map((role) => (
          <Tick
            key={role}
            type="checkbox"
            value={role}
            label={common.roles[role]}
            {...form.register('roles')}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Ambitions({ form }: { readonly form: Form }) {
  const { common, profile: text } = useWords()
  return (
    <fieldset className={classes['group']}>
      <legend>{text.ambition}</legend>
      <Group align="start" gap="sm">
        {(['basic', 'good', 'leading'] as const).map((ambition) => (
          <Tick
            key={ambition}
            type="radio"
            value={ambition}
            label={common.ambitions[ambition]}
            hint={text.ambitionHints[ambition]}
            className={classes['ambition']}
            {...form.register('ambition')}
          />
        ))}
      </Group>
    </fieldset>
  )
}
