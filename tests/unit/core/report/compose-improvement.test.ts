import { beforeAll, describe, expect, test } from 'vitest'
import { openSolver } from '#cli/open-solver.ts'
import { appVersion } from '#core/app-version.ts'
import { defaultImprovement } from '#core/assessment/improvement.ts'
import type { Answer, Assessment, Improvement } from '#core/assessment/schema.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import type { Solve } from '#core/planning/path/linear-model.ts'
import { planPath, problemOf } from '#core/planning/path/plan-path.ts'
import { planCalendar } from '#core/planning/plan-calendar.ts'
import type { ImprovementInput } from '#core/report/compose-improvement.ts'
import { composeReport } from '#core/report/compose-report.ts'
import { planIn } from '#platform/catalogue/load-catalogue.ts'
import { action, both, gate, level, questionnaireOf } from '#tests/authored.ts'
import { english } from '#words/en/words.ts'

const today = '2026-11-23'
const asked = (id: string, more: object = {}) => level(id, { ask: both(`Ask ${id}`), ...more })
/** An action that takes items up step by step. */
const steps = (id: string, raises: readonly (readonly [string, number])[], more: object = {}) =>
  action(
    id,
    {},
    {
      raises: raises.flatMap(([item, to]) =>
        [2, 3, 4, 5].filter((one) => one <= to).map((one) => ({ item, to: one })),
      ),
      title: both(`Do ${id}`),
      cost: [0, 1000, 2000],
      weeks: 2,
      ...more,
    },
  )

/** A key item that one action takes to the top after another one, a second item, and a duty. */
const questionnaire = questionnaireOf(
  'sample',
  {
    one: [asked('key', { key: true }), gate('duty', { ask: both('Duty') })],
    two: [asked('plain')],
  },
  {
    title: both('Sample'),
    actions: [
      steps('first', [['key', 2]]),
      steps('second', [['key', 5]], { needs: ['first'], days: [2, 3, 4] }),
      steps('plain', [['plain', 5]]),
      steps('settle', [], { closes: ['duty'] }),
    ],
  },
)

const said = (value: number | string): Answer => ({ state: 'answered', value })
const low = { key: said(1), plain: said(2), duty: said('no') }

let solve: Solve
beforeAll(async () => {
  solve = await openSolver()
})

function assessmentOf(
  answers: Readonly<Record<string, Answer>>,
  improvement: Partial<Improvement> = {},
  more: Partial<Assessment> = {},
): Assessment {
  return {
    version: 1,
    id: 'one',
    example: false,
    createdAt: `${today}T08:00:00.000Z`,
    updatedAt: `${today}T08:00:00.000Z`,
    profile: { name: 'Rowan', roles: [], ambition: 'good' },
    questionnaires: [{ id: 'sample', version: '1.0.0' }],
    answers: new Map(Object.entries(answers)),
    improvement: { ...defaultImprovement, ...improvement },
    ...more,
  }
}

const inputOf = (assessment: Assessment) => ({
  assessment,
  questionnaires: [questionnaire],
  today,
})

function planned(assessment: Assessment): ImprovementInput {
  const input = inputOf(assessment)
  const { goal = defaultImprovement.goal } = assessment.improvement ?? {}
  const { problem } = problemOf(input)
  return {
    path: planPath(input, goal, solve, 10),
    curve: budgetCurve(problem, 5, assessment, solve, 10),
  }
}

async function reportOf(assessment: Assessment, improvement?: ImprovementInput) {
  return composeReport(
    {
      ...inputOf(assessment),
      plan: await planIn('en'),
      language: 'en',
      appVersion,
      ...(improvement && { improvement }),
    },
    { defaultLevels: english.common.stageNames },
  )
}
async function improvementOf(assessment: Assessment, given?: ImprovementInput) {
  const { improvement } = await reportOf(assessment, given ?? planned(assessment))
  if (!improvement) throw new Error('the improvement was left out')
  return improvement
}

