import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readQuestionnaire } from '#cli/read-questionnaire.ts'
import { bringForward } from '#core/assessment/bring-forward.ts'
import { isBehind } from '#core/assessment/is-behind.ts'
import { type Answer, type Assessment, Improvement, limits } from '#core/assessment/schema.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { carried } from '#words/en/carried.ts'

const both = (en: string) => ({ 'zh-Hans': en, en })
const asked = (id: string) => ({ id, measures: [1], ask: both(`Ask ${id}`) })
const level = (id: string, levels = 5) => ({
  ...asked(id),
  kind: 'level',
  anchors: Object.fromEntries(Array.from({ length: levels }, (_, i) => [i + 1, both(`${i + 1}`)])),
})
const options = (...ids: string[]) => ids.map((id, i) => ({ id, label: both(id), share: i % 2 }))

/** A questionnaire of version 3.0.0 that tells this of its earlier versions. */
function questionnaireWith(...changes: object[]) {
  const authored = AuthoredQuestionnaire.parse({
    format: 1,
    id: 'sample',
    version: '3.0.0',
    title: both('Sample'),
    summary: both('Sample'),
    measures: [1],
    sections: [
      {
        section: 'only',
        title: both('Only'),
        items: [
          level('one'),
          level('two'),
          level('short', 3),
          { ...asked('way'), kind: 'choice', options: options('sea', 'air') },
          {
            ...asked('means'),
            kind: 'checklist',
            options: options('sea', 'air').map(({ share: _, ...one }) => one),
          },
          { ...asked('duty'), kind: 'gate', appliesTo: both('all') },
          { ...asked('words'), kind: 'text' },
        ],
      },
    ],
    changes,
  })
  return localizeQuestionnaire(authored, 'en')
}

const stepTo2 = (items: object, renamed: object = {}) => ({
  from: '1.0.0',
  to: '2.0.0',
  items,
  options: renamed,
})
const stepTo3 = (items: object, renamed: object = {}) => ({
  from: '2.0.0',
  to: '3.0.0',
  items,
  options: renamed,
})
const ask = (en: string) => both(en)
const at = (value: number | string | string[]): Answer =>
  value === 'dont-know' || value === 'unanswered' ? { state: value } : { state: 'answered', value }

function assessmentOf(answers: Record<string, Answer>, version = '1.0.0'): Assessment {
  return {
    version: 1,
    id: 'old',
    example: false,
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-02T00:00:00.000Z',
    profile: { name: '', roles: [], ambition: 'basic' },
    questionnaires: [
      { id: 'other', version: '0.1.0' },
      { id: 'sample', version },
    ],
    answers: new Map(Object.entries(answers)),
  }
}

/** What becomes of answers given in version 1.0.0. */
function forward(changes: object[], answers: Record<string, Answer>, version = '1.0.0') {
  const questionnaire = questionnaireWith(...changes)
  const done = bringForward(assessmentOf(answers, version), [questionnaire], carried.note)
  return { answers: Object.fromEntries(done.assessment.answers), ...done }
}

describe('a renamed item', () => {
  const renamed = [stepTo2({ old: { renamed: 'one' } })]
  const answer: Answer = {
    state: 'answered',
    value: 4,
    evidence: 2,
    evidenceNote: 'letter',
    note: 'mine',
    at: '2025-01-01T00:00:00.000Z',
  }

  test('takes its whole answer along', () => {
    const { answers, happened } = forward(renamed, { old: answer })
    expect(answers).toEqual({ one: answer })
    expect(happened).toEqual([{ kind: 'renamed', from: 'old', to: 'one' }])
  })

  test('that was renamed twice is told of once', () => {
    const twice = [stepTo2({ old: { renamed: 'mid' } }), stepTo3({ mid: { renamed: 'one' } })]
    const { answers, happened } = forward(twice, { old: answer })
    expect(answers).toEqual({ one: answer })
    expect(happened).toEqual([{ kind: 'renamed', from: 'old', to: 'one' }])
  })

  test('answered in between is taken on from there', () => {
    const twice = [stepTo2({ old: { renamed: 'mid' } }), stepTo3({ mid: { renamed: 'one' } })]
    expect(forward(twice, { mid: answer }, '2.0.0').answers).toEqual({ one: answer })
  })

  test('leaves an answer alone that was given to the new one', () => {
    const { answers, happened } = forward(renamed, { old: answer, one: at(1) })
    expect(answers).toEqual({ old: answer, one: at(1) })
    expect(happened).toEqual([{ kind: 'stayed', from: 'old', to: ['one'] }])
  })

  test('keeps a note that waited at the new one', () => {
    const waiting: Answer = { state: 'unanswered', note: 'waiting' }
    const { answers } = forward(renamed, { old: answer, one: waiting })
    expect(answers).toEqual({ one: { ...answer, note: 'waiting\nmine' } })
  })

  test('stays where it was when two notes have no room in one', () => {
    const long = { ...answer, note: 'm'.repeat(limits.note) }
    const waiting: Answer = { state: 'unanswered', note: 'waiting' }
    const { answers } = forward(renamed, { old: long, one: waiting })
    expect(answers).toEqual({ old: long, one: waiting })
  })

  test('stays where it was when the new one cannot take its answer, through all steps', () => {
    const twice = [stepTo2({ old: { renamed: 'mid' } }), stepTo3({ mid: { renamed: 'short' } })]
    const waiting: Answer = { state: 'unanswered', note: 'waiting' }
    const { answers, happened } = forward(twice, { old: at(5), mid: waiting, short: waiting })
    expect(answers).toEqual({ old: at(5), mid: waiting, short: waiting })
    expect(happened).toEqual([{ kind: 'stayed', from: 'old', to: ['short'] }])
  })

  test('is what a variant tries from then on', () => {
    const improvement = Improvement.parse({
      variants: [{ id: 'v', name: 'Trial', actions: [], levels: { old: 4, two: 3, gone: 2 } }],
    })
    const assessment = { ...assessmentOf({}), improvement }
    const changes = [...renamed, stepTo3({ gone: { dropped: true, ask: ask('Gone?') } })]
    const done = bringForward(assessment, [questionnaireWith(...changes)], carried.note)
    expect(done.assessment.improvement.variants[0]?.levels).toEqual({ one: 4, two: 3, gone: 2 })
  })
})

