import { useMemo } from 'react'
import { FormText } from '#ui/form/form-text.tsx'
import { typedForm, typedNumber } from '#ui/form/typed.ts'
import { typedRequired } from '#ui/form/typed-required.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './improve.module.css'

/**
 * A number that is kept as soon as it is right. What is wrong waits in the field with a message, and what was said before
 * still counts: `kept` tells so.
 */
export function NumberField(props: {
  readonly draftKey: string
  readonly label: string
  /** What a reading voice says instead, where many fields have the same label. */
  readonly name?: string
  readonly hint?: string
  readonly value: number | undefined
  readonly least?: number
  readonly most: number
  /** Whether it may be left empty. */
  readonly optional?: boolean
  readonly kept: string
  readonly onSay: (value: number | undefined) => void
}) {
  const { draftKey, label, name, hint, value, least = 0, most, optional = false, kept } = props
  const { typed } = useAllWords().common
  const schema = useMemo(() => {
    const number = typedNumber(typed, { least, most })
    return typedForm({ value: optional ? number : typedRequired(number, typed.required) })
  }, [typed, least, most, optional])
  const stored = { value: value === undefined ? '' : plain(value) }
  const form = useZodForm(schema, startingTexts(draftKey, stored))
  const keepNow = useKeptForm({
    form,
    schema,
    stored,
    draftKey,
    onKeep: (checked) => props.onSay(checked.value),
  })
  const wrong = form.formState.errors.value !== undefined
  return (
    <div className={classes['number']} onBlur={keepNow}>
      <FormText
        form={form}
        name="value"
        label={label}
        {...(name !== undefined && { 'aria-label': name })}
        {...(hint !== undefined && { description: hint })}
        inputMode="decimal"
        autoComplete="off"
      />
      {wrong && <p className={classes['quiet']}>{kept}</p>}
    </div>
  )
}

/** Digits as a person would type them: never in powers of ten, and without the dust of binary fractions. */
function plain(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 8 })
}
