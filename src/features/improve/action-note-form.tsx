import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { type ActionNote, limits } from '#core/assessment/schema.ts'
import type { CalendarLine } from '#core/planning/plan-calendar.ts'
import { FormArea } from '#ui/form/form-area.tsx'
import { FormText } from '#ui/form/form-text.tsx'
import { typedDateBetween } from '#ui/form/typed-date-between.ts'
import { typedForm, typedText } from '#ui/form/typed.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { calendarBounds } from './calendar-moves.ts'
import classes from './calendar.module.css'
import { useImprove } from './improve-context.ts'
import { sayOfAction } from './say.ts'

/** Owner, dates and note of one action; they keep themselves while they are typed. */
export function ActionNoteForm({ line }: { readonly line: CalendarLine }) {
  const { action, note, status } = line
  const { calendar, common } = useAllWords()
  const said = calendar.actions
  const { input } = useImprove()
  const { typed } = common
  const { outOfReach } = said
  const schema = useMemo(() => {
    const date = typedDateBetween(typed, { ...calendarBounds, message: outOfReach })
    return typedForm({
      owner: typedText(typed, { most: limits.name }),
      due: date,
      start: date,
      note: typedText(typed, { most: limits.note }),
    })
  }, [typed, outOfReach])
  const stored = textsOf(note)
  const draftKey = `${input.assessment.id} action ${action.id}`
  const form = useZodForm(schema, startingTexts(draftKey, stored))
  const keepNow = useKeptForm({
    form,
    schema,
    stored,
    draftKey,
    onKeep: (checked) => sayOfAction(action.id, checked),
  })
  const bounds = { type: 'date', min: calendarBounds.least, max: calendarBounds.most } as const
  return (
    <div className={classes['form']} onBlur={keepNow}>
      <FormText
        form={form}
        name="owner"
        label={said.owner}
        description={said.ownerHint}
        list="owners"
        autoComplete="off"
      />
      <FormText form={form} name="due" label={said.due} description={said.dueHint} {...bounds} />
      {status !== 'done' && (
        <div>
          <FormText
            form={form}
            name="start"
            label={said.start}
            description={status === 'doing' ? said.startHintDoing : said.startHint}
            {...bounds}
          />
          {status === 'planned' && note.start !== undefined && (
            <Button
              className={classes['control']}
              variant="subtle"
              size="compact-sm"
              onClick={() => sayOfAction(action.id, { start: undefined })}
            >
              {said.free}
            </Button>
          )}
        </div>
      )}
      <div className={classes['wide']}>
        <FormArea form={form} name="note" label={said.note} rows={2} />
      </div>
    </div>
  )
}

function textsOf({ owner = '', due = '', start = '', note = '' }: ActionNote) {
  return { owner, due, start, note }
}
