import { Text } from '@mantine/core'
import { type Profile, type Size, sizes } from '#core/assessment/schema.ts'
import type { SizeRule } from '#core/assessment/size-class.ts'
import { FormChoice } from '#ui/form/form-choice.tsx'
import type { ZodForm } from '#ui/form/use-zod-form.ts'
import { late } from '#ui/late.tsx'
import { useWords } from '#ui/words-context.tsx'
import type { FirstWords } from '#words/load-words.ts'
import type { Checked, Typed } from './profile-form.ts'

/** Shown once a sector is chosen; nobody waits for it. */
const SizeTable = late(async () => (await import('./size-table.tsx')).SizeTable)

/** The size class: worked out from the figures or chosen, with the rule it follows from. */
export function SizeField(props: {
  readonly form: ZodForm<Typed, Checked>
  readonly profile: Profile
  readonly rule: SizeRule | null
  /** What the figures give; null when they do not decide it. */
  readonly worked: Size | null
}) {
  const words = useWords()
  const { common, profile: text } = words
  const { form, profile, rule, worked } = props
  const choices = [
    { value: '', label: text.sizeAuto },
    ...sizes.map((value) => ({ value, label: common.sizes[value] })),
  ]
  return (
    <div>
      <FormChoice form={form} name="size" label={text.size} data={choices} />
      <Text size="sm" mt={4} component="output" display="block" fw={worked ? 600 : 400}>
        {standing(profile, rule, worked, words)}
      </Text>
      {rule && <SizeTable profile={profile} rule={rule} worked={worked} />}
    </div>
  )
}

function standing(
  profile: Profile,
  rule: SizeRule | null,
  worked: Size | null,
  { common, profile: text }: FirstWords,
): string {
  if (worked) {
    const name = common.sizes[worked]
    return profile.size === worked ? text.sizeWorkedOut(name) : text.sizeDiffers(name)
  }
  if (!profile.sector) return text.sizeNoSector
  if (!rule) return text.sizeNoRule
  const missing = rule.limits.filter(({ measure }) => profile[measure] === undefined)
  return text.sizeMissing(common.join.and(missing.map(({ measure }) => text.measures[measure])))
}
