import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseAnswersFile } from '#core/exchange/parse-answers-file.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'

const text = (en: string) => ({ 'zh-Hans': en, en })
const asked = (id: string) => ({ id, measures: [1], ask: text(id) })
const questionnaire = localizeQuestionnaire(
  AuthoredQuestionnaire.parse({
    format: 1,
    id: 'standards',
    version: '1.0.0',
    title: text('Standards'),
    summary: text('Standards'),
    measures: [1],
    sections: [
      {
        section: 'all',
        title: text('All'),
        items: [
          {
            ...asked('std-owner'),
            kind: 'level',
            anchors: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [n, text(`${n}`)])),
          },
          {
            ...asked('std-way'),
            kind: 'choice',
            options: [
              { id: 'own', label: text('own'), share: 1 },
              { id: 'none', label: text('none'), share: 0 },
            ],
          },
          {
            ...asked('std-heard'),
            kind: 'choice',
            options: [
              { id: 'dont-know', label: text('?'), share: 0 },
              { id: 'heard', label: text('!'), share: 1 },
            ],
          },
          {
            ...asked('std-list'),
            kind: 'checklist',
            options: [
              { id: 'national', label: text('national') },
              { id: 'group', label: text('group') },
              { id: 'nothing', label: text('nothing'), exclusive: true },
            ],
          },
          {
            ...asked('std-export-share'),
            kind: 'number',
            unit: text('%'),
            points: [
              [0, 0],
              [100, 1],
            ],
            min: 0,
            max: 100,
          },
          { ...asked('std-gate'), kind: 'gate', appliesTo: text('all') },
          { ...asked('std-words'), kind: 'text' },
          {
            ...asked('std-lab'),
            kind: 'level',
            anchors: { 1: text('no'), 2: text('yes') },
          },
        ],
      },
    ],
  }),
  'en',
)

function read(file: unknown) {
  return parseAnswersFile(typeof file === 'string' ? file : JSON.stringify(file), [questionnaire])
}

