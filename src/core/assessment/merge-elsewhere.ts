import { changedAnswers } from './changed-answers.ts'
import { mergeImprovement, mergeTargets } from './merge-improvement.ts'
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
  const profile = recognised(before.profile, read.profile)
  const questionnaires = recognised(before.questionnaires, read.questionnaires)
  const targets = recognisedByKey(before.targets, read.targets)
  const improvement = recognisedImprovement(before.improvement, read.improvement)
  const report = recognised(before.report, read.report)
  const { said, cleared } = changedAnswers(before.answers, answers)
  const unchanged =
    said.length === 0 &&
    cleared.length === 0 &&
    profile === before.profile &&
    questionnaires === before.questionnaires &&
    read.depth === before.depth &&
    targets === before.targets &&
    improvement === before.improvement &&
    report === before.report
  return unchanged
    ? null
    : { ...read, answers, profile, questionnaires, targets, improvement, report }
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
    depth: before.depth === after.depth ? onto.depth : after.depth,
    report: before.report === after.report ? onto.report : after.report,
    targets: mergeTargets(before.targets, after.targets, onto.targets),
    improvement: mergeImprovement(before.improvement, after.improvement, onto.improvement),
    questionnaires:
      before.questionnaires === after.questionnaires ? onto.questionnaires : after.questionnaires,
  }
}

/** The same part by part and action by action, so that a merge can tell which of them changed. */
function recognisedImprovement(
  before: Assessment['improvement'],
  read: Assessment['improvement'],
): Assessment['improvement'] {
  if (!before || !read || sameText(before, read)) return recognised(before, read)
  return {
    ...read,
    goal: recognised(before.goal, read.goal),
    variants: sameText(before.variants, read.variants)
      ? before.variants
      : read.variants.map((one) => {
          const known = before.variants.find(({ id }) => id === one.id)
          return recognised(known ?? one, one)
        }),
    actions: Object.fromEntries(
      Object.entries(read.actions).map(([id, note]) => [
        id,
        recognised(before.actions[id] ?? note, note),
      ]),
    ),
  }
}

/** The same target by target. */
function recognisedByKey(
  before: Assessment['targets'],
  read: Assessment['targets'],
): Assessment['targets'] {
  if (!before || !read || sameText(before, read)) return recognised(before, read)
  return Object.fromEntries(
    Object.entries(read).map(([id, choice]) => [id, recognised(before[id] ?? choice, choice)]),
  )
}

/** What was read, or the very object it was before where both say the same. */
function recognised<V extends object | undefined>(before: V, read: V): V {
  return before && read && sameText(before, read) ? before : read
}

function sameText(a: object, b: object): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

/** The same with the keys of every object inside it in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => sorted(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]): unknown => [key, sorted(entry)])
}
