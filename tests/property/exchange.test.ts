import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryOver, recognise } from '#core/assessment/merge-elsewhere.ts'
import type { Answer, Assessment, Improvement, ReportChoices } from '#core/assessment/schema.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { languages } from '#core/language.ts'
import { lives, reportParts, roles, sectors, sizes } from '#core/assessment/schema.ts'

const settings = { seed: 20_261_123, numRuns: 100 }

const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const words = fc.string({ unit: 'binary', maxLength: 60 })
const itemId = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,3}$/)
// JSON has one zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)

const remarks = { note: words, at: time }
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record(
    {
      state: fc.constant('answered' as const),
      value: fc.oneof(number, words, fc.array(itemId, { maxLength: 5 })),
      evidence: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
      evidenceNote: words,
      link: words,
      validUntil: time.map((at) => at.slice(0, 10)),
      ...remarks,
    },
    { requiredKeys: ['state', 'value'] },
  ),
  fc.record(
    {
      state: fc.constant('not-applicable' as const),
      reason: fc.string({ minLength: 1, maxLength: 60 }),
      ...remarks,
    },
    { requiredKeys: ['state', 'reason'] },
  ),
  fc.record(
    { state: fc.constantFrom('dont-know' as const, 'unanswered' as const), ...remarks },
    { requiredKeys: ['state'] },
  ),
)

const answers = fc
  .array(fc.tuple(itemId, answer), { maxLength: 12 })
  .map((entries) => new Map(entries))

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const money = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0)
const stage = fc.integer({ min: 1, max: 9 })
const choice = fc.oneof(
  fc.record({ stage }),
  fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0) }),
)
const improvement: fc.Arbitrary<Improvement> = fc.record(
  {
    goal: fc.oneof(
      fc.constant({ kind: 'targets' as const }),
      fc.record({ kind: fc.constant('stage' as const), stage }),
      fc.record(
        { kind: fc.constant('budget' as const), days: money, cny: money },
        { requiredKeys: ['kind'] },
      ),
    ),
    estimate: fc.constantFrom('least' as const, 'likely' as const, 'most' as const),
    dayRate: money,
    start: day,
    capacity: fc.integer({ min: 1, max: 300 }),
    actions: fc.dictionary(
      itemId,
      fc.record(
        {
          wish: fc.constantFrom('refused' as const, 'wanted' as const),
          status: fc.constantFrom('doing' as const, 'done' as const),
          owner: words,
          due: day,
          start: day,
          note: words,
          at: time,
        },
        { requiredKeys: [] },
      ),
      { maxKeys: 5 },
    ),
    variants: fc.array(
      fc.record({
        id: itemId,
        name: fc.constant('A'),
        actions: fc.array(itemId, { maxLength: 3 }).map((ids) => ids.toSorted()),
        levels: fc.dictionary(itemId, stage, { maxKeys: 3 }),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['goal', 'estimate', 'dayRate', 'capacity', 'actions', 'variants'] },
)

const report: fc.Arbitrary<ReportChoices> = fc.record(
  {
    parts: fc.subarray([...reportParts]),
    language: fc.constantFrom(...languages),
    second: fc.constantFrom(...languages),
    color: fc.stringMatching(/^#[0-9a-f]{6}$/),
    logo: fc.record({
      mime: fc.constantFrom('image/png' as const, 'image/jpeg' as const),
      base64: fc.base64String({ maxLength: 40 }),
      width: fc.integer({ min: 1, max: 4096 }),
      height: fc.integer({ min: 1, max: 4096 }),
    }),
    foreword: words,
    closing: words,
    outward: fc.boolean(),
  },
  { requiredKeys: ['parts', 'foreword', 'closing', 'outward'] },
)

const required: (keyof Assessment)[] = [
  'version',
  'id',
  'example',
  'createdAt',
  'updatedAt',
  'profile',
  'questionnaires',
  'answers',
]

const assessment: fc.Arbitrary<Assessment> = fc.record(
  {
    version: fc.constant(1 as const),
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
    example: fc.boolean(),
    createdAt: time,
    updatedAt: time,
    profile: fc.record(
      {
        name: words,
        sector: fc.constantFrom(...sectors),
        staff: fc.nat(10_000_000),
        revenueWan: fc.double({ min: 0, max: 1e9, noNaN: true }),
        size: fc.constantFrom(...sizes),
        life: fc.constantFrom(...lives),
        roles: fc.subarray([...roles]),
        ambition: fc.constantFrom('basic' as const, 'good' as const, 'leading' as const),
      },
      { requiredKeys: ['name', 'roles', 'ambition'] },
    ),
    questionnaires: fc.array(fc.record({ id: itemId, version: fc.constant('1.0.0') }), {
      maxLength: 4,
    }),
    depth: fc.constantFrom('quick' as const, 'full' as const),
    targets: fc.dictionary(itemId, choice, { maxKeys: 4 }),
    improvement,
    report,
    answers,
  },
  { requiredKeys: required },
)

function reopened(text: string): Assessment {
  const read = parseAssessmentFile(text)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

test('an assessment saved to a file and opened again is the same', () => {
  fc.assert(
    fc.property(assessment, time, (one, at) => {
      expect(reopened(writeAssessmentFile(one, at))).toEqual(one)
    }),
    settings,
  )
})

test('the order in which answers were given leaves no mark in the file', () => {
  fc.assert(
    fc.property(assessment, time, (one, at) => {
      const backwards = { ...one, answers: new Map([...one.answers].toReversed()) }
      expect(writeAssessmentFile(backwards, at)).toBe(writeAssessmentFile(one, at))
      expect(writeAssessmentFile(reopened(writeAssessmentFile(one, at)), at)).toBe(
        writeAssessmentFile(one, at),
      )
    }),
    settings,
  )
})

test('whatever JSON a file holds, opening it names a problem or gives an assessment', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), assessment, time, (json, one, at) => {
      expect(() => parseAssessmentFile(json)).not.toThrow()
      const spoilt = writeAssessmentFile(one, at).replace(
        /"profile": \{/,
        `"profile": ${json}, "x": {`,
      )
      expect(parseAssessmentFile(spoilt).ok).toBe(false)
    }),
    settings,
  )
})

test('a file cut off before its end is called cut off', () => {
  fc.assert(
    fc.property(assessment, time, fc.double({ min: 0, max: 1, noNaN: true }), (one, at, part) => {
      const text = writeAssessmentFile(one, at).trimEnd()
      const cut = text.slice(0, Math.max(1, Math.floor(part * (text.length - 1))))
      expect(parseAssessmentFile(cut)).toEqual({
        ok: false,
        problem: { kind: 'file-not-json', truncated: true },
      })
    }),
    settings,
  )
})

test('an assessment read again unchanged is recognised as unchanged', () => {
  fc.assert(
    fc.property(assessment, time, (one, at) => {
      expect(recognise(one, reopened(writeAssessmentFile(one, at)))).toBeNull()
    }),
    settings,
  )
})

test('what changed elsewhere reaches every step that can be taken back, and nothing else in it moves', () => {
  fc.assert(
    fc.property(assessment, answers, answers, (one, elsewhere, earlier) => {
      const read = recognise(one, { ...one, answers: elsewhere })
      const step = { ...one, answers: new Map([...one.answers, ...earlier]) }
      const carried = carryOver(one, read ?? one, step)
      for (const [id] of [...one.answers, ...elsewhere, ...earlier]) {
        const touched = read !== null && one.answers.get(id) !== read.answers.get(id)
        expect(carried.answers.get(id)).toBe((touched ? read : step).answers.get(id))
      }
    }),
    settings,
  )
})
