import { useMemo } from 'react'
import { limits } from '#core/assessment/schema.ts'
import { FormArea } from '#ui/form/form-area.tsx'
import { typedForm, typedText } from '#ui/form/typed.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { Group } from './group.tsx'
import { LetterTools } from './letter-tools.tsx'
import { choose } from './say.ts'

/** What the enterprise itself says before and after. */
export function LetterFields(props: {
  readonly assessmentId: string
  readonly foreword: string
  readonly closing: string
}) {
  const { assessmentId, foreword, closing } = props
  const { report, common } = useAllWords()
  const { letter: say } = report
  const { typed } = common
  const draftKey = `report-letter ${assessmentId}`
  const schema = useMemo(() => {
    const text = typedText(typed, { most: limits.letter })
    return typedForm({ foreword: text, closing: text })
  }, [typed])
  const form = useZodForm(schema, startingTexts(draftKey, { foreword, closing }))
  const keepNow = useKeptForm({
    form,
    schema,
    stored: { foreword, closing },
    draftKey,
    onKeep: choose,
  })
  const fields = [
    { name: 'foreword', label: say.foreword, hint: say.forewordHint },
    { name: 'closing', label: say.closing, hint: say.closingHint },
  ] as const
  return (
    <Group legend={say.legend} hint={say.help}>
      {fields.map(({ name, label, hint }) => (
        <div key={name} onBlur={keepNow}>
          <LetterTools field={label}>
            <FormArea form={form} name={name} label={label} description={hint} rows={4} />
          </LetterTools>
        </div>
      ))}
    </Group>
  )
}
