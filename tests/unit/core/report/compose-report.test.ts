import { beforeAll, describe, expect, test } from 'vitest'
import { appVersion } from '#core/app-version.ts'
import type { Answer, Assessment } from '#core/assessment/schema.ts'
import type { Item, Plan, Questionnaire } from '#core/questionnaire/localize.ts'
import { allActions, allItems } from '#core/questionnaire/find-item.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'

const ids = ['standards', 'certification', 'brand', 'ip']
const today = '2026-11-23'
let questionnaires: readonly Questionnaire[] = []
let plan: Plan

beforeAll(async () => {
  questionnaires = await questionnairesIn(ids, 'en')
  plan = await planIn('en')
})

/** Every item of the four questionnaires answered alike, duties met. */
function reportOf(
  answer: Answer,
  more: Partial<Assessment> = {},
  changes: Readonly<Record<string, Answer>> = {},
) {
  const answers = questionnaires.flatMap(allItems).map((item): [string, Answer] => {
    const own: Answer =
      item.kind === 'gate' ? { state: 'answered', value: 'yes' } : (changes[item.id] ?? answer)
    return [item.id, changes[item.id] ?? own]
  })
  const assessment: Assessment = {
    version: 1,
    id: 'one',
    example: false,
    createdAt: `${today}T08:00:00.000Z`,
    updatedAt: `${today}T08:00:00.000Z`,
    // A firm that every item of the four is meant for but those on its own patents.
    profile: {
      name: 'Rowan',
      sector: 'manufacturing',
      staff: 320,
      size: 'medium',
      life: 'established',
      roles: ['manufacturer', 'exporter', 'producer-service', 'own-lab', 'ccc-product'],
      ambition: 'good',
    },
    questionnaires: ids.map((id) => ({ id, version: '1.0.0' })),
    answers: new Map(answers),
    ...more,
  }
  const report = composeReport(
    { assessment, questionnaires, plan, language: 'en', today, appVersion },
    { defaultLevels: english.common.stageNames },
  )
  return { report, assessment }
}
const itemsOf = ({ report }: ReturnType<typeof reportOf>) =>
  report.questionnaires.flatMap((one) => one.sections.flatMap((section) => section.items))

