import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { migrateFile } from '#core/exchange/migrations/migrate-file.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { fileLimitBytes } from '#core/exchange/parse-json.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'utf8')
const frozen = fixture('assessment-v1.json')
const second = fixture('assessment-v2.json')
const third = fixture('assessment-v3.json')
const fourth = fixture('assessment-v4.json')

describe('a saved assessment', () => {
  test('of version 1, frozen, opens with everything that was said', () => {
    const read = parseAssessmentFile(frozen)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(read.value.profile.name).toBe('北京𠮷喆精密机械有限公司')
    expect(read.value.answers.size).toBe(7)
    expect(read.value.answers.get('std-owner')).toEqual({
      state: 'answered',
      value: 3,
      evidence: 2,
      evidenceNote: '任命书 2025-03',
      link: 'https://example.org/doc?a=1&b=2',
      validUntil: '2027-01-31',
      note: '第一行\n第二行\t制表',
      at: '2026-11-20T08:29:59.123Z',
    })
  })

  test('of version 2, frozen, opens with its targets and its improvement as well', () => {
    const older = parseAssessmentFile(frozen)
    const read = parseAssessmentFile(second)
    if (!read.ok || !older.ok) throw new Error('a frozen file does not open')
    const { targets, improvement, ...same } = read.value
    expect(same).toEqual(older.value)
    expect(targets?.['standards/system']).toEqual({ stage: 3 })
    expect(improvement?.goal).toEqual({ kind: 'budget', days: 60, cny: 50_000 })
    expect(improvement?.actions['std-join-group']).toEqual({ wish: 'refused' })
  })

  test('of version 3, frozen, opens with how much is asked and how far along the enterprise is as well', () => {
    const older = parseAssessmentFile(second)
    const read = parseAssessmentFile(third)
    if (!read.ok || !older.ok) throw new Error('a frozen file does not open')
    const { depth, profile, ...same } = read.value
    expect(depth).toBe('quick')
    expect(profile).toEqual({ ...older.value.profile, life: 'growing' })
    expect({ ...same, profile: older.value.profile }).toEqual(older.value)
  })

  test('of version 4, frozen, opens with what was chosen for its report as well', () => {
    const older = parseAssessmentFile(third)
    const read = parseAssessmentFile(fourth)
    if (!read.ok || !older.ok) throw new Error('a frozen file does not open')
    const { report, ...same } = read.value
    expect(same).toEqual(older.value)
    expect(report).toMatchObject({ parts: ['summary', 'results', 'evidence'], second: 'en' })
    expect(report?.logo?.width).toBe(1)
  })

  test('is written as the frozen file of version 4 stands, up to what a report adds', () => {
    const read = parseAssessmentFile(fourth)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    const written = writeAssessmentFile(read.value, '2026-11-20T08:30:00.000Z')
    expect(written).toBe(`${fourth.slice(0, fourth.indexOf(',\n  "printed": {'))}\n}\n`)
  })

  test('opens when an editor put a byte order mark before it', () => {
    expect(parseAssessmentFile(`\uFEFF${frozen}`).ok).toBe(true)
  })
})

