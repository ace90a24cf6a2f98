import type { Estimate } from '#core/assessment/schema.ts'
import { useSettings } from '#state/settings.ts'
import { Tick } from '#ui/form/tick.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost } from '#words/figures.ts'
import classes from './goal.module.css'
import { useImprove } from './improve-context.ts'
import { NumberField } from './number-field.tsx'
import { sayImprovement } from './say.ts'

const estimates: readonly Estimate[] = ['least', 'likely', 'most']

/** What a person-day is taken to cost, and which end of the estimates is reckoned with. */
export function TermsForm() {
  const { goal: said } = useAllWords().improve
  const language = useSettings((settings) => settings.language)
  const { input, improvement } = useImprove()
  const { dayRate, estimate } = improvement
  return (
    <fieldset className={classes['group']}>
      <legend>{said.terms}</legend>
      <NumberField
        draftKey={`${input.assessment.id} day rate`}
        label={said.dayRate}
        hint={said.dayRateHint}
        value={dayRate}
        most={1e6}
        kept={said.keptAt(formatCost(language, [dayRate, dayRate, dayRate]))}
        onSay={(value) => value !== undefined && sayImprovement({ dayRate: value })}
      />
      <fieldset className={classes['inner']}>
        <legend>{said.estimate}</legend>
        {estimates.map((one) => (
          <Tick
            key={one}
            type="radio"
            name="estimate"
            label={said.estimates[one]}
            checked={estimate === one}
            onChange={() => sayImprovement({ estimate: one })}
          />
        ))}
      </fieldset>
    </fieldset>
  )
}
