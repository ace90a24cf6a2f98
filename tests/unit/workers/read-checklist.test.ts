import { beforeAll, describe, expect, test } from 'vitest'
import { checklistTicket, readChecklist } from '#core/checklist/read-checklist.ts'
import type { ChecklistTicket } from '#core/checklist/schema.ts'
import type { FieldValue } from '#core/exchange/pdf-contents.ts'
import { findItem } from '#core/questionnaire/find-item.ts'
import { localizeQuestionnaire, type Questionnaire } from '#core/questionnaire/localize.ts'
import { shipped, spoken } from './checklists.ts'
import { checkQuestionnaires } from '#cli/check.ts'

const at = '2026-11-26T09:00:00.000Z'
const means = {
  id: 'new',
  at,
  noteOfTrouble: ({ kind, said }: { kind: string; said: readonly string[] }) =>
    `${kind}: ${said.join(' | ')}`,
  noteOf: () => '',
}

let standards: Questionnaire[] = []
let ticket: ChecklistTicket
beforeAll(async () => {
  standards = await shipped('en', 'standards')
  ticket = (await spoken(standards, 'en')).ticket
}, 60_000)

function read(fields: Readonly<Record<string, FieldValue>>) {
  const { assessment, troubles } = readChecklist(
    ticket,
    new Map(Object.entries(fields)),
    standards,
    means,
  )
  return {
    answers: Object.fromEntries(assessment.answers),
    troubles: troubles.map(({ kind, of, said }) => [kind, of, ...said]),
    profile: assessment.profile,
    first: troubles[0],
  }
}

describe('what cannot be taken as it stands is named, and stays in the note of its item', () => {
  test('two answers of one item', () => {
    const { answers, troubles, first } = read({ 'answer:std-owner': ['3', '4'] })
    expect(troubles).toEqual([['several', 'std-owner', '3', '4']])
    expect(answers).toEqual({ 'std-owner': { state: 'unanswered', note: 'several: 3 | 4', at } })
    expect(first?.number).toBe('2.1')
    expect(first?.ask).toBe(findItem(standards[0]!, 'std-owner')?.ask)
  })

  /** How an option of the list reads. */
  const optionOf = (id: string): string => {
    const list = findItem(standards[0]!, 'std-list')
    return (list && 'options' in list && list.options.find((one) => one.id === id)?.label) || ''
  }

  test('a box that stands alone ticked beside others', () => {
    const { troubles, answers } = read({
      'tick:std-list:none': true,
      'tick:std-list:mandatory': true,
    })
    const [some, none] = ['mandatory', 'none'].map(optionOf)
    expect(troubles).toEqual([['several', 'std-list', some, none]])
    expect(answers['std-list']?.state).toBe('unanswered')
  })

  test('ticks beside “don’t know”', () => {
    const { troubles } = read({ 'tick:std-list:own': true, 'state:std-list': 'DontKnow' })
    expect(troubles).toEqual([['several', 'std-list', optionOf('own'), 'DontKnow']])
  })

  test('a level, an option or a gate’s answer that there is not', () => {
    const { troubles, answers } = read({
      'answer:std-owner': '7',
      'answer:std-measured': 'plenty',
      'answer:std-gate-declared': 'NotApplicable',
    })
    expect(troubles).toEqual([
      ['unknown-answer', 'std-owner', '7'],
      ['unknown-answer', 'std-measured', 'plenty'],
      ['reason-missing', 'std-gate-declared'],
    ])
    expect(answers['std-measured']).toEqual({
      state: 'unanswered',
      note: 'unknown-answer: plenty',
      at,
    })
  })

  test('“not applicable” without a why, and a why beside an answer', () => {
    const { troubles, answers } = read({
      'answer:std-owner': 'NotApplicable',
      'answer:std-group': '2',
      'reason:std-group': 'we are small',
    })
    expect(troubles).toEqual([
      ['reason-missing', 'std-owner'],
      ['reason-unused', 'std-group', 'we are small'],
    ])
    expect(answers).toEqual({
      'std-group': { state: 'answered', value: 2, note: 'reason-unused: we are small', at },
    })
  })

  test('evidence for nothing, and a grade that there is not', () => {
    const { troubles, answers } = read({
      'evidence:std-owner': '3',
      'answer:std-group': '2',
      'evidence:std-group': '9',
    })
    expect(troubles).toEqual([
      ['evidence-unused', 'std-owner', '3'],
      ['unknown-answer', 'std-group', '9'],
    ])
    expect(answers['std-group']).toEqual({
      state: 'answered',
      value: 2,
      note: 'unknown-answer: 9',
      at,
    })
  })

  test('a note that is too long is cut at a whole character, and its whole text is named', () => {
    const note = 'x'.repeat(3999) + '😀'
    const { troubles, answers } = read({ 'note:std-owner': note })
    expect(troubles).toEqual([['too-long', 'std-owner', note]])
    expect(answers['std-owner']?.note).toBe('x'.repeat(3999))
  })

  test('facts of the enterprise that are none', () => {
    const { troubles, profile } = read({
      'profile:staff': 'about 20',
      'profile:revenueWan': '-3',
      'profile:sector': ['retail', 'mining'],
      'profile:life': 'young',
    })
    expect(troubles).toEqual([
      ['several', 'sector', 'retail', 'mining'],
      ['unknown-answer', 'life', 'young'],
      ['not-a-number', 'staff', 'about 20'],
      ['out-of-bounds', 'revenueWan', '-3'],
    ])
    expect(profile).toEqual({ name: '', roles: [], ambition: 'basic' })
  })

  test('a field that the checklist does not have', () => {
    const { troubles } = read({ 'answer:std-nowhere': '2', signature: 'Wang', empty: '' })
    expect(troubles).toEqual([
      ['unknown-field', 'answer:std-nowhere', '2'],
      ['unknown-field', 'signature', 'Wang'],
    ])
  })
})