describe('a file that cannot be opened', () => {
  test('cut off anywhere is called cut off', () => {
    const end = frozen.trimEnd().length
    for (let length = 1; length < end; length += 37) {
      expect(parseAssessmentFile(frozen.slice(0, length))).toEqual({
        ok: false,
        problem: { kind: 'file-not-json', truncated: true },
      })
    }
  })

  test.each([
    ['an empty file', ''],
    ['prose', '质量自评'],
    ['a page', '<!doctype html><p>{</p>'],
    ['JSON with something after it', `${frozen}}`],
  ])('with %s is called no JSON', (_, text) => {
    expect(parseAssessmentFile(text)).toEqual({
      ok: false,
      problem: { kind: 'file-not-json', truncated: false },
    })
  })

  test.each([
    ['a list', '[]'],
    ['a number', '3'],
    ['null', 'null'],
    ['an object of somebody else', '{"format":"else","version":1}'],
    ['a format that is only inherited', '{"__proto__":{"format":"zhijie-assessment","version":1}}'],
  ])('with %s is called not ours', (_, text) => {
    expect(parseAssessmentFile(text)).toEqual({ ok: false, problem: { kind: 'file-not-ours' } })
  })

  test('of a newer version says which version it has and which is known', () => {
    const text = frozen.replace('"version": 1', '"version": 7').replace('"answers"', '"replies"')
    expect(parseAssessmentFile(text)).toEqual({
      ok: false,
      problem: { kind: 'file-newer', version: 7, known: 4 },
    })
  })

  test.each(['0', '-1', '1.5', '"1"', 'null'])('of version %s is broken there', (version) => {
    const text = frozen.replace('"version": 1', `"version": ${version}`)
    expect(parseAssessmentFile(text)).toEqual({
      ok: false,
      problem: { kind: 'file-broken', path: 'version', count: 1 },
    })
  })

  test('says where it is broken, and in how many places', () => {
    const text = frozen
      .replace('"staff": 86', '"staff": "86"')
      .replace('"evidence": 2', '"evidence": 9')
    expect(parseAssessmentFile(text)).toEqual({
      ok: false,
      problem: { kind: 'file-broken', path: 'assessment.profile.staff', count: 2 },
    })
  })

  test('names a field that should not be there', () => {
    const text = frozen.replace('"staff": 86', '"staff": 86, "password": "x"')
    expect(parseAssessmentFile(text)).toMatchObject({
      problem: { kind: 'file-broken', path: 'assessment.profile.password' },
    })
  })

  test('larger than the limit is refused before it is parsed', () => {
    expect(parseAssessmentFile(' '.repeat(fileLimitBytes + 1))).toEqual({
      ok: false,
      problem: { kind: 'file-too-large', bytes: fileLimitBytes + 1, limit: fileLimitBytes },
    })
  })

  test('nested a hundred thousand deep is broken, not a crash', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    const text = frozen.replace('"value": 12.5', `"value": ${deep}`)
    expect(parseAssessmentFile(text)).toMatchObject({ problem: { kind: 'file-broken' } })
  })

  test('never reaches a prototype', () => {
    const inAnswers = frozen.replace(
      '"std-export-share": {',
      '"__proto__": { "state": "dont-know" }, "constructor": { "state": "dont-know" }, "std-export-share": {',
    )
    const read = parseAssessmentFile(inAnswers)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(read.value.answers.get('constructor')).toEqual({ state: 'dont-know' })
    expect(Object.getPrototypeOf(read.value.profile)).toBe(Object.prototype)
    const inProfile = frozen.replace('"staff": 86', '"__proto__": { "admin": true }')
    expect(parseAssessmentFile(inProfile).ok).toBe(false)
    expect(Reflect.get({}, 'state')).toBeUndefined()
    expect(Reflect.get({}, 'admin')).toBeUndefined()
  })
})

describe('bringing an older file forward', () => {
  const steps = [
    (file: Readonly<Record<string, unknown>>) => ({ ...file, second: true }),
    (file: Readonly<Record<string, unknown>>) => ({ ...file, third: file['second'] }),
  ]

  test('takes every step after its version, in order', () => {
    expect(migrateFile({ version: 1 }, 1, steps)).toEqual({
      version: 3,
      second: true,
      third: true,
    })
    expect(migrateFile({ version: 2, second: 'own' }, 2, steps)).toEqual({
      version: 3,
      second: 'own',
      third: 'own',
    })
  })

  test('leaves a file of the newest version and the one passed in as they are', () => {
    const file = Object.freeze({ version: 3 })
    expect(migrateFile(file, 3, steps)).toBe(file)
    const older = Object.freeze({ version: 1 })
    expect(migrateFile(older, 1, steps)).not.toBe(older)
    expect(older).toEqual({ version: 1 })
  })
})
