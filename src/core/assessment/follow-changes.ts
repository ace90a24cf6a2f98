import { compareVersions } from '#core/questionnaire/changes/compare-versions.ts'
import { followItem, levelsAfter } from '#core/questionnaire/changes/follow-item.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import type { CarriedOver, NoteOf, OldAnswer } from './carried-over.ts'
import { draftOfMerged, draftOfSplit, type Target } from './draft-answer.ts'
import { joinTexts } from './join-texts.ts'
import { fits } from './record-answer.ts'
import { type Answer, type Answers, limits } from './schema.ts'

type Step = NonNullable<Questionnaire['changes']>[number]
type Fate = Step['items'][string]

/** Where an answer that was moved or changed came from, and the notes on unanswered items whose places it took. */
type Source = {
  readonly id: string
  readonly answer: Answer
  readonly displaced: readonly (readonly [itemId: string, note: Answer])[]
}

/** The answers on their way from one version to another. */
type Walk = {
  readonly questionnaire: Questionnaire
  readonly noteOf: NoteOf
  readonly answers: Map<string, Answer>
  /** The sources of answers that must fit their items in the end, by the id they have now. */
  readonly sources: Map<string, Source>
  happened: CarriedOver[]
}

/** The answers after all steps of a questionnaire's changes that lead beyond a version, and what happened to them. */
export function followChanges(
  answers: Answers,
  questionnaire: Questionnaire,
  version: string,
  noteOf: NoteOf,
): { readonly answers: Answers; readonly happened: readonly CarriedOver[] } {
  const walk: Walk = {
    questionnaire,
    noteOf,
    answers: new Map(answers),
    sources: new Map(),
    happened: [],
  }
  questionnaire.changes?.forEach((step, place) => {
    if (compareVersions(version, step.to) < 0) takeStep(walk, step, place)
  })
  takeBackMisfits(walk)
  return walk
}

/** Every item of a step goes its way from where it stood before the step, whichever is named first. */
function takeStep(walk: Walk, step: Step, place: number): void {
  const before = new Map(walk.answers)
  const oldAnswer = (id: string, { ask, levels }: Fate): OldAnswer | null => {
    const answer = before.get(id)
    if (!answer || (answer.state === 'unanswered' && !answer.note)) return null
    return { ask: ask ?? id, answer, levels: typeof levels === 'number' ? levels : null }
  }
  const merging = new Map<string, [id: string, old: OldAnswer | null][]>()
  for (const [id, fate] of Object.entries(step.items)) {
    const old = oldAnswer(id, fate)
    if (fate.renamed === undefined) leave(walk, id)
    if (fate.merged !== undefined) {
      merging.set(fate.merged, [...(merging.get(fate.merged) ?? []), [id, old]])
    } else if (old && fate.renamed !== undefined) {
      rename(walk, id, fate.renamed, old.answer)
    } else if (old && fate.split) {
      split(walk, id, fate.split, old, place)
    } else if (old) {
      walk.happened.push({ kind: 'dropped', from: id })
    }
  }
  for (const [to, parts] of merging) merge(walk, parts, to, place)
  for (const [itemId, ids] of Object.entries(step.options)) renameOptions(walk, itemId, ids)
}

/** An answer that ends in this step needs to fit no item of today, and is told of by its end alone. */
function leave(walk: Walk, id: string): void {
  walk.sources.delete(id)
  walk.happened = walk.happened.filter((one) => one.kind !== 'renamed' || one.to !== id)
}

function rename(walk: Walk, from: string, to: string, answer: Answer): void {
  const { answers, sources } = walk
  const before = answers.get(to)
  const source = sources.get(from) ?? { id: from, answer, displaced: [] }
  if (!give(answers, to, answer)) {
    walk.happened.push({ kind: 'stayed', from, to: [to] })
    return
  }
  answers.delete(from)
  sources.delete(from)
  const displaced = before ? [...source.displaced, [to, before] as const] : source.displaced
  sources.set(to, { ...source, displaced })
  // What came to the old id in an earlier step is told of by the id it has now.
  const told = walk.happened.map((one) => withId(one, from, to))
  const isKnown = told.some((one, place) => one !== walk.happened[place])
  walk.happened = isKnown ? told : [...told, { kind: 'renamed', from, to }]
}