describe('the improvement of a report', () => {
  test('is left out unless the planner was asked', async () => {
    expect((await reportOf(assessmentOf(low))).improvement).toBeNull()
  })

  test('names every action of the path with what it takes, in sums that add up to the whole', async () => {
    const assessment = assessmentOf(low, { estimate: 'most' })
    const { path } = await improvementOf(assessment)
    if (path.kind !== 'planned') throw new Error(path.kind)
    expect(path.status).toBe('optimal')
    const [group] = path.groups
    expect(group?.lines.map(({ id, days, cny, cost }) => [id, days, cny, cost])).toEqual([
      ['first', 8, 2000, 8400],
      ['second', 4, 2000, 5200],
      ['plain', 8, 2000, 8400],
      ['settle', 8, 2000, 8400],
    ])
    const { days, cny, cost, count } = path
    expect({ days, cny, cost, count }).toEqual({ days: 28, cny: 8000, cost: 30_400, count: 4 })
    expect([group?.days, group?.cny, group?.cost]).toEqual([28, 8000, 30_400])
    expect(group?.lines.every(({ noRegret }) => noRegret)).toBe(true)
  })

  test('tells stage and share of the whole and of each questionnaire, now and then', async () => {
    const { path } = await improvementOf(assessmentOf(low))
    if (path.kind !== 'planned') throw new Error(path.kind)
    const expected = {
      before: { share: 0.125, stage: 1 },
      after: { share: 1, stage: 5 },
    }
    expect(path.whole).toMatchObject({ title: null, ...expected })
    expect(path.questionnaires).toMatchObject([{ title: 'Sample', ...expected }])
  })

  test('shows no share where too few answers are given, and no curve either', async () => {
    const { path, curve } = await improvementOf(assessmentOf({ duty: said('no') }))
    if (path.kind !== 'planned') throw new Error(path.kind)
    expect(path.unanswered).toBe(2)
    expect([path.whole.before.share, path.whole.after.share]).toEqual([null, 1])
    expect(curve).toBe('withheld')
    const half = await improvementOf(assessmentOf({ plain: said(2) }))
    expect(half.curve).not.toBe('withheld')
  })

  test('keeps what was ruled out, what is wanted and what is done apart', async () => {
    const { path, refused, done } = await improvementOf(
      assessmentOf(low, {
        goal: { kind: 'share', share: 0.3 },
        actions: {
          plain: { wish: 'refused' },
          settle: { wish: 'wanted' },
          first: { status: 'done' },
        },
      }),
    )
    expect([refused, done]).toEqual([['Do plain'], ['Do first']])
    if (path.kind !== 'planned') throw new Error(path.kind)
    expect(path.groups[0]?.lines.map(({ id, wanted }) => [id, wanted])).toEqual([
      ['second', false],
      ['settle', true],
    ])
    // What is done counts for what comes after, not for what stands now.
    expect([path.whole.before.share, path.whole.after.share]).toEqual([0.125, 0.625])
  })

  test('says why there is no path, with the items in question and what was ruled out that would help', async () => {
    const { path } = await improvementOf(
      assessmentOf(low, {
        actions: { second: { wish: 'refused' }, settle: { wish: 'refused' } },
      }),
    )
    if (path.kind !== 'impossible') throw new Error(path.kind)
    expect(path.obstacles).toMatchObject([
      { kind: 'key', ask: 'Ask key', reach: 2, goal: 4 },
      { kind: 'weight', title: 'Sample', reach: 0.5, needed: 0.85, asks: ['Ask key'] },
      { kind: 'gate', ask: 'Duty' },
    ])
    expect(path.helping).toEqual([
      { title: 'Do second', asks: ['Ask key'] },
      { title: 'Do settle', asks: ['Duty'] },
    ])
  })

  test('says what the wanted takes where that goes beyond the budget', async () => {
    const { path } = await improvementOf(
      assessmentOf(low, {
        goal: { kind: 'budget', days: 2 },
        actions: { plain: { wish: 'wanted' } },
      }),
    )
    expect(path).toMatchObject({ kind: 'over-budget', days: 4, cny: 1000, wanted: ['Do plain'] })
  })

  test('says that nothing was answered, or that the planner came to nothing', async () => {
    const none = { path: null, curve: null }
    expect((await improvementOf(assessmentOf({}), none)).path.kind).toBe('nothing-to-plan')
    const failed = await improvementOf(assessmentOf(low), none)
    expect([failed.path.kind, failed.curve]).toEqual(['not-planned', null])
  })

  test('has the place of the path on the curve', async () => {
    const given = planned(assessmentOf(low))
    const { path, curve } = await improvementOf(assessmentOf(low), given)
    if (path.kind !== 'planned' || !curve || curve === 'withheld') throw new Error('no curve')
    expect(curve.points).toEqual(given.curve)
    expect(curve.chosen).toEqual({ budget: path.cost, share: 1 })
  })

  test('has the calendar that the page has, with owner, due date, status and what does not fit', async () => {
    const assessment = assessmentOf(low, {
      capacity: 20,
      actions: {
        second: { start: '2026-11-24', owner: '李喆', due: '2026-12-01', note: 'Ask first' },
        settle: { status: 'doing' },
        plain: { status: 'done' },
      },
    })
    const given = planned(assessment)
    const { calendar } = await improvementOf(assessment, given)
    const path = given.path && 'actions' in given.path ? given.path : null
    const { schedule } = planCalendar(inputOf(assessment), path)
    expect([calendar.start, calendar.end, calendar.capacity]).toEqual([today, schedule.end, 20])
    expect(
      calendar.lines.flatMap(({ id, start, end }) => (start === null ? [] : [{ id, start, end }])),
    ).toEqual(schedule.actions.map(({ actionId: id, start, end }) => ({ id, start, end })))
    const line = (id: string) => calendar.lines.find((one) => one.id === id)
    expect(line('second')).toMatchObject({
      owner: '李喆',
      due: '2026-12-01',
      moved: true,
      note: 'Ask first',
    })
    expect(line('second')?.conflicts.map(({ kind }) => kind)).toContain('before-need')
    expect(line('settle')?.status).toBe('doing')
    expect(line('plain')).toMatchObject({ status: 'done', start: null, end: null })
  })
})

describe('the targets of a report', () => {
  test('are those of the whole and of every questionnaire, and of a section only where it has its own', async () => {
    const { targets } = await reportOf(assessmentOf(low))
    expect(targets.map(({ id, own, choice }) => [id, own, choice])).toEqual([
      ['assessment', false, { stage: 4 }],
      ['sample', false, { stage: 4 }],
    ])
    const set = await reportOf(
      assessmentOf(
        low,
        {},
        { targets: { assessment: { share: 0.6 }, 'sample/two': { stage: 3 } } },
      ),
    )
    expect(set.targets.map(({ id, depth, own, choice }) => [id, depth, own, choice])).toEqual([
      ['assessment', 0, true, { share: 0.6 }],
      ['sample', 1, false, { share: 0.6 }],
      ['sample/two', 2, true, { stage: 3 }],
    ])
    expect(set.targets.at(-1)?.stage).toMatchObject({ guaranteed: 2, possible: 2 })
  })
})
