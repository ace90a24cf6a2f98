import { memo, useId, useState } from 'react'
import type { Answer, AnswerValue } from '#core/assessment/schema.ts'
import { gateValues } from '#core/assessment/record-answer.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import type { FirstWords } from '#words/load-words.ts'
import { useWords } from '#ui/words-context.tsx'
import { type Choice, ItemChoices } from './item-choices.tsx'
import { ItemNumber } from './item-number.tsx'
import { ItemReason } from './item-reason.tsx'
import { ItemStands } from './item-stands.tsx'
import { ItemText } from './item-text.tsx'
import { ItemTicks } from './item-ticks.tsx'
import { ItemDetails, ItemGuide, ItemTerms } from './late-panels.tsx'
import { useAnswerIfAsked } from './live-score.ts'
import { earlierReason, sayDontKnow, sayNotApplicable, sayValue, takeBack } from './say.ts'
import styles from './answer.module.css'

/** One item with its card; nothing while its condition does not hold. It draws anew for its own answer only. */
export const ItemCard = memo(function ItemCard(props: {
  readonly item: Item
  readonly questionnaire: Questionnaire
  readonly assessmentId: string
  /** The item's place in file order. */
  readonly place: number
  readonly heading: 'h2' | 'h3'
}) {
  const { place, ...rest } = props
  const answer = useAnswerIfAsked(props.questionnaire.id, place, props.item.id)
  return answer === undefined ? null : <Card {...rest} answer={answer ?? undefined} />
})

function Card(props: {
  readonly item: Item
  readonly questionnaire: Questionnaire
  readonly assessmentId: string
  readonly answer: Answer | undefined
  readonly heading: 'h2' | 'h3'
}) {
  const { item, questionnaire, assessmentId, answer, heading: Heading } = props
  const words = useWords()
  const [open, setOpen] = useState<'guide' | 'details' | 'reason' | null>(null)
  const askId = useId()
  const panelId = useId()
  const said = words.answer.card
  const state = answer?.state ?? 'unanswered'
  const hasStates = item.kind !== 'gate' && item.kind !== 'text'
  const draftKey = `${assessmentId} ${item.id}`
  const toggle = (panel: 'guide' | 'details') => setOpen(open === panel ? null : panel)

  return (
    <article
      className={styles['card']}
      data-item={item.id}
      data-state={state}
      tabIndex={-1}
      aria-labelledby={askId}
    >
      <p className={styles['marks']}>
        {'key' in item && item.key && <span className={styles['key']}>{words.common.keyItem}</span>}
        {item.kind === 'gate' && <span className={styles['key']}>{words.common.gate}</span>}
        <span>{item.measures.map(words.common.measure).join(' · ')}</span>
      </p>
      <Heading id={askId} className={styles['ask']}>
        {item.ask}
      </Heading>
      {item.why && <p className={styles['quiet']}>{item.why}</p>}
      {item.kind === 'gate' && <p className={styles['quiet']}>{said.appliesTo(item.appliesTo)}</p>}
      {item.kind === 'checklist' && <p className={styles['quiet']}>{said.tickAny}</p>}

      <Field
        item={item}
        answer={answer}
        askId={askId}
        draftKey={draftKey}
        onSay={(value) => {
          if (open === 'reason') setOpen(null)
          if (value === null) takeBack(item.id)
          else sayValue(item.id, value)
        }}
      />
      <ItemTerms item={item} />
      <ItemStands item={item} answer={answer} />

      <div className={styles['actions']}>
        {hasStates && (
          <>
            <button
              type="button"
              className={styles['state']}
              aria-pressed={state === 'not-applicable'}
              data-does="not-applicable"
              onClick={() => {
                const reason = earlierReason(item.id)
                if (reason) sayNotApplicable(item.id, reason)
                setOpen('reason')
              }}
            >
              {said.notApplicable}
            </button>
            <button
              type="button"
              className={styles['state']}
              aria-pressed={state === 'dont-know'}
              data-does="dont-know"
              onClick={() => {
                if (open === 'reason') setOpen(null)
                if (state === 'dont-know') takeBack(item.id)
                else sayDontKnow(item.id)
              }}
            >
              {said.dontKnow}
            </button>
          </>
        )}
        {state !== 'unanswered' && (
          <button
            type="button"
            className={styles['link']}
            data-does="clear"
            onClick={(event) => {
              if (open === 'reason') setOpen(null)
              // The button goes away with the answer; the keyboard stays on the card.
              event.currentTarget.closest('article')?.focus({ preventScroll: true })
              takeBack(item.id)
            }}
          >
            {said.clear}
          </button>
        )}
        <span className={styles['gap']} />
        <button
          type="button"
          className={styles['link']}
          aria-expanded={open === 'guide'}
          aria-controls={open === 'guide' ? panelId : undefined}
          onClick={() => toggle('guide')}
        >
          {said.how}
        </button>
        <button
          type="button"
          className={styles['link']}
          aria-expanded={open === 'details'}
          aria-controls={open === 'details' ? panelId : undefined}
          data-does="details"
          onClick={() => toggle('details')}
        >
          {detailsLabel(answer, words)}
        </button>
      </div>

      {open !== null && (
        <div id={panelId} className={styles['panel']}>
          {open === 'guide' && <ItemGuide item={item} questionnaire={questionnaire} />}
          {open === 'details' && (
            <ItemDetails item={item} answer={answer} draftKey={`${draftKey} details`} />
          )}
          {open === 'reason' && (
            <ItemReason
              itemId={item.id}
              reason={answer?.state === 'not-applicable' ? answer.reason : ''}
              draftKey={`${draftKey} reason`}
              isAnswered={state !== 'unanswered'}
            />
          )}
        </div>
      )}
    </article>
  )
}

