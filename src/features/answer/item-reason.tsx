import { useEffect, useMemo } from 'react'
import { limits } from '#core/assessment/schema.ts'
import { FormText } from '#ui/form/form-text.tsx'
import { typedForm, typedText } from '#ui/form/typed.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useWords } from '#ui/words-context.tsx'
import { sayNotApplicable } from './say.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'
import styles from './answer.module.css'

/** Asks why an item does not apply; only a reason makes it so. */
export function ItemReason(props: {
  readonly itemId: string
  readonly reason: string
  readonly draftKey: string
  /** Whether another answer stands until a reason is given. */
  readonly isAnswered: boolean
}) {
  const { itemId, reason, draftKey, isAnswered } = props
  const words = useWords()
  const said = words.answer.reason
  const { typed } = words.common
  const schema = useMemo(() => {
    const required = isAnswered ? said.missing : said.missingUnanswered
    return typedForm({
      reason: typedText({ ...typed, required }, { most: limits.reason, required: true }),
    })
  }, [typed, said, isAnswered])
  const form = useZodForm(schema, startingTexts(draftKey, { reason }))
  const keepNow = useKeptForm({
    form,
    schema,
    stored: { reason },
    draftKey,
    onKeep: (kept) => sayNotApplicable(itemId, kept.reason.trim()),
  })
  useEffect(() => form.setFocus('reason'), [form])
  return (
    <div
      className={styles['reason']}
      onBlur={() => {
        keepNow()
        void form.trigger()
      }}
    >
      <FormText form={form} name="reason" label={said.label} description={said.help} required />
    </div>
  )
}
