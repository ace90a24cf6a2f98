import { Text } from '@mantine/core'
import type { Profile, Size } from '#core/assessment/schema.ts'
import { type SizeLimit, type SizeRule, sizeRules } from '#core/assessment/size-class.ts'
import { useWords } from '#ui/words-context.tsx'
import type { FirstWords } from '#words/load-words.ts'
import classes from './profile-page.module.css'

/** The limits of the size classes in a sector, the enterprise’s own marked, and where they come from. */
export function SizeTable(props: {
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
