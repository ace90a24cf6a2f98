import { describe, expect, test } from 'vitest'
import type { Answer } from '#core/assessment/schema.ts'
import { dayOf, isoOf } from '#core/planning/civil-days.ts'
import type { PlacedLine } from '#features/improve/gantt-rows.ts'
import { ganttRows, ganttScale, placedLines } from '#features/improve/gantt-rows.ts'
import { openRevisits } from '#features/improve/revisits.ts'
import { planCalendar } from '#core/planning/plan-calendar.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { questionnairesIn } from '#platform/catalogue/load-catalogue.ts'
import { defaultImprovement } from '#core/assessment/improvement.ts'
import { english } from '#words/en/words.ts'
import { simplified } from '#words/zh-hans/words.ts'

const today = '2026-11-25'
const questionnaires = await questionnairesIn(['standards'], 'en')

function planned(actions: typeof defaultImprovement.actions, answers: [string, Answer][] = []) {
  const assessment = {
    version: 1 as const,
    id: 'one',
    example: false,
    createdAt: `${today}T08:00:00.000Z`,
    updatedAt: `${today}T08:00:00.000Z`,
    profile: { name: '', roles: ['manufacturer' as const], ambition: 'basic' as const },
    questionnaires: [{ id: 'standards', version: '1.0.0' }],
    answers: new Map(answers),
    improvement: { ...defaultImprovement, start: '2026-12-10', actions },
  }
  const context = { profile: assessment.profile, today }
  return {
    plan: planCalendar({ assessment, questionnaires, today }, null),
    score: scoreAssessment(questionnaires, assessment.answers, context),
  }
}

describe('the span of the chart', () => {
  const line = (start: string, end: string, due?: string) =>
    ({ place: { start, end }, note: due === undefined ? {} : { due } }) as unknown as PlacedLine

  test('is made of whole weeks, with every month and year named at its first day', () => {
    const scale = ganttScale([line('2026-12-10', '2027-02-03')], today, english)
    expect([isoOf(scale.from), isoOf(scale.to)]).toEqual(['2026-12-07', '2027-02-07'])
    const named = (ticks: typeof scale.months) =>
      ticks.map(({ day, label }) => `${isoOf(day)} ${label}`)
    expect(named(scale.months)).toEqual(['2026-12-07 Dec', '2027-01-01 Jan', '2027-02-01 Feb'])
    expect(named(scale.years)).toEqual(['2026-12-07 2026', '2027-01-01 2027'])
    expect(named(scale.weeks).slice(0, 2)).toEqual(['2026-12-07 7', '2026-12-14 14'])
    expect(scale.weeks).toHaveLength(9)
    expect(ganttScale([line('2026-12-10', '2027-02-03')], today, simplified).months[1]?.label).toBe(
      '1月',
    )
  })

  test('reaches a due date that lies behind the end, shows today only inside, and ends after ten years', () => {
    expect(
      isoOf(ganttScale([line('2026-12-10', '2026-12-11', '2027-01-20')], today, english).to),
    ).toBe('2027-01-24')
    expect(ganttScale([line('2026-12-10', '2026-12-11')], today, english).today).toBeNull()
    const around = ganttScale([line('2026-11-02', '2026-12-11')], today, english)
    expect(around.today).toBe(dayOf(today))
    const long = ganttScale([line('2026-12-07', '2090-01-01')], today, english)
    expect(long.weeks).toHaveLength(522)
  })
})

test('a row says in words what its bar shows', () => {
  const { plan } = planned({
    'std-publish': { wish: 'wanted', owner: '  Li Zhe ', due: '2026-12-11' },
    'std-sync-claims': { wish: 'wanted', start: '2026-12-14' },
    'std-appoint-owner': { status: 'doing', start: '2026-12-01' },
    'std-write-specs': { status: 'done' },
  })
  const rows = ganttRows(placedLines(plan), english)
  const rowOf = (id: string) => rows.find((row) => row.id === id)
  expect(rowOf('std-write-specs')).toBeUndefined()
  expect(rowOf('std-publish')).toMatchObject({
    aside: 'Li Zhe',
    look: 'planned',
    moved: false,
    trouble: true,
    due: dayOf('2026-12-11'),
  })
  expect(rowOf('std-publish')?.label).toMatch(/14 Dec 2026 to 25 Dec 2026, Planned, does not fit$/)
  expect(rowOf('std-sync-claims')?.label).toMatch(/Planned, placed by hand, does not fit$/)
  expect(rowOf('std-appoint-owner')).toMatchObject({ look: 'doing', moved: false, trouble: false })
  expect(rowOf('std-appoint-owner')?.label).toMatch(/1 Dec 2026 to .*, In progress$/)
})

describe('what a done action asks to look at again', () => {
  const done = { 'std-publish': { status: 'done' as const } }
  const revisits = (answers: [string, Answer][], actions = done) => {
    const { plan, score } = planned(actions, answers)
    const line = plan.lines.find(({ action }) => action.id === 'std-publish')
    return (line ? openRevisits(line, score) : []).map(({ item, to }) => [item.id, to])
  }
  const level = (value: number): Answer => ({ state: 'answered', value })
  const said = (value: string): Answer => ({ state: 'answered', value })

  test('are the items below the level it raises them to, and duties it should have settled', () => {
    expect(revisits([['std-declare', level(1)]])).toEqual([
      ['std-declare', 2],
      ['std-gate-declared', null],
    ])
    expect(
      revisits([
        ['std-declare', { state: 'dont-know' }],
        ['std-gate-declared', said('no')],
      ]),
    ).toEqual([
      ['std-declare', 2],
      ['std-gate-declared', null],
    ])
  })

  test('are none once the answers show it, or where an item does not apply', () => {
    expect(
      revisits([
        ['std-declare', level(2)],
        ['std-gate-declared', said('yes')],
      ]),
    ).toEqual([])
    expect(
      revisits([
        ['std-declare', { state: 'not-applicable', reason: 'No products' }],
        ['std-gate-declared', said('does-not-apply')],
      ]),
    ).toEqual([])
  })

  test('are none while it is not done', () => {
    const { plan, score } = planned({ 'std-publish': { wish: 'wanted' } }, [
      ['std-declare', level(1)],
    ])
    expect(plan.lines.flatMap((line) => openRevisits(line, score))).toEqual([])
  })
})