describe('an item that was split', () => {
  const split = (levels: number | 'none', ...to: string[]) => [
    stepTo2({ old: { split: to, levels, ask: ask('What then?') } }),
  ]

  test('gives each part its answer as a draft to check, and keeps its own', () => {
    const old: Answer = { state: 'answered', value: 3, evidence: 2, note: 'mine' }
    const { answers, happened } = forward(split(5, 'one', 'two'), { old })
    const draft = { ...old, note: 'Carried over from “What then?”; please check.\nmine' }
    expect(answers).toEqual({ old, one: draft, two: draft })
    expect(happened).toEqual([
      { kind: 'split', from: 'old', to: ['one', 'two'], drafts: ['one', 'two'] },
    ])
  })

  test('scores nothing on another scale or of another kind: the answer becomes a note', () => {
    const { answers, happened } = forward(split(5, 'one', 'short', 'duty'), { old: at(3) })
    const note = 'The earlier answer was “What then?”: level 3. Please answer afresh.'
    expect(answers['one']).toMatchObject({ state: 'answered', value: 3 })
    expect(answers['short']).toEqual({ state: 'unanswered', note })
    expect(answers['duty']).toEqual({ state: 'unanswered', note })
    expect(happened).toEqual([
      { kind: 'split', from: 'old', to: ['one', 'short', 'duty'], drafts: ['one'] },
    ])
  })

  test('scores nothing when the old item had no levels, even if its number would be one', () => {
    const { answers } = forward(split('none', 'one', 'two'), { old: at(3) })
    expect(answers['one']).toMatchObject({ state: 'unanswered' })
    expect(answers['one']?.note).toContain('“What then?”: 3.')
  })

  test('passes on what was said without a level, except to duties and texts', () => {
    const { answers } = forward(split(5, 'short', 'duty'), { old: at('dont-know') })
    expect(answers['short']).toMatchObject({ state: 'dont-know' })
    expect(answers['duty']).toMatchObject({ state: 'unanswered' })
  })

  test('leaves parts alone that are answered', () => {
    const { answers, happened } = forward(split(5, 'one', 'two'), { old: at(3), one: at(5) })
    expect(answers['one']).toEqual(at(5))
    expect(answers['two']).toMatchObject({ value: 3 })
    expect(happened).toEqual([{ kind: 'split', from: 'old', to: ['two'], drafts: ['two'] }])
  })

  test('into one that was renamed since stands on the scale of today', () => {
    const changes = (target: string) => [
      ...split(5, 'mid', 'two'),
      stepTo3({ mid: { renamed: target } }),
    ]
    const { answers, happened } = forward(changes('one'), { old: at(3) })
    expect(answers['one']).toMatchObject({ value: 3 })
    expect(happened).toEqual([
      { kind: 'split', from: 'old', to: ['one', 'two'], drafts: ['one', 'two'] },
    ])
    expect(forward(changes('short'), { old: at(3) }).answers['short']).toMatchObject({
      state: 'unanswered',
    })
  })

  test('after it was renamed is told of as split alone', () => {
    const changes = [
      stepTo2({ old: { renamed: 'mid' } }),
      stepTo3({ mid: { split: ['one', 'two'], levels: 5, ask: ask('What then?') } }),
    ]
    const { answers, happened } = forward(changes, { old: at(3) })
    expect(answers).toMatchObject({ mid: at(3), one: { value: 3 }, two: { value: 3 } })
    expect(happened).toEqual([
      { kind: 'split', from: 'mid', to: ['one', 'two'], drafts: ['one', 'two'] },
    ])
  })
})