describe('a report', () => {
  test('has the figures of the score, item for item', () => {
    const made = reportOf({ state: 'answered', value: 3 })
    const { profile, answers } = made.assessment
    const score = scoreAssessment(questionnaires, answers, { profile, today, targetShare: 0.75 })
    expect(made.report.score.share).toBe(score.share)
    expect(made.report.score.share).toBeCloseTo(0.5, 12)
    expect(made.report.score.stage).toEqual(score.stage)
    const scored = itemsOf(made).filter(({ kind }) => kind !== 'gate')
    const own = new Map(
      score.questionnaires.flatMap((one) => one.allItems).map(({ id, share }) => [id, share]),
    )
    expect(scored).toHaveLength(45)
    expect(scored.map(({ id, share }) => [id, share])).toEqual(
      scored.map(({ id }) => [id, own.get(id)]),
    )
  })

  test('names for every step below the top an action, and for the top none', () => {
    for (const value of [1, 2, 3, 4]) {
      for (const item of itemsOf(reportOf({ state: 'answered', value }))) {
        if (item.kind !== 'level') continue
        expect(item.next?.level, item.id).toBe(value + 1)
        expect(item.next?.anchor, item.id).toBeTruthy()
        expect(item.actions.length, item.id).toBeGreaterThan(0)
      }
    }
    for (const item of itemsOf(reportOf({ state: 'answered', value: 5 }))) {
      if (item.kind !== 'level') continue
      expect([item.next, item.actions], item.id).toEqual([null, []])
    }
  })

  test('lists the five most urgent gaps of all, and at the very top none', () => {
    const { report } = reportOf({ state: 'answered', value: 2 })
    expect(report.topGaps).toEqual(report.gaps.slice(0, 5))
    expect(report.topGaps).toHaveLength(5)
    expect(report.gaps.length).toBeGreaterThan(30)
    expect(report.firstActions).toHaveLength(3)
    expect(new Set(report.firstActions.map(({ id }) => id)).size).toBe(3)
    const top = reportOf({ state: 'answered', value: 5 }).report
    expect([top.gaps, top.firstActions]).toEqual([[], []])
  })

  test('names every questionnaire that holds the stage back, and none at the top', () => {
    const titles = questionnaires.map(({ title }) => title)
    expect(reportOf({ state: 'dont-know' }).report.heldBackBy).toEqual(titles)
    const without = (items: readonly Item[]): Record<string, Answer> =>
      Object.fromEntries(
        items.map(({ id }) => [id, { state: 'not-applicable', reason: 'Not ours' }]),
      )
    const first = without(questionnaires.slice(0, 1).flatMap(allItems))
    expect(reportOf({ state: 'dont-know' }, {}, first).report.heldBackBy).toEqual(titles.slice(1))
    const others = questionnaires.flatMap(allItems).filter(({ kind }) => !/level|gate/.test(kind))
    const { report } = reportOf({ state: 'answered', value: 5 }, {}, without(others))
    expect(report.questionnaires.map(({ score }) => score.stage?.guaranteed)).toEqual([5, 5, 5, 5])
    expect(report.heldBackBy).toEqual([])
  })

  test('puts an open duty first, before any gap', () => {
    const gates = questionnaires.flatMap(allItems).filter(({ kind }) => kind === 'gate')
    const applying = itemsOf(reportOf({ state: 'answered', value: 2 })).filter(
      ({ kind }) => kind === 'gate',
    )
    expect(applying.length).toBeGreaterThan(0)
    expect(gates.length).toBeGreaterThanOrEqual(applying.length)
    const { id } = applying[0]!
    const { report } = reportOf(
      { state: 'answered', value: 2 },
      {},
      {
        [id]: { state: 'answered', value: 'no' },
      },
    )
    expect(report.openGates.map((gate) => gate.id)).toEqual([id])
    // What closes it comes first; if that needs something not done yet, that.
    const [closing] = report.openGates[0]?.actions ?? []
    const { needs = [] } =
      questionnaires.flatMap(allActions).find((one) => one.id === closing?.id) ?? {}
    expect([closing?.id, ...needs]).toContain(report.firstActions[0]?.id)
  })

  test('keeps what was written beside an answer, and says when evidence has run out', () => {
    const answer: Answer = {
      state: 'answered',
      value: 2,
      note: 'Ask 李喆',
      evidence: 3,
      evidenceNote: 'file 7',
      link: 'https://example.org/7',
      validUntil: '2026-11-22',
    }
    const item = itemsOf(
      reportOf({ state: 'answered', value: 2 }, {}, { 'std-owner': answer }),
    ).find(({ id }) => id === 'std-owner')
    expect(item).toMatchObject({
      note: 'Ask 李喆',
      evidence: {
        grade: 3,
        note: 'file 7',
        link: 'https://example.org/7',
        validUntil: '2026-11-22',
        expired: true,
      },
    })
  })

  test('in which nothing applies has no figure and lists every reason', () => {
    const { report } = reportOf({ state: 'not-applicable', reason: 'Not ours' })
    expect(report.score.share).toBeNull()
    expect(report.gaps).toEqual([])
    expect(report.notApplicable.length).toBeGreaterThan(30)
    expect(report.notApplicable.every(({ reason }) => reason === 'Not ours')).toBe(true)
  })

  test('in which all is unknown stands at nothing, with every item a gap', () => {
    const { report } = reportOf({ state: 'dont-know' })
    expect(report.score.share).toBe(0)
    expect(report.unknown.length).toBe(report.gaps.length)
  })

  test('of one questionnaire has its sections as axes', () => {
    const { assessment } = reportOf({ state: 'answered', value: 3 })
    const [first] = questionnaires
    if (!first) throw new Error('no questionnaire')
    const report = composeReport(
      { assessment, questionnaires: [first], plan, language: 'en', today, appVersion },
      { defaultLevels: english.common.stageNames },
    )
    expect(report.radar.map(({ label }) => label)).toEqual(first.sections.map(({ title }) => title))
  })
})
