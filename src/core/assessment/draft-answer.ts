import type { NoteOf, OldAnswer, Origin } from './carried-over.ts'
import { joinTexts } from './join-texts.ts'
import { type Answer, limits } from './schema.ts'

type Answered = Extract<Answer, { state: 'answered' }>

/** What is known of the item a draft is for: its levels (null when it has none), and whether it takes other states. */
export type Target = { readonly levels: number | null; readonly takesStates: boolean }

/** An answer for a new item, and whether it counts; otherwise the item stays unanswered and only a note tells. */
export type Draft = { readonly answer: Answer; readonly counts: boolean }

/**
 * One part of an item that was split: the old answer, if it stood on the same scale. A score is never made up: on any
 * other scale the old answer becomes a note.
 */
export function draftOfSplit(old: OldAnswer, target: Target, noteOf: NoteOf): Draft {
  const { answer } = old
  const counts =
    answer.state === 'answered'
      ? isOnScale(old, target)
      : answer.state !== 'unanswered' && target.takesStates
  return draft(counts ? answer : null, { kind: 'split', draft: counts, old: [old] }, noteOf)
}

/**
 * An item that several were merged into: the lowest of their answers with the weakest of their evidence, if all of them
 * are answered and stood on the same scale. `complete` is false when one of them has no answer at all.
 */
export function draftOfMerged(
  old: readonly OldAnswer[],
  complete: boolean,
  target: Target,
  noteOf: NoteOf,
): Draft {
  const answer = complete ? lowest(old, target) : null
  return draft(answer, { kind: 'merged', draft: answer !== null, old }, noteOf)
}

function draft(answer: Answer | null, origin: Origin, noteOf: NoteOf): Draft {
  const notes = origin.old.map((one) => one.answer.note)
  const note = joinTexts([noteOf(origin), ...notes], limits.note)
  const said: Answer = answer ?? { state: 'unanswered', ...latest(origin.old) }
  return { answer: note ? { ...said, note } : said, counts: answer !== null }
}

function isOnScale({ answer, levels }: OldAnswer, target: Target): boolean {
  if (answer.state !== 'answered' || levels === null || levels !== target.levels) return false
  const { value } = answer
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= levels
}

/** Not knowing counts as the lowest level, so that it decides; what does not apply says nothing of the rest. */
function lowest(old: readonly OldAnswer[], target: Target): Answer | null {
  if (old.some(({ answer }) => answer.state === 'unanswered')) return null
  if (old.some(({ answer }) => answer.state === 'dont-know')) {
    return target.takesStates ? { state: 'dont-know', ...latest(old) } : null
  }
  const answered = old.filter(({ answer }) => answer.state === 'answered')
  if (answered.length === 0) {
    const reasons = old.map(({ answer }) => ('reason' in answer ? answer.reason : undefined))
    const reason = joinTexts(reasons, limits.reason)
    return target.takesStates ? { state: 'not-applicable', reason, ...latest(old) } : null
  }
  if (!answered.every((one) => isOnScale(one, target))) return null
  const said = answered.map(({ answer }) => answer).filter(isAnswered)
  return {
    state: 'answered',
    value: Math.min(...said.map(({ value }) => Number(value))),
    ...weakestEvidence(said),
    ...latest(old),
  }
}

function isAnswered(answer: Answer): answer is Answered {
  return answer.state === 'answered'
}

function weakestEvidence(said: readonly Answered[]): Partial<Answered> {
  const links = [...new Set(said.flatMap(({ link }) => (link ? [link] : [])))]
  const [link, ...moreLinks] = links
  const notes = said.map(({ evidenceNote }) => evidenceNote)
  const evidenceNote = joinTexts([...notes, ...moreLinks], limits.note)
  const [validUntil] = said.flatMap((one) => one.validUntil ?? []).toSorted()
  // One without any evidence leaves none for the whole.
  const graded = said.every(({ evidence }) => evidence !== undefined)
  const [evidence] = said.flatMap((one) => one.evidence ?? []).toSorted((a, b) => a - b)
  return {
    ...(graded && evidence !== undefined && { evidence }),
    ...(evidenceNote && { evidenceNote }),
    ...(link && { link }),
    ...(validUntil && { validUntil }),
  }
}

function latest(old: readonly OldAnswer[]): { at?: string } {
  const at = old
    .flatMap(({ answer }) => answer.at ?? [])
    .toSorted()
    .at(-1)
  return at === undefined ? {} : { at }
}
