import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkQuestionnaires, readPlan } from '#cli/check.ts'
import { changeReport } from '#core/assessment/report-choices.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { comparePrinted } from '#core/exchange/compare-printed.ts'
import { composeSaveFile } from '#core/exchange/compose-save-file.ts'
import { fingerprint, type Fingerprints } from '#core/exchange/fingerprint.ts'
import { parseAssessmentFile } from '#core/exchange/parse-assessment-file.ts'
import { parseSaveFile, type SaveFile } from '#core/exchange/parse-save-file.ts'
import { sealText } from '#core/exchange/seal.ts'
import { writeAssessmentFile } from '#core/exchange/write-assessment-file.ts'
import { localizePlan, localizeQuestionnaire, type Plan } from '#core/questionnaire/localize.ts'
import type { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { common } from '#words/en/common.ts'

const printedOn = '2026-11-20'
const savedAt = '2026-11-20T08:30:00.000Z'

let authored: readonly AuthoredQuestionnaire[]
let plan: Plan
let spruce: Assessment
let fingerprints: Fingerprints

beforeAll(async () => {
  const { read } = await checkQuestionnaires(['questionnaires'])
  const all = read.flatMap(({ questionnaire }) => questionnaire ?? [])
  const file = await readPlan('questionnaires')
  if (!file.plan) throw new Error('no plan')
  plan = localizePlan(file.plan, 'en')
  const saved = parseAssessmentFile(readFileSync('seeds/spruce-precision.en.json', 'utf8'))
  if (!saved.ok) throw new Error('no example')
  spruce = saved.value
  authored = spruce.questionnaires.flatMap(({ id }) => all.find((one) => one.id === id) ?? [])
  fingerprints = Object.fromEntries(authored.map((one) => [one.id, fingerprint(one)]))
})

const inEnglish = (all: readonly AuthoredQuestionnaire[]) =>
  all.map((one) => localizeQuestionnaire(one, 'en'))

function reportOf(assessment: Assessment) {
  return composeReport(
    {
      assessment,
      questionnaires: inEnglish(authored),
      plan,
      language: 'en',
      today: printedOn,
      appVersion: '0.1.0',
    },
    { defaultLevels: common.stageNames },
  )
}

function attached(assessment: Assessment) {
  return composeSaveFile({
    assessment,
    report: reportOf(assessment),
    second: null,
    fingerprints,
    savedAt,
    description: 'to go on with',
  })
}

function opened(text: string): SaveFile {
  const read = parseSaveFile(text)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

type Changes = {
  readonly today?: string
  readonly appVersion?: string
  readonly isSealed?: boolean
  readonly all?: readonly AuthoredQuestionnaire[]
  readonly file?: SaveFile
}

function compared(changes: Changes = {}) {
  const file = changes.file ?? opened(attached(spruce)!.text)
  const all = changes.all ?? authored
  return comparePrinted({
    printed: file.printed!,
    assessment: file.assessment,
    questionnaires: inEnglish(all),
    fingerprints: Object.fromEntries(all.map((one) => [one.id, fingerprint(one)])),
    today: changes.today ?? printedOn,
    appVersion: changes.appVersion ?? '0.1.0',
    isSealed: changes.isSealed ?? true,
  })
}

describe('the file a report carries', () => {
  test('opens as the assessment it was printed from, sealed, with what was printed', () => {
    const { assessment, printed, seal } = opened(attached(spruce)!.text)
    expect(assessment).toEqual(spruce)
    expect(seal).toBe('kept')
    const { score } = reportOf(spruce)
    expect(printed).toMatchObject({ date: printedOn, appVersion: '0.1.0', languages: ['en'] })
    expect(printed?.figures.share).toBe(score.share)
    expect(printed?.questionnaires.map(({ id }) => id)).toEqual(
      spruce.questionnaires.map((one) => one.id),
    )
    expect(printed?.questionnaires.every((one) => one.fingerprint === fingerprints[one.id])).toBe(
      true,
    )
  })

  test('is no part of a report for readers outside', () => {
    expect(attached(changeReport(spruce, { outward: true }, savedAt))).toBeNull()
  })

  test('is read as an assessment by everything that opens one', () => {
    expect(parseAssessmentFile(attached(spruce)!.text)).toEqual({ ok: true, value: spruce })
  })

  test('opens with its seal broken where a digit of it was changed', () => {
    const { text } = attached(spruce)!
    const changed = opened(text.replace('"value": 3', '"value": 4'))
    expect(changed.seal).toBe('broken')
    expect(opened(text.replace(/,\n {2}"seal".*/, '')).seal).toBe('broken')
  })

  test('of version 4, frozen, opens sealed and is written as it stands', () => {
    const frozen = readFileSync('tests/fixtures/assessment-v4.json', 'utf8')
    const { assessment, printed, seal } = opened(frozen)
    expect(seal).toBe('kept')
    expect(printed?.questionnaires[0]?.figures.stage).toEqual({ guaranteed: 1, possible: 3 })
    expect(sealText(writeAssessmentFile(assessment, savedAt, printed!))).toBe(frozen)
  })

  test('an assessment saved on its own has no seal that could be broken', () => {
    expect(opened(writeAssessmentFile(spruce, savedAt))).toMatchObject({
      printed: null,
      seal: 'none',
    })
  })
})

describe('the fingerprint of a questionnaire', () => {
  test('is another one after a word or a weight was changed, and the same with Traditional Chinese beside it', () => {
    const [one] = authored
    if (!one) throw new Error('no questionnaire')
    expect(fingerprint({ ...one })).toBe(fingerprints[one.id])
    expect(fingerprint({ ...one, weight: one.weight + 1 })).not.toBe(fingerprints[one.id])
    const other = { ...one.title, en: `${one.title.en}.` }
    expect(fingerprint({ ...one, title: other })).not.toBe(fingerprints[one.id])
    const traditional = { ...one.title, 'zh-Hant': '繁體' }
    expect(fingerprint({ ...one, title: traditional })).toBe(fingerprints[one.id])
  })
})

describe('a printed report reckoned anew', () => {
  test('matches where nothing has changed', () => {
    expect(compared()).toEqual({ date: printedOn, differences: [], changed: [] })
  })

  test('names the figures that evidence run out since has moved, and nothing else', () => {
    const answers = new Map(spruce.answers)
    for (const [id, answer] of answers) {
      if (answer.state === 'answered' && (answer.evidence ?? 0) > 1) {
        answers.set(id, { ...answer, validUntil: '2026-12-31' })
      }
    }
    const file = opened(attached({ ...spruce, answers })!.text)
    const { differences } = compared({ file, today: '2027-01-01' })
    expect(differences.length).toBeGreaterThan(0)
    for (const { figure, printed, now, why } of differences) {
      expect(['evidenced', 'confidence']).toContain(figure)
      expect(now).toBeLessThan(printed ?? 0)
      expect(why).toEqual([{ kind: 'expired', answers: expect.any(Number) }])
    }
    expect(compared({ file, today: '2026-12-31' }).differences).toEqual([])
  })

  test('names the questionnaire whose rules were changed under the same version, with its figures and the whole’s', () => {
    const all = authored.map((one, index) =>
      index === 0
        ? {
            ...one,
            sections: one.sections.map((section, place) =>
              place === 0 ? { ...section, weight: (section.weight ?? 1) * 20 } : section,
            ),
          }
        : one,
    )
    const id = all[0]?.id ?? ''
    const { differences, changed } = compared({ all })
    expect(changed).toEqual([{ kind: 'reworded', id }])
    expect(new Set(differences.map(({ of }) => of))).toEqual(new Set([null, id]))
    for (const { why } of differences) expect(why).toEqual([{ kind: 'reworded', id }])
  })

  test('says that a questionnaire has another version, even where every figure is the same', () => {
    const all = authored.map((one, index) => (index === 0 ? { ...one, version: '9.0.0' } : one))
    const { differences, changed } = compared({ all })
    expect(differences).toEqual([])
    expect(changed).toEqual([
      {
        kind: 'version',
        id: all[0]?.id,
        printed: authored[0]?.version,
        present: '9.0.0',
        isBack: false,
      },
    ])
  })

  test('says that a questionnaire is not to be had here', () => {
    const all = authored.slice(1)
    const { differences } = compared({ all })
    const own = differences.filter(({ of }) => of === authored[0]?.id)
    expect(own.length).toBeGreaterThan(3)
    for (const { now, why } of own) {
      expect(now).toBeNull()
      expect(why).toEqual([{ kind: 'gone', id: authored[0]?.id }])
    }
  })

  test('blames the rules of another version of the program, an edited file, or nobody, where nothing else explains it', () => {
    const file = opened(attached(spruce)!.text)
    const printed = { ...file.printed!, figures: { ...file.printed!.figures, share: 0.111 } }
    const other = { ...file, printed }
    const why = (changes: Changes) => compared({ file: other, ...changes }).differences
    expect(why({})).toMatchObject([
      { of: null, figure: 'share', printed: 0.111, why: [{ kind: 'unexplained' }] },
    ])
    expect(why({ appVersion: '2.0.0' })).toMatchObject([
      { why: [{ kind: 'rules', printed: '0.1.0', present: '2.0.0' }] },
    ])
    expect(why({ isSealed: false })).toMatchObject([{ why: [{ kind: 'edited' }] }])
  })
})
