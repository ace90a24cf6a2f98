import { afterTick } from '#core/assessment/after-tick.ts'
import { type Answer, type EvidenceGrade, limits } from '#core/assessment/schema.ts'
import { typedNumber } from '#core/checklist/typed-number.ts'
import type { Item } from '#core/questionnaire/localize.ts'

/** What the field takes: a key that answers, or a text until Enter. */
export type Mode = 'answer' | 'number' | 'text' | 'reason' | 'note' | 'grade' | 'jump'

/** Why something typed cannot be taken. */
export type Wrong =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'not-a-number'; readonly typed: string }
  | { readonly kind: 'bounds' }
  | { readonly kind: 'no-item'; readonly typed: string }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'answer-first' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'not-for-kind' }

/** What a key or a text comes to. */
export type Effect =
  | { readonly do: 'say'; readonly answer: Answer; readonly goOn: boolean }
  | { readonly do: 'clear' }
  | { readonly do: 'mode'; readonly mode: Mode; readonly typed: string }
  | { readonly do: 'open' | 'undo' }
  | { readonly do: 'wrong'; readonly wrong: Wrong }

const toMode = (mode: Mode, typed = ''): Effect => ({ do: 'mode', mode, typed })
const wrong = (what: Wrong): Effect => ({ do: 'wrong', wrong: what })
const say = (answer: Answer, goOn = false): Effect => ({ do: 'say', answer, goOn })

/** What one key means for an item that has this answer. */
export function press(item: Item, before: Answer | undefined, typed: string): Effect {
  const key = typed.normalize('NFKC').toLowerCase()
  const takesStates = item.kind !== 'gate' && item.kind !== 'text'
  switch (key) {
    case 'd':
      if (!takesStates) return wrong({ kind: 'not-for-kind' })
      return say({ state: 'dont-know', ...noteOf(before) })
    case 'n':
      if (!takesStates) return wrong({ kind: 'not-for-kind' })
      return toMode('reason', before?.state === 'not-applicable' ? before.reason : '')
    case 'g':
      return before?.state === 'answered' ? toMode('grade') : wrong({ kind: 'answer-first' })
    case 't':
      return toMode('note', before?.note ?? '')
    case 'j':
      return toMode('jump')
    case 'x':
      return { do: 'clear' }
    case 'o':
      return { do: 'open' }
    case 'u':
      return { do: 'undo' }
  }
  if (item.kind === 'text') {
    if (key !== 'w') return wrong({ kind: 'key', key: typed })
    const text = before?.state === 'answered' && typeof before.value === 'string'
    return toMode('text', text ? String(before.value) : '')
  }
  if (item.kind === 'number') {
    return /^[\d.+-]$/.test(key) ? toMode('number', key) : wrong({ kind: 'key', key: typed })
  }
  const value = /^\d$/.test(key) ? optionOf(item, Number(key), before) : undefined
  if (value === undefined) return wrong({ kind: 'key', key: typed })
  return value === null ? { do: 'clear' } : say(answered(value, before))
}

/** What a text means that was ended by Enter, or the key of a grade. */
export function finish(mode: Mode, item: Item, before: Answer | undefined, typed: string): Effect {
  const text = typed.trim()
  switch (mode) {
    case 'number': {
      const value = typedNumber(text, item.kind === 'number' ? item.unit : '')
      if (value === null) return wrong({ kind: 'not-a-number', typed })
      const { min = -Infinity, max = Infinity } = item.kind === 'number' ? item : {}
      return value < min || value > max
        ? wrong({ kind: 'bounds' })
        : say(answered(value, before), true)
    }
    case 'text':
      if (text.length > limits.text) return wrong({ kind: 'too-long', most: limits.text })
      return text ? say(answered(text, before), true) : { do: 'clear' }
    case 'reason':
      if (!text) return wrong({ kind: 'reason-needed' })
      return text.length > limits.reason
        ? wrong({ kind: 'too-long', most: limits.reason })
        : say({ state: 'not-applicable', reason: text, ...noteOf(before) }, true)
    case 'note':
      return text.length > limits.note
        ? wrong({ kind: 'too-long', most: limits.note })
        : noted(before, text)
    case 'grade': {
      const grade = gradeOf(text.normalize('NFKC'))
      if (grade === undefined) return wrong({ kind: 'key', key: typed })
      return before?.state === 'answered'
        ? say({ ...before, evidence: grade })
        : wrong({ kind: 'answer-first' })
    }
    case 'jump':
    case 'answer':
      return toMode('answer')
  }
}

function gradeOf(text: string): EvidenceGrade | undefined {
  return ([0, 1, 2, 3, 4] as const).find((grade) => String(grade) === text)
}

/** The value behind a digit; null where it takes the last tick away, undefined where there is none. */
function optionOf(
  item: Exclude<Item, { kind: 'number' | 'text' }>,
  digit: number,
  before: Answer | undefined,
): string | number | string[] | null | undefined {
  switch (item.kind) {
    case 'level':
      return item.anchors[String(digit)] === undefined ? undefined : digit
    case 'choice':
      return item.options[digit - 1]?.id
    case 'gate':
      return (['yes', 'no', 'not-sure', 'does-not-apply'] as const)[digit - 1]
    case 'checklist': {
      const ticked = before?.state === 'answered' && Array.isArray(before.value) ? before.value : []
      const addsNone = !item.options.some(({ exclusive }) => exclusive)
      if (digit === 0) return addsNone ? [] : undefined
      const option = item.options[digit - 1]
      return option && afterTick(item, ticked, option.id)
    }
  }
}

function answered(value: string | number | string[], before: Answer | undefined): Answer {
  return before?.state === 'answered'
    ? { ...before, value }
    : { state: 'answered', value, ...noteOf(before) }
}

function noteOf(before: Answer | undefined): { readonly note?: string } {
  return before?.note === undefined ? {} : { note: before.note }
}

function noted(before: Answer | undefined, text: string): Effect {
  const { note: _, ...rest } = before ?? { state: 'unanswered' as const }
  if (text) return say({ ...rest, note: text })
  return rest.state === 'unanswered' ? { do: 'clear' } : say(rest)
}