describe('numbers', () => {
  async function readNumber(typed: string) {
    const all = await shipped('en')
    const questionnaire = all.find((one) =>
      one.sections.some(({ items }) => items.some(({ kind }) => kind === 'number')),
    )!
    const own = (await spoken([questionnaire], 'en')).ticket
    const { id } = own.items.find(({ kind }) => kind === 'number')!
    const { assessment, troubles } = readChecklist(
      own,
      new Map([[`answer:${id}`, typed]]),
      [questionnaire],
      means,
    )
    return { answer: assessment.answers.get(id), kinds: troubles.map(({ kind }) => kind) }
  }

  test.each(['12', '１２', ' 12 ', '12.0', '+12'])('“%s” is twelve', async (typed) => {
    expect((await readNumber(typed)).answer).toEqual({ state: 'answered', value: 12, at })
  })

  test.each([
    ['a dozen', 'not-a-number'],
    ['12-13', 'not-a-number'],
    ['-1', 'out-of-bounds'],
  ])('“%s” is refused as %s and stays in the note', async (typed, kind) => {
    const { answer, kinds } = await readNumber(typed)
    expect(kinds).toEqual([kind])
    expect(answer).toEqual({ state: 'unanswered', note: `${kind}: ${typed}`, at })
  })
})

describe('checklists of another version', () => {
  test('answers to an earlier version follow their items, and an unknown item is named and kept', async () => {
    const { read: files } = await checkQuestionnaires(['tests/fixtures/metrology'])
    const now = files.flatMap(({ questionnaire }) =>
      questionnaire ? [localizeQuestionnaire(questionnaire, 'en')] : [],
    )
    const renamed = now
      .flatMap(({ changes = [] }) => changes)
      .flatMap(({ items }) => Object.entries(items))
      .find(([, { renamed: to }]) => to !== undefined)!
    const [from, { renamed: to }] = renamed
    const old: ChecklistTicket = {
      format: 'zhijie-checklist',
      version: 1,
      language: 'en',
      questionnaires: [{ id: now[0]!.id, version: '1.0.0' }],
      items: [
        { id: from, number: '1.1', kind: 'level' },
        { id: 'met-never', number: '1.2', kind: 'level' },
      ],
    }
    const { assessment, troubles } = readChecklist(
      old,
      new Map([
        [`answer:${from}`, '2'],
        ['answer:met-never', '4'],
      ]),
      now,
      means,
    )
    expect(assessment.answers.get(to!)).toEqual({ state: 'answered', value: 2, at })
    expect(troubles.map(({ kind, of, said }) => [kind, of, ...said])).toEqual([
      ['unknown-item', 'met-never', '4'],
    ])
    expect(assessment.answers.get('met-never')).toMatchObject({ state: 'answered', value: 4 })
    expect(assessment.questionnaires[0]?.version).toBe(now[0]!.version)
  })
})

describe('whether a PDF is a checklist', () => {
  const attached = (name: string, text: string) => [{ name, text, description: '' }]

  test('other attachments do not make one', () => {
    expect(checklistTicket(attached('invoice.json', '{}'))).toBeNull()
  })

  test('it is by what it carries, whatever another program called that', () => {
    expect(checklistTicket(attached('file1', JSON.stringify(ticket)))).toEqual({
      ok: true,
      value: ticket,
    })
  })

  test('one of a newer program and a broken one are named', () => {
    const name = 'zhijie-checklist.json'
    expect(checklistTicket(attached(name, '{"format":"zhijie-checklist","version":2}'))).toEqual({
      ok: false,
      problem: { kind: 'file-newer', version: 2, known: 1 },
    })
    expect(
      checklistTicket(attached(name, '{"format":"zhijie-checklist","version":1}')),
    ).toMatchObject({
      ok: false,
      problem: { kind: 'file-broken' },
    })
    expect(checklistTicket(attached(name, '{"format"'))).toMatchObject({
      ok: false,
      problem: { kind: 'file-not-json' },
    })
  })
})