function answersOf(file: unknown) {
  const parsed = read(file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return Object.fromEntries(parsed.value.answers)
}

describe('a plain answers file', () => {
  test('takes bare values of every kind', () => {
    const file = {
      'std-owner': 3,
      'std-way': 'own',
      'std-list': ['national', 'group'],
      'std-export-share': 12.5,
      'std-gate': 'yes',
      'std-words': 'free text',
    }
    expect(answersOf(file)).toEqual(
      Object.fromEntries(
        Object.entries(file).map(([id, value]) => [id, { state: 'answered', value }]),
      ),
    )
  })

  test('takes values with remarks, reasons, and the stored form', () => {
    expect(
      answersOf({
        'std-owner': {
          value: 3,
          evidence: 2,
          evidenceNote: 'letter',
          link: 'https://example.org',
          validUntil: '2027-01-31',
          note: 'n',
        },
        'std-way': { dontKnow: true, note: 'ask Li' },
        'std-lab': { notApplicable: 'no lab', note: 'n' },
        'std-list': { state: 'unanswered', note: 'later' },
      }),
    ).toEqual({
      'std-owner': {
        state: 'answered',
        value: 3,
        evidence: 2,
        evidenceNote: 'letter',
        link: 'https://example.org',
        validUntil: '2027-01-31',
        note: 'n',
      },
      'std-way': { state: 'dont-know', note: 'ask Li' },
      'std-lab': { state: 'not-applicable', reason: 'no lab', note: 'n' },
      'std-list': { state: 'unanswered', note: 'later' },
    })
  })

  test('reads "dont-know" as not knowing, unless the item itself can be answered so', () => {
    expect(
      answersOf({ 'std-owner': 'dont-know', 'std-heard': 'dont-know', 'std-words': 'dont-know' }),
    ).toEqual({
      'std-owner': { state: 'dont-know' },
      'std-heard': { state: 'answered', value: 'dont-know' },
      'std-words': { state: 'answered', value: 'dont-know' },
    })
  })

  test('takes part of a profile and fills in what it leaves open', () => {
    const parsed = read({ profile: { sector: 'manufacturing', roles: ['exporter'] } })
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        profile: { name: '', sector: 'manufacturing', roles: ['exporter'], ambition: 'basic' },
      },
    })
  })

  test('names every problem at once, each with what would fit', () => {
    expect(
      read({
        profile: { sector: 'fishing', staff: -1 },
        'std-ownr': 3,
        'std-owner': 6,
        'std-way': 'else',
        'std-list': ['nothing', 'national'],
        'std-export-share': 101,
        'std-gate': 'dont-know',
        'std-words': 3,
        'std-lab': { value: 1, evidence: 7 },
      }),
    ).toEqual({
      ok: false,
      problem: [
        { kind: 'profile-broken', path: 'sector' },
        { kind: 'profile-broken', path: 'staff' },
        { kind: 'unknown-item', itemId: 'std-ownr' },
        { kind: 'answer-does-not-fit', itemId: 'std-owner', expected: '1–5' },
        { kind: 'answer-does-not-fit', itemId: 'std-way', expected: 'own | none' },
        { kind: 'answer-does-not-fit', itemId: 'std-list', expected: '[national, group, nothing]' },
        { kind: 'answer-does-not-fit', itemId: 'std-export-share', expected: 'number ≥ 0 ≤ 100' },
        {
          kind: 'answer-does-not-fit',
          itemId: 'std-gate',
          expected: 'yes | no | not-sure | does-not-apply',
        },
        { kind: 'answer-does-not-fit', itemId: 'std-words', expected: 'text' },
        { kind: 'answer-broken', itemId: 'std-lab', path: 'evidence' },
      ],
    })
  })

  test.each([
    ['true', true, { kind: 'answer-does-not-fit', itemId: 'std-lab', expected: '1–2' }],
    ['null', null, { kind: 'answer-does-not-fit', itemId: 'std-lab', expected: '1–2' }],
    ['an empty object', {}, { kind: 'answer-does-not-fit', itemId: 'std-lab', expected: '1–2' }],
    [
      'an empty reason',
      { notApplicable: '' },
      { kind: 'answer-broken', itemId: 'std-lab', path: 'notApplicable' },
    ],
    [
      'a misspelt field',
      { value: 1, evidance: 2 },
      { kind: 'answer-broken', itemId: 'std-lab', path: 'evidance' },
    ],
    [
      'an unknown state',
      { state: 'maybe' },
      { kind: 'answer-broken', itemId: 'std-lab', path: 'state' },
    ],
  ])('does not take %s as an answer', (_, raw, problem) => {
    expect(read({ 'std-lab': raw })).toEqual({ ok: false, problem: [problem] })
  })

  test('that is no object, or no JSON, says so', () => {
    expect(read('[3]')).toEqual({ ok: false, problem: [{ kind: 'file-not-ours' }] })
    expect(read('{"std-owner": 3')).toEqual({
      ok: false,
      problem: [{ kind: 'file-not-json', truncated: true }],
    })
  })

  test('with __proto__ as an item is told so, and nothing is polluted', () => {
    expect(read('{"__proto__": {"value": 3}}')).toEqual({
      ok: false,
      problem: [{ kind: 'unknown-item', itemId: '__proto__' }],
    })
    expect(Reflect.get({}, 'value')).toBeUndefined()
  })
})

describe('a saved assessment as answers file', () => {
  const saved = readFileSync(
    new URL('../../../fixtures/assessment-v1.json', import.meta.url),
    'utf8',
  )

  test('brings its own profile, and answers to other questionnaires stay', () => {
    const parsed = parseAnswersFile(saved, [])
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
    expect(parsed.value.profile.size).toBe('small')
    expect(parsed.value.answers.size).toBe(7)
  })

  test('is checked against the questionnaire it answers', () => {
    expect(read(saved).ok).toBe(true)
    expect(read(saved.replace('"value": 3', '"value": 9'))).toEqual({
      ok: false,
      problem: [{ kind: 'answer-does-not-fit', itemId: 'std-owner', expected: '1–5' }],
    })
  })
})
