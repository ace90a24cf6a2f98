import { beforeAll, describe, expect, test } from 'vitest'
import { checkQuestionnaires } from '#cli/check.ts'
import type { Answer } from '#core/assessment/schema.ts'
import { allItems } from '#core/questionnaire/find-item.ts'
import { type Item, localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { finish, press } from '#features/enter/press.ts'

let items: Item[] = []
beforeAll(async () => {
  const { read } = await checkQuestionnaires(['questionnaires'])
  items = read.flatMap(({ questionnaire }) =>
    questionnaire ? allItems(localizeQuestionnaire(questionnaire, 'en')) : [],
  )
})

const item = (id: string): Item => items.find((one) => one.id === id)!
const ofKind = (kind: Item['kind']): Item => items.find((one) => one.kind === kind)!
const backed: Answer = { state: 'answered', value: 2, evidence: 3, note: 'checked' }

describe('one key', () => {
  test('answers a level and keeps evidence and note', () => {
    expect(press(item('std-owner'), backed, '4')).toEqual({
      do: 'say',
      goOn: false,
      answer: { state: 'answered', value: 4, evidence: 3, note: 'checked' },
    })
  })

  test('in full width, as an input method gives it, is the same key', () => {
    expect(press(item('std-owner'), undefined, '４')).toMatchObject({ answer: { value: 4 } })
  })

  test('that no level has is refused', () => {
    for (const key of ['0', '6', 'q']) {
      expect(press(item('std-owner'), undefined, key)).toEqual({
        do: 'wrong',
        wrong: { kind: 'key', key },
      })
    }
  })

  test('chooses an option and a duty’s answer by place', () => {
    expect(press(item('std-measured'), undefined, '3')).toMatchObject({ answer: { value: 'most' } })
    expect(press(item('std-gate-declared'), undefined, '3')).toMatchObject({
      answer: { value: 'not-sure' },
    })
  })

  test('ticks, unticks, and lets one that stands alone take the others away', () => {
    const list = item('std-list')
    const one = press(list, undefined, '1')
    expect(one).toMatchObject({ answer: { value: ['mandatory'] } })
    const ticked: Answer = { state: 'answered', value: ['mandatory'] }
    expect(press(list, ticked, '1')).toEqual({ do: 'clear' })
    const alone = list.kind === 'checklist' ? list.options.findIndex((two) => two.exclusive) : -1
    expect(alone).toBeGreaterThan(0)
    expect(press(list, ticked, String(alone + 1))).toMatchObject({ answer: { value: ['none'] } })
  })

  test('“don’t know” and “not applicable” are refused for a duty, which cannot take them', () => {
    for (const key of ['d', 'n']) {
      expect(press(ofKind('gate'), undefined, key)).toEqual({
        do: 'wrong',
        wrong: { kind: 'not-for-kind' },
      })
    }
  })

  test('evidence waits for an answer', () => {
    expect(press(item('std-owner'), undefined, 'g')).toEqual({
      do: 'wrong',
      wrong: { kind: 'answer-first' },
    })
    expect(press(item('std-owner'), backed, 'G')).toMatchObject({ do: 'mode', mode: 'grade' })
  })
})

describe('a text ended by Enter', () => {
  test('is a number with its unit, in bounds, or is refused', () => {
    const number = ofKind('number')
    if (number.kind !== 'number') throw new Error('no number')
    const low = number.min ?? 0
    expect(finish('number', number, undefined, `${low} ${number.unit}`)).toMatchObject({
      do: 'say',
      goOn: true,
      answer: { value: low },
    })
    expect(finish('number', number, undefined, 'many')).toMatchObject({
      wrong: { kind: 'not-a-number' },
    })
    expect(finish('number', number, undefined, String(low - 1))).toMatchObject({
      wrong: { kind: 'bounds' },
    })
  })

  test('is a reason, which “not applicable” cannot do without', () => {
    expect(finish('reason', item('std-owner'), backed, '  ')).toMatchObject({
      wrong: { kind: 'reason-needed' },
    })
    expect(finish('reason', item('std-owner'), backed, 'no products')).toMatchObject({
      answer: { state: 'not-applicable', reason: 'no products', note: 'checked' },
    })
  })

  test('is a note, and an empty one takes the note away', () => {
    expect(finish('note', item('std-owner'), backed, '')).toEqual({
      do: 'say',
      goOn: false,
      answer: { state: 'answered', value: 2, evidence: 3 },
    })
    expect(finish('note', item('std-owner'), undefined, 'ask Li')).toMatchObject({
      answer: { state: 'unanswered', note: 'ask Li' },
    })
  })
})
