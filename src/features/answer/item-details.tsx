import { useMemo } from 'react'
import { type Answer, type EvidenceGrade, limits } from '#core/assessment/schema.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import { platform } from '#state/platform.ts'
import { FormArea } from '#ui/form/form-area.tsx'
import { FormChoice } from '#ui/form/form-choice.tsx'
import { FormText } from '#ui/form/form-text.tsx'
import { typedChoice, typedDate, typedForm, typedLink, typedText } from '#ui/form/typed.ts'
import { useZodForm } from '#ui/form/use-zod-form.ts'
import { useWords, WithAllWords } from '#ui/words-context.tsx'
import { ItemDoubts } from './item-doubts.tsx'
import { sayDetails } from './say.ts'
import { startingTexts, useKeptForm } from '#ui/form/use-kept-form.ts'
import styles from './answer.module.css'

const gradeTexts = ['0', '1', '2', '3', '4'] as const
const grades: Record<(typeof gradeTexts)[number], EvidenceGrade> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

/** Note and evidence of one item. Mounted only when a person opens it. */
export function ItemDetails(props: {
  readonly item: Item
  readonly answer: Answer | undefined
  readonly draftKey: string
}) {
  const { item, answer, draftKey } = props
  const words = useWords()
  const { typed } = words.common
  const schema = useMemo(
    () =>
      typedForm({
        note: typedText(typed, { most: limits.note }),
        grade: typedChoice(gradeTexts),
        evidenceNote: typedText(typed, { most: limits.note }),
        link: typedLink(typed, { most: limits.link }),
        validUntil: typedDate(typed),
      }),
    [typed],
  )
  const stored = textsOf(answer)
  const form = useZodForm(schema, startingTexts(draftKey, stored))
  const keepNow = useKeptForm({
    form,
    schema,
    stored,
    draftKey,
    onKeep: ({ grade, ...texts }) =>
      sayDetails(item.id, { ...texts, evidence: grade && grades[grade] }),
  })
  const said = words.answer.details
  const answered = answer?.state === 'answered'
  const { link, validUntil } = stored
  const expired = validUntil !== '' && validUntil < platform().today()
  return (
    <div className={styles['details']} onBlur={keepNow}>
      <WithAllWords otherwise={() => null}>
        <ItemDoubts itemId={item.id} />
      </WithAllWords>
      <FormArea form={form} name="note" label={said.note} description={said.noteHelp} rows={2} />
      {item.kind !== 'text' && (
        <fieldset className={styles['evidence']} disabled={!answered}>
          <legend>{said.evidence}</legend>
          {!answered && <p className={styles['quiet']}>{said.answerFirst}</p>}
          <div className={styles['fields']}>
            <FormChoice
              form={form}
              name="grade"
              label={said.grade}
              description={said.gradeHelp}
              data={[
                { value: '', label: said.notChosen },
                ...gradeTexts.map((grade) => ({
                  value: grade,
                  label: `${grade} · ${words.common.evidenceGrades[grades[grade]] ?? ''}`,
                })),
              ]}
            />
            <FormText
              form={form}
              name="evidenceNote"
              label={said.evidenceNote}
              description={said.evidenceNoteHelp}
            />
            <div>
              <FormText
                form={form}
                name="link"
                label={said.link}
                description={said.linkHelp}
                inputMode="url"
              />
              {/^https?:\/\//i.test(link) && (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {said.openLink}
                </a>
              )}
            </div>
            <div>
              <FormText
                form={form}
                name="validUntil"
                type="date"
                label={said.validUntil}
                description={said.validUntilHelp}
              />
              {expired && <p className={styles['warning']}>{said.expired}</p>}
            </div>
          </div>
        </fieldset>
      )}
    </div>
  )
}

function textsOf(answer: Answer | undefined) {
  const evidence = answer?.state === 'answered' ? answer : undefined
  return {
    note: answer?.note ?? '',
    grade: evidence?.evidence === undefined ? '' : String(evidence.evidence),
    evidenceNote: evidence?.evidenceNote ?? '',
    link: evidence?.link ?? '',
    validUntil: evidence?.validUntil ?? '',
  }
}
