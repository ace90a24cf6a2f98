import { useMemo } from 'react'
import { FormText } from '#ui/form/form-text.tsx'
import { typedDateBetween } from '#ui/form/typed-date-between.ts'
import { typedForm } from '#ui/form/typed.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { calendarBounds } from './calendar-moves.ts'
import classes from './calendar.module.css'
import { useImprove } from './improve-context.ts'
import { NumberField } from './number-field.tsx'
import { sayImprovement } from './say.ts'

/** The day the calendar begins on, and the person-days a month that can be spared. */
export function CalendarTerms() {
  const { calendar, common } = useAllWords()
  const { input, improvement } = useImprove()
  const said = calendar.terms
  const { capacity } = improvement
  return (
    <div className={classes['terms']}>
      <StartField />
      <NumberField
        draftKey={`${input.assessment.id} capacity`}
        label={said.capacity}
        hint={said.capacityHint}
        value={capacity}
        least={0.5}
        most={1e5}
        kept={said.capacityKept(common.format.number(capacity))}
        onSay={(value) => value !== undefined && sayImprovement({ capacity: value })}
      />
    </div>
  )
}

function StartField() {
  const { calendar, common } = useAllWords()
  const { input, improvement } = useImprove()
  const said = calendar.terms
  const { typed } = common
  const { outOfReach } = calendar.actions
  const schema = useMemo(
    () => typedForm({ start: typedDateBetween(typed, { ...calendarBounds, message: outOfReach }) }),
    [typed, outOfReach],
  )
  const stored = { start: improvement.start ?? '' }
  const draftKey = `${input.assessment.id} start`
  const form = useZodForm(schema, startingTexts(draftKey, stored))
  const keepNow = useKeptForm({
    form,
    schema,
    stored,
    draftKey,
    onKeep: ({ start }) => sayImprovement({ start }),
  })
  const wrong = form.formState.errors.start !== undefined
  return (
    <div className={classes['field']} onBlur={keepNow}>
      <FormText
        form={form}
        name="start"
        type="date"
        min={calendarBounds.least}
        max={calendarBounds.most}
        label={said.start}
        description={improvement.start === undefined ? said.startOpen : undefined}
      />
      {wrong && (
        <p className={classes['quiet']}>
          {said.startKept(calendar.shortDate(improvement.start ?? input.today))}
        </p>
      )}
    </div>
  )
}
