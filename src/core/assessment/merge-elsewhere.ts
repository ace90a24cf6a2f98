import { changedAnswers } from './changed-answers.ts'
import { sameAnswer } from './same-answer.ts'
import type { Assessment } from './schema.ts'

/**
 * The assessment as it was read again, with every answer and the profile that did not change being the very object it
 * was before, so that what changed elsewhere can be told from what did not. Null when nothing changed at all.
 */
export function recognise(before: Assessment, read: Assessment): Assessment | null {
  const answers = new Map(
    [...read.answers].map(([itemId, answer]) => {
      const known = before.answers.get(itemId)
      return [itemId, known && sameAnswer(known, answer) ? known : answer]
    }),
  )
  const profile = sameText(before.profile, read.profile) ? before.profile : read.profile
  const questionnaires = sameText(before.questionnaires, read.questionnaires)
    ? before.questionnaires
    : read.questionnaires
  const { said, cleared } = changedAnswers(before.answers, answers)
  const unchanged =
    said.length === 0 &&
    cleared.length === 0 &&
    profile === before.profile &&
    questionnaires === before.questionnaires
  return unchanged ? null : { ...read, answers, profile, questionnaires }
}

/** Another state of the same assessment (a step that can be taken back) with what changed elsewhere carried into it. */
export function carryOver(before: Assessment, after: Assessment, onto: Assessment): Assessment {
  const { said, cleared } = changedAnswers(before.answers, after.answers)
  const answers = new Map(onto.answers)
  for (const [itemId, answer] of said) answers.set(itemId, answer)
  for (const itemId of cleared) answers.delete(itemId)
  return {
    ...onto,
    answers,
    profile: before.profile === after.profile ? onto.profile : after.profile,
    questionnaires:
      before.questionnaires === after.questionnaires ? onto.questionnaires : after.questionnaires,
  }
}

function sameText(a: object, b: object): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: object): unknown {
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
