import { beforeAll, expect, test } from 'vitest'
import { appVersion } from '#core/app-version.ts'
import type { Assessment } from '#core/assessment/schema.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import type { Plan, Questionnaire } from '#core/questionnaire/localize.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { exampleIn, planIn, questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { english } from '#words/en/words.ts'

const today = '2026-11-23'
let readings: readonly Assessment[] = []
let questionnaires: readonly Questionnaire[] = []
let plan: Plan

beforeAll(async () => {
  readings = await exampleIn('spruce-precision', 'en')
  const [present] = readings
  questionnaires = await questionnairesIn(present?.questionnaires.map(({ id }) => id) ?? [], 'en')
  plan = await planIn('en')
})

const dayOf = ({ updatedAt }: Assessment): string => updatedAt.slice(0, 10)

function reportOf(
  change: (earlier: Assessment) => Partial<Assessment> = () => ({}),
  only?: string,
) {
  const [assessment, ...earlier] = readings
  if (!assessment) throw new Error('no example')
  return composeReport(
    {
      assessment,
      questionnaires: questionnaires.filter(({ id }) => only === undefined || id === only),
      plan,
      language: 'en',
      today,
      appVersion,
      earlier: earlier.map((one) => ({ assessment: { ...one, ...change(one) }, day: dayOf(one) })),
    },
    { defaultLevels: english.common.stageNames },
  )
}

test('the readings of an enterprise stand in the order of their days, each as it was read that day', () => {
  const report = reportOf()
  expect(report.trend.map(({ date }) => date)).toEqual(['2025-05-16', '2025-11-21', today])
  const [first, second, present] = report.trend
  for (const [index, point] of [second, first].entries()) {
    const then = readings[index + 1]
    if (!then) throw new Error('no earlier reading')
    const own = scoreAssessment(questionnaires, then.answers, scoringContext(then, dayOf(then)))
    expect(point?.share).toBe(own.share)
    expect(point?.low).toBe(own.low)
    expect(point?.display).toBe(own.display)
    expect(point?.stage?.guaranteed).toBe(own.stage?.guaranteed)
    expect(point).toMatchObject({ comparable: true, differs: [] })
  }
  expect(present).toMatchObject({
    share: report.score.share,
    low: report.score.low,
    high: report.score.high,
    comparable: true,
  })
  expect(first?.share).not.toBe(second?.share)
})

test('evidence counts on the day of an earlier reading as it was in date then', () => {
  const untilThen = (one: Assessment): Partial<Assessment> => ({
    answers: new Map(
      [...one.answers].map(([id, answer]) => [
        id,
        answer.state === 'answered' && answer.evidence !== undefined
          ? { ...answer, validUntil: dayOf(one) }
          : answer,
      ]),
    ),
  })
  expect(reportOf(untilThen).trend).toEqual(reportOf().trend)
})

test('one reading alone is no trend, nor is one of the same day or a later one', () => {
  const [assessment] = readings
  if (!assessment) throw new Error('no example')
  const input = { assessment, questionnaires, plan, language: 'en', today, appVersion } as const
  const names = { defaultLevels: english.common.stageNames }
  const earlier = [today, '2027-01-01'].map((day) => ({ assessment, day }))
  expect(composeReport(input, names).trend).toEqual([])
  expect(composeReport({ ...input, earlier }, names).trend).toEqual([])
  const unanswered = { ...assessment, questionnaires: [] }
  const unread = [{ assessment: unanswered, day: '2026-01-01' }]
  expect(composeReport({ ...input, earlier: unread }, names).trend).toEqual([])
})

test('of two readings on one day the last one counts', () => {
  const [assessment, second, third] = readings
  if (!assessment || !second || !third) throw new Error('no example')
  const day = '2026-01-01'
  const earlier = [
    { assessment: { ...third, updatedAt: `${day}T09:00:00.000Z` }, day },
    { assessment: { ...second, updatedAt: `${day}T08:00:00.000Z` }, day },
  ]
  const input = { assessment, questionnaires, plan, language: 'en', today, appVersion } as const
  const names = { defaultLevels: english.common.stageNames }
  const share = (list: typeof earlier) => composeReport({ ...input, earlier: list }, names).trend[0]
  expect(share(earlier)).toEqual(share(earlier.slice(0, 1)))
  expect(share(earlier.toReversed())).toEqual(share(earlier.slice(0, 1)))
})

test('what makes an earlier reading another one is named: its depth, its questionnaires, their versions', () => {
  const quick = reportOf(() => ({ depth: 'quick' })).trend
  expect(quick[0]).toMatchObject({
    comparable: false,
    differs: [{ kind: 'depth', quick: 'then' }],
  })
  expect(quick.at(-1)?.comparable).toBe(true)

  const [standards] = questionnaires.filter(({ id }) => id === 'standards')
  const fewer = reportOf(({ questionnaires: held }) => ({
    questionnaires: held.filter(({ id }) => id !== 'standards'),
  })).trend
  expect(fewer[0]?.differs).toEqual([
    { kind: 'questionnaires', added: [standards?.title], gone: [], unread: 0 },
  ])
  const more = reportOf(() => ({}), 'standards').trend
  expect(more[0]?.differs).toEqual([{ kind: 'questionnaires', added: [], gone: [], unread: 11 }])

  const older = reportOf(({ questionnaires: held }) => ({
    questionnaires: held.map((one) =>
      one.id === 'standards' ? { ...one, version: '1.0.0' } : one,
    ),
  })).trend
  expect(older[0]?.differs).toEqual([{ kind: 'versions', titles: [standards?.title] }])
})

test('a firm to which a questionnaire did not apply then is not compared as if it had', () => {
  const { trend } = reportOf(({ answers }) => ({
    answers: new Map([...answers].map(([id]) => [id, { state: 'not-applicable', reason: 'x' }])),
    profile: { name: 'Spruce', roles: [], ambition: 'basic', staff: 5, size: 'micro' },
  }))
  expect(trend.slice(0, -1).every(({ comparable }) => !comparable)).toBe(true)
})

test('evidence is counted over the answers that count, and what has expired apart', () => {
  const report = reportOf()
  const items = report.questionnaires
    .flatMap((one) => one.sections.flatMap((section) => section.items))
    .filter(({ kind, state }) => kind !== 'gate' && kind !== 'text' && state === 'answered')
  const shown = items.filter(({ evidence }) => evidence && evidence.grade >= 2)
  const inForce = shown.filter(({ evidence }) => !evidence?.expired)
  expect(report.evidenceCoverage).toEqual({
    answered: items.length,
    evidenced: inForce.length,
    expired: shown.length - inForce.length,
  })
  expect(inForce.length).toBeGreaterThan(20)
  expect(inForce.length).toBeLessThan(items.length)
})
