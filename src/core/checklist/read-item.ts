import { type Answer, limits } from '#core/assessment/schema.ts'
import type { FieldValue } from '#core/exchange/pdf-contents.ts'
import type { Item } from '#core/questionnaire/localize.ts'
import {
  answerField,
  besideOptions,
  evidenceField,
  noteField,
  reasonField,
  stateField,
  tickField,
} from './field-names.ts'
import type { ChecklistTicket } from './schema.ts'
import type { ChecklistTroubleKind } from './trouble.ts'
import { typedNumber } from './typed-number.ts'

/** What was found wrong with one item, and what stood there. */
export type ItemTrouble = { readonly kind: ChecklistTroubleKind; readonly said: readonly string[] }

/** What one item's fields say. The answer still has to fit the item. */
export type ItemRead = {
  readonly answer: Answer | null
  readonly troubles: readonly ItemTrouble[]
}

type Fields = ReadonlyMap<string, FieldValue>

/** Reads the fields of one item; `item` is how it reads today, where it is still known. */
export function readItem(
  { id, kind }: ChecklistTicket['items'][number],
  item: Item | undefined,
  fields: Fields,
  at: string,
): ItemRead {
  const troubles: ItemTrouble[] = []
  const reason = textOf(fields.get(reasonField(id)))
  const given = saidOf(kind, id, item, fields, troubles)
  const note = within(textOf(fields.get(noteField(id))), limits.note, troubles)
  const remarks = { ...(note && { note }), at }
  const evidence = evidenceOf(fields.get(evidenceField(id)), troubles)
  const answer = answerOf(given, reason, evidence, remarks, troubles)
  return { answer: answer.state === 'unanswered' && !note ? null : answer, troubles }
}

type Said =
  | { readonly state: 'answered'; readonly value: string | number | string[] }
  | { readonly state: 'dont-know' | 'not-applicable' | 'nothing' | 'unclear' }

function answerOf(
  given: Said,
  reason: string,
  evidence: 0 | 1 | 2 | 3 | 4 | null,
  remarks: { readonly note?: string; readonly at: string },
  troubles: ItemTrouble[],
): Answer {
  const add = (kind: ChecklistTroubleKind, ...said: string[]): void =>
    void troubles.push({ kind, said })
  if (evidence !== null && given.state !== 'answered') add('evidence-unused', String(evidence))
  // A why alone says that the item does not apply.
  if (given.state === 'not-applicable' || (given.state === 'nothing' && reason)) {
    if (!reason) {
      add('reason-missing')
      return { state: 'unanswered', ...remarks }
    }
    return { state: 'not-applicable', reason: within(reason, limits.reason, troubles), ...remarks }
  }
  if (reason) add('reason-unused', reason)
  if (given.state === 'answered') {
    const { value } = given
    return { state: 'answered', value, ...(evidence !== null && { evidence }), ...remarks }
  }
  return { state: given.state === 'dont-know' ? 'dont-know' : 'unanswered', ...remarks }
}

/** What was ticked or typed as the answer itself. */
function saidOf(
  kind: Item['kind'],
  id: string,
  item: Item | undefined,
  fields: Fields,
  troubles: ItemTrouble[],
): Said {
  const options = chosen(fields.get(answerField(id)))
  const unclear = (trouble: ChecklistTroubleKind, said: readonly string[]): Said => {
    troubles.push({ kind: trouble, said })
    return { state: 'unclear' }
  }
  if (kind === 'text') {
    const text = within(textOf(fields.get(answerField(id))), limits.text, troubles)
    return text ? { state: 'answered', value: text } : { state: 'nothing' }
  }
  if (kind === 'level' || kind === 'choice' || kind === 'gate') {
    const [only, ...more] = options
    if (isUnclear(fields.get(answerField(id)))) return unclear('unclear', options)
    if (only === undefined) return { state: 'nothing' }
    if (more.length > 0) return unclear('several', options)
    const beside = besideOf(only)
    if (beside) return beside
    if (kind !== 'level') return { state: 'answered', value: only }
    return /^[1-9]$/.test(only)
      ? { state: 'answered', value: Number(only) }
      : unclear('unknown-answer', options)
  }
  const states = chosen(fields.get(stateField(id)))
  const typed = kind === 'number' ? textOf(fields.get(answerField(id))) : ''
  const ticks = kind === 'checklist' ? ticksOf(id, item, fields) : []
  const all = [...(typed ? [typed] : []), ...ticks, ...states]
  if (isUnclear(fields.get(stateField(id)))) return unclear('unclear', all)
  if (states.length > 1 || (states.length > 0 && all.length > states.length)) {
    return unclear('several', all)
  }
  const [state] = states
  if (state !== undefined) return besideOf(state) ?? unclear('unknown-answer', states)
  if (ticks.length > 0) return { state: 'answered', value: ticks }
  if (!typed) return { state: 'nothing' }
  const value = typedNumber(typed, item?.kind === 'number' ? item.unit : '')
  return value === null ? unclear('not-a-number', [typed]) : { state: 'answered', value }
}

function besideOf(said: string): Said | null {
  if (said === besideOptions.dontKnow) return { state: 'dont-know' }
  if (said === besideOptions.notApplicable) return { state: 'not-applicable' }
  return said === besideOptions.none ? { state: 'answered', value: [] } : null
}

/** The ticked options, in the order of the item as far as it is known. */
function ticksOf(id: string, item: Item | undefined, fields: Fields): string[] {
  const start = tickField(id, '')
  const ticked = [...fields].flatMap(([name, value]) =>
    name.startsWith(start) && chosen(value).length > 0 ? [name.slice(start.length)] : [],
  )
  const order = item?.kind === 'checklist' ? item.options.map((option) => option.id) : []
  return ticked.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

function evidenceOf(
  value: FieldValue | undefined,
  troubles: ItemTrouble[],
): 0 | 1 | 2 | 3 | 4 | null {
  const said = chosen(value)
  const [only, ...more] = said
  if (only === undefined) return null
  const grade = ([0, 1, 2, 3, 4] as const).find((one) => String(one) === only)
  if (grade !== undefined && more.length === 0 && !isUnclear(value)) return grade
  const isKnown = more.length > 0 || grade !== undefined
  troubles.push({ kind: isKnown ? 'evidence-several' : 'unknown-answer', said })
  return null
}

function within(text: string, limit: number, troubles: ItemTrouble[]): string {
  if (text.length <= limit) return text
  troubles.push({ kind: 'too-long', said: [text] })
  // Half a character at the cut would be no text.
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
}

/** Whether a file holds another choice for a field than its page shows. */
export function isUnclear(value: FieldValue | undefined): boolean {
  return typeof value === 'object' && 'unclear' in value
}

/** What is chosen of a field: nothing, one, or several where a viewer let that happen; all there is where it is unclear. */
export function chosen(value: FieldValue | undefined): string[] {
  if (value === undefined || value === false) return []
  if (typeof value === 'object' && 'unclear' in value) return [...value.unclear]
  const all = value === true ? ['Yes'] : typeof value === 'string' ? [value] : [...value]
  return all.filter((one) => one !== '' && one !== 'Off')
}

/** The text typed into a field, with line ends as they are kept and without white space around it. */
export function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n').trim() : ''
}
