import { useMemo } from 'react'
import { type Answer, limits } from '#core/assessment/schema.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import { FormArea } from '#ui/form/form-area.tsx'
import { typedForm, typedText } from '#ui/form/typed.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useWords } from '#ui/words-context.tsx'
import { sayValue, takeBack } from './say.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'

/** An answer in the person's own words. */
export function ItemText(props: {
  readonly item: Extract<Item, { kind: 'text' }>
  readonly answer: Answer | undefined
  readonly draftKey: string
}) {
  const { item, answer, draftKey } = props
  const words = useWords()
  const { typed } = words.common
  const schema = useMemo(
    () => typedForm({ text: typedText(typed, { most: limits.text }) }),
    [typed],
  )
  const stored = {
    text: answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : '',
  }
  const form = useZodForm(schema, startingTexts(draftKey, stored))
  const keepNow = useKeptForm({
    form,
    schema,
    stored,
    draftKey,
    onKeep: ({ text }) => (text.trim() === '' ? takeBack(item.id) : sayValue(item.id, text)),
  })
  return (
    <FormArea
      form={form}
      name="text"
      label={words.answer.text.label}
      rows={4}
      onBlurCapture={keepNow}
      isAnswer
    />
  )
}