/** What the item is answered with. */
function Field(props: {
  readonly item: Item
  readonly answer: Answer | undefined
  readonly askId: string
  readonly draftKey: string
  readonly onSay: (value: AnswerValue | null) => void
}) {
  const { item, answer, askId, draftKey, onSay } = props
  const words = useWords()
  const value = answer?.state === 'answered' ? answer.value : null
  switch (item.kind) {
    case 'level':
    case 'choice':
    case 'gate':
      return (
        <ItemChoices
          itemId={item.id}
          labelledBy={askId}
          choices={choicesOf(item, words)}
          chosen={value === null ? null : String(value)}
          onChoose={(id) => onSay(item.kind === 'level' ? Number(id) : id)}
        />
      )
    case 'checklist':
      return (
        <ItemTicks
          item={item}
          labelledBy={askId}
          ticked={Array.isArray(value) ? value : null}
          onTick={onSay}
        />
      )
    case 'number':
      return <ItemNumber item={item} answer={answer} draftKey={`${draftKey} value`} />
    case 'text':
      return <ItemText item={item} answer={answer} draftKey={`${draftKey} value`} />
  }
}

function choicesOf(
  item: Extract<Item, { kind: 'level' | 'choice' | 'gate' }>,
  words: FirstWords,
): Choice[] {
  switch (item.kind) {
    case 'level':
      return Object.entries(item.anchors).map(([id, label]) => ({ id, label }))
    case 'choice':
      return item.options
    case 'gate':
      return gateValues.map((id) => ({
        id,
        label: words.common.gateValues[id],
        ...(id === 'not-sure' && { does: 'dont-know' as const }),
        ...(id === 'does-not-apply' && { does: 'not-applicable' as const }),
      }))
  }
}

/** The button that opens note and evidence says what is in there. */
function detailsLabel(answer: Answer | undefined, { common, answer: said }: FirstWords): string {
  const parts = [
    ...(answer?.note ? [said.card.hasNote] : []),
    ...(answer?.state === 'answered' && answer.evidence !== undefined
      ? [said.card.hasEvidence(common.evidenceGradesShort[answer.evidence] ?? '')]
      : []),
  ]
  return parts.length > 0
    ? common.join.bracketed(said.card.details, common.join.and(parts))
    : said.card.details
}
