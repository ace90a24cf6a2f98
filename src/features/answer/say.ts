import type { Answer, AnswerValue, EvidenceGrade } from '#core/assessment/schema.ts'
import { answerItem, unanswerItem, useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'

/*
 * What a person can say about an item. Saying something else never loses what was typed before: the note stays, and
 * evidence and reasons come back from the steps that can be undone.
 */

type State = Answer['state']
type In<S extends State> = Extract<Answer, { state: S }>

/** What can be typed beside an answer; a field left out is taken back. */
export type Details = {
  readonly note?: string | undefined
  readonly evidence?: EvidenceGrade | undefined
  readonly evidenceNote?: string | undefined
  readonly link?: string | undefined
  readonly validUntil?: string | undefined
}

/** Says a value: a level, an option, ticks, a number, a text. Evidence given before stays with it. */
export function sayValue(itemId: string, value: AnswerValue): void {
  const before = current(itemId)
  if (before?.state === 'answered' && same(before.value, value)) return
  const details = before?.state === 'answered' ? before : lastSaid(itemId, 'answered')
  answerItem(itemId, {
    state: 'answered',
    value,
    ...(details && evidenceOf(details)),
    ...remarks(before?.note),
  })
}

/** Says that the item does not apply, and why. */
export function sayNotApplicable(itemId: string, reason: string): void {
  const before = current(itemId)
  if (before?.state === 'not-applicable' && before.reason === reason) return
  answerItem(itemId, { state: 'not-applicable', reason, ...remarks(before?.note) })
}

/** The reason last given for the item not to apply, if it was given in this sitting. */
export function earlierReason(itemId: string): string | undefined {
  const before = current(itemId)
  if (before?.state === 'not-applicable') return before.reason
  return lastSaid(itemId, 'not-applicable')?.reason
}

/** Says that nobody here knows. */
export function sayDontKnow(itemId: string): void {
  const before = current(itemId)
  if (before?.state === 'dont-know') return
  answerItem(itemId, { state: 'dont-know', ...remarks(before?.note) })
}

/** Takes the answer back; a note stays. */
export function takeBack(itemId: string): void {
  const before = current(itemId)
  if (!before || before.state === 'unanswered') return
  if (before.note === undefined) unanswerItem(itemId, platform().now())
  else answerItem(itemId, { state: 'unanswered', ...remarks(before.note) })
}

/** Changes what is typed beside the answer. Evidence needs an answer; a note does not. */
export function sayDetails(itemId: string, details: Details): void {
  const before = current(itemId)
  const note = remarks(details.note)
  if (before?.state === 'answered') {
    answerItem(itemId, {
      state: 'answered',
      value: before.value,
      ...evidenceOf(details),
      ...note,
    })
  } else if (before?.state === 'not-applicable') {
    answerItem(itemId, { state: 'not-applicable', reason: before.reason, ...note })
  } else if (before?.state === 'dont-know') {
    answerItem(itemId, { state: 'dont-know', ...note })
  } else if (details.note) {
    answerItem(itemId, { state: 'unanswered', ...note })
  } else if (before) {
    unanswerItem(itemId, platform().now())
  }
}

function current(itemId: string): Answer | undefined {
  return useAssessment.getState().assessment?.answers.get(itemId)
}

/** The latest answer of this state among the steps that can be undone. */
function lastSaid<S extends State>(itemId: string, state: S): In<S> | undefined {
  const { past } = useAssessment.getState()
  const isIn = (answer: Answer | undefined): answer is In<S> => answer?.state === state
  for (let step = past.length - 1; step >= 0; step -= 1) {
    const answer = past[step]?.answers.get(itemId)
    if (isIn(answer)) return answer
  }
  return undefined
}

function evidenceOf({ evidence, evidenceNote, link, validUntil }: Details) {
  return {
    ...(evidence !== undefined && { evidence }),
    ...(evidenceNote && { evidenceNote }),
    ...(link && { link }),
    ...(validUntil && { validUntil }),
  }
}

function remarks(note: string | undefined) {
  return { ...(note && { note }), at: platform().now() }
}

function same(one: AnswerValue, other: AnswerValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((tick, place) => tick === other[place])
}