describe('items that were merged', () => {
  const merged = (...levels: (number | 'none')[]) => [
    stepTo2(
      Object.fromEntries(
        levels.map((of, i) => [`old-${i}`, { merged: 'one', levels: of, ask: ask(`Was ${i}?`) }]),
      ),
    ),
  ]

  test('give the lowest answer with the weakest evidence and all notes, and keep their own', () => {
    const old: Record<string, Answer> = {
      'old-0': {
        state: 'answered',
        value: 4,
        evidence: 3,
        evidenceNote: 'log',
        link: 'https://example.org/a',
        validUntil: '2027-01-31',
        note: 'first',
        at: '2025-01-02T00:00:00.000Z',
      },
      'old-1': {
        state: 'answered',
        value: 2,
        evidence: 1,
        link: 'https://example.org/b',
        validUntil: '2026-01-31',
        note: 'second',
        at: '2025-01-01T00:00:00.000Z',
      },
    }
    const { answers, happened } = forward(merged(5, 5), old)
    expect(answers).toEqual({
      ...old,
      one: {
        state: 'answered',
        value: 2,
        evidence: 1,
        evidenceNote: 'log\nhttps://example.org/b',
        link: 'https://example.org/a',
        validUntil: '2026-01-31',
        note: [
          'Brought together from several earlier questions; please check.',
          '“Was 0?”: level 4',
          '“Was 1?”: level 2',
          'first',
          'second',
        ].join('\n'),
        at: '2025-01-02T00:00:00.000Z',
      },
    })
    expect(happened).toEqual([{ kind: 'merged', from: ['old-0', 'old-1'], to: 'one', draft: true }])
  })

  test('have no evidence together when one has none', () => {
    const graded: Answer = { state: 'answered', value: 4, evidence: 3 }
    const { answers } = forward(merged(5, 5), { 'old-0': graded, 'old-1': at(2) })
    expect(answers['one']).not.toHaveProperty('evidence')
  })

  const outside: Answer = { state: 'not-applicable', reason: 'no instruments' }
  test.each<[string, Answer[], object]>([
    ['not knowing one is not knowing', [at(4), at('dont-know'), outside], { state: 'dont-know' }],
    ['what does not apply leaves it to the rest', [at(4), outside, at(5)], { value: 4 }],
    [
      'one that is unanswered leaves it open',
      [at(4), at('unanswered'), at(5)],
      {
        state: 'unanswered',
      },
    ],
    ['none of them applying, it does not', [outside, outside, outside], outside],
  ])('%s', (_, said, expected) => {
    const old = Object.fromEntries(said.map((answer, i) => [`old-${i}`, answer]))
    expect(forward(merged(5, 5, 5), old).answers['one']).toMatchObject(expected)
  })

  test('score nothing when one is missing or had no levels: the answers become a note', () => {
    const one = forward(merged(5, 5), { 'old-1': at(2) })
    expect(one.answers['one']).toEqual({
      state: 'unanswered',
      note: 'Several earlier questions became this one; please answer afresh.\n“Was 1?”: level 2',
    })
    expect(one.happened).toEqual([{ kind: 'merged', from: ['old-1'], to: 'one', draft: false }])
    const other = forward(merged(5, 'none'), { 'old-0': at(2), 'old-1': at('sea') })
    expect(other.answers['one']).toMatchObject({ state: 'unanswered' })
  })

  test('stay where they are when the new one is answered', () => {
    const old = { 'old-0': at(2), 'old-1': at(3), one: at(5) }
    const { answers, happened } = forward(merged(5, 5), old)
    expect(answers).toEqual(old)
    expect(happened.map(({ kind }) => kind)).toEqual(['stayed', 'stayed'])
  })

  test('never make a note longer than a note may be', () => {
    const note = '字'.repeat(limits.note - 1)
    const { answers } = forward(merged(5, 5), {
      'old-0': { state: 'answered', value: 2, note },
      'old-1': { state: 'answered', value: 3, note: `${note}x` },
    })
    expect(answers['one']?.note).toHaveLength(limits.note)
    expect(answers['old-1']?.note).toHaveLength(limits.note)
  })
})

test('a dropped item keeps its answer, and the person is told', () => {
  const dropped = [stepTo2({ old: { dropped: true, ask: ask('A slogan?') } })]
  const { answers, happened } = forward(dropped, { old: at(5) })
  expect(answers).toEqual({ old: at(5) })
  expect(happened).toEqual([{ kind: 'dropped', from: 'old' }])
  expect(forward(dropped, { one: at(1) }).happened).toEqual([])
})

