import { useMemo } from 'react'
import { FormColor } from '#ui/form/form-color.tsx'
import { typedColor } from '#ui/form/typed-color.ts'
import { typedForm } from '#ui/form/typed.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { choose } from './say.ts'

/** A colour of one's own, typed or picked. */
export function OwnColor(props: { readonly assessmentId: string; readonly color: string }) {
  const { assessmentId, color } = props
  const { look: say } = useAllWords().report
  const draftKey = `report-color ${assessmentId}`
  const schema = useMemo(() => typedForm({ color: typedColor(say.notAColor) }), [say])
  const form = useZodForm(schema, startingTexts(draftKey, { color }))
  const keepNow = useKeptForm({
    form,
    schema,
    stored: { color },
    draftKey,
    onKeep: (kept) => choose({ color: kept.color }),
  })
  return (
    <div onBlur={keepNow}>
      <FormColor form={form} label={say.own} description={say.ownHint} pick={say.pick} />
    </div>
  )
}