function withId(one: CarriedOver, from: string, to: string): CarriedOver {
  const swap = (id: string): string => (id === from ? to : id)
  switch (one.kind) {
    case 'renamed':
      return one.to === from ? { ...one, to } : one
    case 'merged':
      return one.to === from ? { ...one, to } : one
    case 'options':
      return one.itemId === from ? { ...one, itemId: to } : one
    case 'split':
      return one.to.includes(from)
        ? { ...one, to: one.to.map(swap), drafts: one.drafts.map(swap) }
        : one
    case 'stayed':
    case 'dropped':
      return one
  }
}

function split(
  walk: Walk,
  from: string,
  to: readonly string[],
  old: OldAnswer,
  place: number,
): void {
  const given = to.flatMap((id) => {
    const { answer, counts } = draftOfSplit(old, targetOf(walk, id, place), walk.noteOf)
    return give(walk.answers, id, answer) ? [{ id, counts }] : []
  })
  if (given.length === 0) walk.happened.push({ kind: 'stayed', from, to })
  else {
    const drafts = given.filter(({ counts }) => counts).map(({ id }) => id)
    walk.happened.push({ kind: 'split', from, to: given.map(({ id }) => id), drafts })
  }
}

function merge(
  walk: Walk,
  parts: readonly (readonly [id: string, old: OldAnswer | null])[],
  to: string,
  place: number,
): void {
  const known = parts.flatMap(([id, old]) => (old ? [{ id, old }] : []))
  if (known.length === 0) return
  const { answer, counts } = draftOfMerged(
    known.map(({ old }) => old),
    known.length === parts.length,
    targetOf(walk, to, place),
    walk.noteOf,
  )
  const from = known.map(({ id }) => id)
  if (give(walk.answers, to, answer)) {
    walk.happened.push({ kind: 'merged', from, to, draft: counts })
  } else {
    walk.happened.push(...from.map((id) => ({ kind: 'stayed' as const, from: id, to: [to] })))
  }
}

function renameOptions(
  { answers, sources, happened }: Walk,
  itemId: string,
  ids: Readonly<Record<string, string>>,
): void {
  const answer = answers.get(itemId)
  if (answer?.state !== 'answered' || typeof answer.value === 'number') return
  const said = [answer.value].flat()
  const now = [...new Set(said.map((id) => (Object.hasOwn(ids, id) ? (ids[id] ?? id) : id)))]
  if (said.every((id) => now.includes(id))) return
  const value = Array.isArray(answer.value) ? now : (now[0] ?? answer.value)
  answers.set(itemId, { ...answer, value })
  if (sources.has(itemId)) return
  sources.set(itemId, { id: itemId, answer, displaced: [] })
  happened.push({ kind: 'options', itemId })
}

/** Gives an item an answer unless it has one; a note typed before the answer stays with it, or else keeps the place. */
function give(answers: Map<string, Answer>, id: string, answer: Answer): boolean {
  const before = answers.get(id)
  if (before && before.state !== 'unanswered') return false
  const note = joinTexts([before?.note, answer.note], Infinity)
  if (note.length > limits.note) return false
  answers.set(id, note ? { ...answer, note } : answer)
  return true
}

/** What an item was like after a step, as far as it is known. */
function targetOf({ questionnaire }: Walk, itemId: string, place: number): Target {
  const { changes = [] } = questionnaire
  const { id } = followItem(changes, place, itemId)
  const levels = levelsAfter(changes, place, itemId, (now) =>
    levelsOf(findItem(questionnaire, now)),
  )
  const kind = findItem(questionnaire, id)?.kind
  return {
    levels: typeof levels === 'number' ? levels : null,
    takesStates: kind !== 'gate' && kind !== 'text',
  }
}

function levelsOf(item: Item | undefined): number | null {
  return item?.kind === 'level' ? Object.keys(item.anchors).length : null
}

/** What an item of today cannot take goes back to where it was. */
function takeBackMisfits(walk: Walk): void {
  for (const [id, { id: from, answer, displaced }] of walk.sources) {
    const item = findItem(walk.questionnaire, id)
    const now = walk.answers.get(id)
    if (!now || (item && fits(item, now))) continue
    walk.answers.delete(id)
    for (const [itemId, note] of displaced) walk.answers.set(itemId, note)
    walk.answers.set(from, answer)
    const others = walk.happened.filter(
      (one) =>
        !(one.kind === 'options' && one.itemId === id) &&
        !(one.kind === 'renamed' && one.to === id),
    )
    walk.happened = from === id ? others : [...others, { kind: 'stayed', from, to: [id] }]
  }
}
