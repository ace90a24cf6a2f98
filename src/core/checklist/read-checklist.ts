import { bringForward } from '#core/assessment/bring-forward.ts'
import type { NoteOf } from '#core/assessment/carried-over.ts'
import { joinTexts } from '#core/assessment/join-texts.ts'
import { fits } from '#core/assessment/record-answer.ts'
import { type Answer, type Assessment, limits } from '#core/assessment/schema.ts'
import { isChecklist } from '#core/exchange/open-pdf-contents.ts'
import type { FieldValue, PdfContents } from '#core/exchange/pdf-contents.ts'
import { parseJson } from '#core/exchange/parse-json.ts'
import type { FileProblem } from '#core/exchange/problem.ts'
import { followItem } from '#core/questionnaire/changes/follow-item.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Item, Questionnaire } from '#core/questionnaire/localize.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { askOf } from '#core/questionnaire/ask-of.ts'
import { profileField } from './field-names.ts'
import { chosen, readItem, textOf } from './read-item.ts'
import { readProfile } from './read-profile.ts'
import { ChecklistTicket } from './schema.ts'
import type { ChecklistTrouble } from './trouble.ts'

/** A filled-in checklist as a new assessment, and everything in it that could not be taken as it stands. */
export type ReadChecklist = {
  readonly assessment: Assessment
  readonly troubles: readonly ChecklistTrouble[]
  /** Who filled it in and when, as written; the assessment has no place for it. */
  readonly filledBy: string
  readonly filledOn: string
}

/** What reading needs besides the file: an id and the time for the assessment, and words for what is kept in notes. */
export type ReadingMeans = {
  readonly id: string
  readonly at: string
  /** What the note of an item tells of something that could not be taken. */
  readonly noteOfTrouble: (trouble: ChecklistTrouble) => string
  readonly noteOf: NoteOf
}

/** What a PDF says about itself if it is one of our checklists; null if it is not. */
export function checklistTicket(
  attachments: PdfContents['attachments'],
): Result<ChecklistTicket, FileProblem> | null {
  const file = attachments.find(isChecklist)
  if (!file) return null
  const json = parseJson(file.text)
  if (!json.ok) return fail(json.problem)
  const read = ChecklistTicket.safeParse(json.value)
  if (read.success) return ok(read.data)
  const version: unknown =
    typeof json.value === 'object' && json.value !== null && 'version' in json.value
      ? json.value.version
      : null
  if (typeof version === 'number' && version > 1) {
    return fail({ kind: 'file-newer', version, known: 1 })
  }
  return fail({
    kind: 'file-broken',
    path: read.error.issues[0]?.path.map(String).join('.') ?? '',
    count: read.error.issues.length,
  })
}

/**
 * Reads a filled-in checklist. Every answer is checked against its item, by way of the changes since the checklist was
 * printed. What cannot be taken is listed, and stays readable in the note of its item.
 */
export function readChecklist(
  ticket: ChecklistTicket,
  fields: ReadonlyMap<string, FieldValue>,
  questionnaires: readonly Questionnaire[],
  means: ReadingMeans,
): ReadChecklist {
  const { profile, troubles: profileTroubles } = readProfile(fields)
  const troubles: ChecklistTrouble[] = [...profileTroubles]
  const answers = new Map<string, Answer>()
  const known = new Set([profileField('filledBy'), profileField('filledOn')])
  for (const printed of ticket.items) {
    const item = itemNow(printed.id, questionnaires)
    const read = readItem(printed, item, fields, means.at)
    const ask = askOf(questionnaires, printed.id)
    const about = { about: 'item' as const, of: printed.id, number: printed.number }
    const own = read.troubles.map((one) => ({
      ...one,
      said: one.said.map((value) => asItReads(item, value)),
      ...about,
      ask: ask === printed.id ? '' : ask,
    }))
    let { answer } = read
    if (answer) {
      const wrong = misfit(printed.id, answer, ticket, questionnaires, means.noteOf)
      if (wrong) {
        own.push({
          ...about,
          ask: ask === printed.id ? '' : ask,
          kind: wrong,
          said: saidIn(answer).map((value) => asItReads(item, value)),
        })
        // An item that is no more keeps what was said under its old id.
        if (wrong !== 'unknown-item') answer = remarksOf(answer)
      }
    }
    const noted = withNotes(answer, own, means)
    if (noted) answers.set(printed.id, noted)
    troubles.push(...own)
  }
  troubles.push(...unknownFields(ticket, fields, known))
  const { assessment } = bringForward(
    {
      version: 1,
      id: means.id,
      example: false,
      createdAt: means.at,
      updatedAt: means.at,
      profile,
      questionnaires: ticket.questionnaires,
      answers,
    } satisfies Assessment,
    questionnaires,
    means.noteOf,
  )
  return {
    assessment,
    troubles,
    filledBy: textOf(fields.get(profileField('filledBy'))),
    filledOn: textOf(fields.get(profileField('filledOn'))),
  }
}