describe('renamed options', () => {
  test('follow in a choice and in a checklist, through several steps and a new id of the item', () => {
    const changes = [
      stepTo2({ road: { renamed: 'way' } }, { way: { ship: 'boat' }, means: { plane: 'air' } }),
      stepTo3({}, { way: { boat: 'sea' } }),
    ]
    const { answers, happened } = forward(changes, {
      road: at('ship'),
      means: at(['plane', 'sea']),
    })
    expect(answers).toEqual({ way: at('sea'), means: at(['air', 'sea']) })
    expect(happened).toEqual([
      { kind: 'renamed', from: 'road', to: 'way' },
      { kind: 'options', itemId: 'means' },
    ])
  })

  test('leave other answers as they are, and put back what would not fit', () => {
    const changes = [stepTo2({}, { way: { ship: 'boat' } })]
    expect(forward(changes, { way: at('air') }).happened).toEqual([])
    const { answers, happened } = forward(changes, { way: at('ship') })
    expect(answers).toEqual({ way: at('ship') })
    expect(happened).toEqual([])
  })
})

describe('the assessment', () => {
  const changes = [stepTo2({ old: { renamed: 'one' } })]

  test('notes the present version, and leaves other questionnaires and unknown ids alone', () => {
    const { assessment } = forward(changes, { old: at(3), 'other-item': at(2), x: at('y') })
    expect(assessment.questionnaires).toEqual([
      { id: 'other', version: '0.1.0' },
      { id: 'sample', version: '3.0.0' },
    ])
    expect(Object.fromEntries(assessment.answers)).toEqual({
      one: at(3),
      'other-item': at(2),
      x: at('y'),
    })
  })

  test('takes only the steps that lead beyond its version', () => {
    expect(forward(changes, { old: at(3) }, '2.0.0').answers).toEqual({ old: at(3) })
    expect(forward(changes, { old: at(3) }, '1.9.9').answers).toEqual({ one: at(3) })
    expect(forward(changes, { old: at(3) }, '0.9.0').answers).toEqual({ one: at(3) })
    expect(forward(changes, { old: at(3) }, 'a draft').answers).toEqual({ one: at(3) })
  })

  test('is the very same where it is not behind, or ahead', () => {
    const questionnaire = questionnaireWith(...changes)
    for (const version of ['3.0.0', '3.0.1', '10.0.0']) {
      const now = assessmentOf({ old: at(3) }, version)
      expect(bringForward(now, [questionnaire], carried.note).assessment).toBe(now)
    }
    const behind = (version: string, told: { changes?: undefined } = {}) =>
      isBehind({
        assessment: assessmentOf({}, version),
        questionnaires: [{ ...questionnaire, ...told }],
      })
    expect(behind('3.0.0')).toBe(false)
    expect(behind('2.0.0')).toBe(true)
    expect(behind('2.0.0', { changes: undefined })).toBe(false)
    expect(isBehind({ assessment: null, questionnaires: [questionnaire] })).toBe(false)
  })
})

test('an assessment of the first version of a questionnaire scores in its third', async () => {
  const { questionnaire, problems } = await readQuestionnaire('tests/fixtures/metrology')
  const saved = parseAssessmentFile(
    readFileSync('tests/fixtures/metrology-answered-1.0.0.json', 'utf8'),
  )
  expect(problems).toEqual([])
  if (!questionnaire || !saved.ok) throw new Error('the fixtures must be sound')
  const local = localizeQuestionnaire(questionnaire, 'en')
  const { assessment, happened } = bringForward(saved.value, [local], carried.note)
  expect(assessment.questionnaires).toEqual([
    { id: 'standards', version: '1.0.0' },
    { id: 'metrology', version: '3.1.0' },
  ])
  const { answers } = assessment
  expect(answers.get('met-register')).toEqual(saved.value.answers.get('met-list'))
  expect(answers.get('met-cycle')).toEqual(at(2))
  expect(answers.get('met-mend')).toMatchObject({ value: 3 })
  expect(answers.get('met-control')).toMatchObject({ value: 2, evidence: 1 })
  expect(answers.get('met-scale')).toMatchObject({ state: 'unanswered' })
  expect(answers.get('met-tools')).toEqual(at(['calliper', 'gauges']))
  for (const id of ['std-owner', 'met-words', 'met-slogan', 'met-trade', 'met-check']) {
    expect(answers.get(id)).toBe(saved.value.answers.get(id))
  }
  expect(happened.map(({ kind }) => kind).toSorted()).toEqual(
    ['dropped', 'merged', 'options', 'renamed', 'renamed', 'split', 'split'].toSorted(),
  )
})
