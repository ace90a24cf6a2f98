import { useMemo } from 'react'
import type { Answer } from '#core/assessment/schema.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import { FormText } from '#ui/form/form-text.tsx'
import { typedForm, typedNumber } from '#ui/form/typed.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useWords } from '#ui/words-context.tsx'
import { sayValue, takeBack } from './say.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'
import styles from './answer.module.css'

/** A number with its unit. Text that is not a number waits with a message; what was said before still counts. */
export function ItemNumber(props: {
  readonly item: Extract<Item, { kind: 'number' }>
  readonly answer: Answer | undefined
  readonly draftKey: string
}) {
  const { item, answer, draftKey } = props
  const words = useWords()
  const { typed, format } = words.common
  const said = words.answer.number
  const { min, max } = item
  const schema = useMemo(
    () =>
      typedForm({
        value: typedNumber(typed, {
          ...(min !== undefined && { least: min }),
          ...(max !== undefined && { most: max }),
        }),
      }),
    [typed, min, max],
  )
  const value =
    answer?.state === 'answered' && typeof answer.value === 'number' ? answer.value : undefined
  const stored = { value: value === undefined ? '' : plain(value) }
  const form = useZodForm(schema, startingTexts(draftKey, stored))
  const keepNow = useKeptForm({
    form,
    schema,
    stored,
    draftKey,
    onKeep: (kept) =>
      kept.value === undefined ? takeBack(item.id) : sayValue(item.id, kept.value),
  })
  const wrong = form.formState.errors.value !== undefined
  return (
    <div className={styles['number']} onBlur={keepNow}>
      <FormText
        form={form}
        name="value"
        label={said.label(item.unit)}
        description={boundsOf()}
        inputMode="decimal"
        autoComplete="off"
        data-choice-field
      />
      {wrong && (
        <p className={styles['warning']}>
          {value === undefined
            ? said.keptNothing
            : said.kept(`${format.number(value)} ${item.unit}`)}
        </p>
      )}
    </div>
  )

  function boundsOf(): string | undefined {
    if (min !== undefined && max !== undefined) {
      return said.between(format.number(min), format.number(max))
    }
    if (min !== undefined) return said.atLeast(format.number(min))
    return max === undefined ? undefined : said.atMost(format.number(max))
  }
}

/** Digits as a person would type them, never in powers of ten. */
function plain(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
}
