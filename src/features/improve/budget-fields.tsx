import type { Goal } from '#core/assessment/schema.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatDays } from '#words/figures.ts'
import classes from './improve.module.css'
import { NumberField } from './number-field.tsx'
import { sayImprovement } from './say.ts'

type Budget = Extract<Goal, { readonly kind: 'budget' }>

/** What may be spent at most; either may be left open. */
export function BudgetFields(props: {
  readonly goal: Budget
  readonly draftKey: (field: string) => string
}) {
  const { goal, draftKey } = props
  const { goal: said } = useAllWords().improve
  const language = useSettings((settings) => settings.language)
  const { days, cny } = goal
  return (
    <>
      <NumberField
        draftKey={draftKey('days')}
        label={said.days}
        value={days}
        most={1e6}
        optional
        kept={
          days === undefined
            ? said.keptUnlimited
            : said.keptAt(formatDays(language, [days, days, days]))
        }
        onSay={(value) => say({ days: value, cny })}
      />
      <NumberField
        draftKey={draftKey('cny')}
        label={said.cny}
        value={cny}
        most={1e12}
        optional
        kept={
          cny === undefined
            ? said.keptUnlimited
            : said.keptAt(formatCost(language, [cny, cny, cny]))
        }
        onSay={(value) => say({ days, cny: value })}
      />
      <p className={classes['quiet']}>{said.budgetHint}</p>
    </>
  )
}

function say(limits: {
  readonly days: number | undefined
  readonly cny: number | undefined
}): void {
  const { days, cny } = limits
  sayImprovement({
    goal: {
      kind: 'budget',
      ...(days !== undefined && { days }),
      ...(cny !== undefined && { cny }),
    },
  })
}