/** The item of today that an item of the paper has become, where it is still one item. */
function itemNow(id: string, questionnaires: readonly Questionnaire[]): Item | undefined {
  for (const questionnaire of questionnaires) {
    const item = findItem(questionnaire, followItem(questionnaire.changes ?? [], -1, id).id)
    if (item) return item
  }
  return undefined
}

/** What is wrong with an answer once it stands where it belongs today; null where it fits, or waits under its old id. */
function misfit(
  id: string,
  answer: Answer,
  ticket: ChecklistTicket,
  questionnaires: readonly Questionnaire[],
  noteOf: NoteOf,
): ChecklistTrouble['kind'] | null {
  if (answer.state === 'unanswered') return null
  const { assessment } = bringForward(
    { answers: new Map([[id, answer]]), questionnaires: ticket.questionnaires },
    questionnaires,
    noteOf,
  )
  const isOld = questionnaires.some((one) =>
    one.changes?.some(({ items }) => Object.hasOwn(items, id)),
  )
  for (const [now, brought] of assessment.answers) {
    const item = questionnaires.flatMap((one) => findItem(one, now) ?? [])[0]
    if (!item) {
      if (!isOld) return 'unknown-item'
    } else if (!fits(item, brought)) {
      return whyNot(item, brought, now === id)
    }
  }
  return null
}

function whyNot(item: Item, answer: Answer, same: boolean): ChecklistTrouble['kind'] {
  if (!same) return 'no-longer-fits'
  if (answer.state !== 'answered') return 'unknown-answer'
  if (item.kind === 'number') return 'out-of-bounds'
  const { value } = answer
  const isKnown = (one: string): boolean =>
    'options' in item && item.options.some((option) => option.id === one)
  return Array.isArray(value) && value.every(isKnown) ? 'several' : 'unknown-answer'
}

function remarksOf({ note, at }: Answer): Answer {
  return { state: 'unanswered', ...(note && { note }), ...(at && { at }) }
}

function saidIn(answer: Answer): string[] {
  if (answer.state === 'answered') return [answer.value].flat().map(String)
  return answer.state === 'not-applicable' ? [answer.reason] : []
}

/** What the option of this value says; a value that is no option's stands as it is. */
function asItReads(item: Item | undefined, value: string): string {
  const options = item && 'options' in item ? item.options : []
  return options.find(({ id }) => id === value)?.label ?? value
}

/** The answer with a note of what could not be taken, as far as there is room. */
function withNotes(
  answer: Answer | null,
  troubles: readonly ChecklistTrouble[],
  { at, noteOfTrouble }: ReadingMeans,
): Answer | null {
  const telling = troubles.filter(({ said, kind }) => said.length > 0 && kind !== 'too-long')
  if (telling.length === 0) return answer
  const base = answer ?? { state: 'unanswered' as const, at }
  const note = joinTexts([base.note, ...telling.map(noteOfTrouble)], limits.note)
  return { ...base, note }
}

/** Fields with something in them that this checklist does not have. */
function unknownFields(
  { items }: ChecklistTicket,
  fields: ReadonlyMap<string, FieldValue>,
  known: ReadonlySet<string>,
): ChecklistTrouble[] {
  const ids = new Set(items.map(({ id }) => id))
  return [...fields].flatMap(([name, value]): ChecklistTrouble[] => {
    const [part = '', id = ''] = name.split(':')
    const isOurs =
      part === 'profile' ||
      (['answer', 'tick', 'state', 'reason', 'evidence', 'note'].includes(part) && ids.has(id))
    const said = chosen(value)
    return isOurs || known.has(name) || said.length === 0
      ? []
      : [{ kind: 'unknown-field', about: 'field', of: name, number: '', ask: '', said }]
  })
}
