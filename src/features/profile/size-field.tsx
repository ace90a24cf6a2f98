import { Text } from '@mantine/core'
import { type Profile, type Size, sizes } from '#core/assessment/schema.ts'
import { type SizeLimit, type SizeRule, sizeRules } from '#core/assessment/size-class.ts'
import { FormChoice } from '#ui/form/form-choice.tsx'
import type { ZodForm } from '#ui/form/use-zod-form.ts'
import { useWords } from '#ui/words-context.tsx'
import type { FirstWords } from '#words/load-words.ts'
import type { Checked, Typed } from './profile-form.ts'
import classes from './profile-page.module.css'

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
      {rule && <Rule profile={profile} rule={rule} worked={worked} />}
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

function Rule(props: {
  readonly profile: Profile
  readonly rule: SizeRule
  readonly worked: Size | null
}) {
  const words = useWords()
  const { common, profile: text } = words
  const { profile, rule, worked } = props
  const { sector } = profile
  return (
    <div className={classes['rule']}>
      <table>
        <caption>{sector && text.sizeRuleCaption(common.sectors[sector])}</caption>
        <thead>
          <tr>
            <th scope="col">{text.sizeRuleClass}</th>
            {rule.limits.map(({ measure }) => (
              <th key={measure} scope="col">
                {text.measures[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['large', 'medium', 'small'] as const).map((size) => (
            <tr key={size} data-worked={size === worked}>
              <th scope="row">{common.sizes[size]}</th>
              {rule.limits.map((limit) => (
                <td key={limit.measure}>{text.sizeRuleFrom(figure(limit, size, words))}</td>
              ))}
            </tr>
          ))}
          <tr data-worked={worked === 'micro'}>
            <th scope="row">{common.sizes.micro}</th>
            <td colSpan={rule.limits.length}>{text.sizeRuleBelow}</td>
          </tr>
        </tbody>
      </table>
      <Text size="xs" c="dimmed">
        {common.join.sentences([
          rule.limits.length > 1 ? text.sizeRuleBoth : text.sizeRuleSingle,
          ...(sector === 'transport' ? [text.sizeTransport] : []),
          text.sizeSource(
            sizeRules.document,
            common.format.date(sizeRules.issued),
            common.format.date(sizeRules.checked),
          ),
        ])}
      </Text>
    </div>
  )
}

function figure(
  limit: SizeLimit,
  size: 'small' | 'medium' | 'large',
  { common }: FirstWords,
): string {
  return limit.measure === 'staff'
    ? common.format.people(limit[size])
    : common.format.tenThousandYuan(limit[size])
}
