import { describe, expect, test } from 'vitest'
import type { Answer, Assessment, Improvement } from '#core/assessment/schema.ts'
import { defaultImprovement } from '#core/assessment/improvement.ts'
import { compareTrials } from '#core/planning/compare-trials.ts'
import { type PathInput, scoreAfter } from '#core/planning/path/plan-path.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import {
  emptyTrial,
  isSameTrial,
  plannedTrial,
  readTrial,
  switchAction,
  type Trial,
  trialGround,
  tryLevel,
  tryOut,
} from '#core/planning/what-if.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { action, both, gate, level, questionnaireOf } from '#tests/authored.ts'

const work = (id: string, raises: Record<string, number>, more: object = {}) =>
  action(id, raises, { cost: [0, 100, 900], ...more })

/** One needs the next: top → middle → base. Another is apart. */
const questionnaire = questionnaireOf(
  'sample',
  {
    all: [
      level('one'),
      level('two'),
      level('three'),
      {
        id: 'list',
        kind: 'checklist',
        measures: [1],
        ask: both('list'),
        options: [1, 2, 3, 4].map((n) => ({ id: `t${n}`, label: both(`${n}`), points: 1 })),
      },
      gate('duty'),
    ],
  },
  {
    actions: [
      work('base', { one: 2 }),
      work('middle', { one: 3 }, { needs: ['base'] }),
      work('top', { one: 4 }, { needs: ['middle'], cost: [0, 1000.5, 2000] }),
      work('apart', { two: 3 }, { closes: ['duty'] }),
      work('ticks', { list: 5 }),
    ],
  },
)

const said = (value: number | string): Answer => ({ state: 'answered', value })
const low: [string, Answer][] = [
  ['one', said(1)],
  ['two', said(1)],
  ['three', said(3)],
  ['duty', said('no')],
]

function groundWith(
  answers: readonly (readonly [string, Answer])[] = low,
  improvement: Partial<Improvement> = {},
) {
  const assessment: Assessment = {
    version: 1,
    id: 'a',
    example: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    profile: { name: '', roles: [], ambition: 'basic' },
    questionnaires: [{ id: 'sample', version: '1.0.0' }],
    improvement: { ...defaultImprovement, ...improvement },
    answers: new Map(answers),
  }
  const input: PathInput = { assessment, questionnaires: [questionnaire], today: '2026-01-02' }
  return trialGround(input, todayOf(input))
}

function todayOf({ assessment, questionnaires, today }: PathInput) {
  return scoreAssessment(questionnaires, assessment.answers, scoringContext(assessment, today))
}

const trialOf = (...actions: string[]): Trial => ({ actions, levels: {} })

describe('a trial', () => {
  test('scores what the actions lead to, as the planned path would', () => {
    const ground = groundWith()
    const { score } = tryOut(ground, trialOf('base', 'apart'))
    expect(score).toEqual(scoreAfter(ground.input, ['base', 'apart']))
    expect(score.low).toBeGreaterThan(ground.today.low ?? 1)
    expect(score.stage?.guaranteed).toBeGreaterThanOrEqual(ground.today.stage?.guaranteed ?? 9)
  })

  test('leaves the answers that were said as they are', () => {
    const ground = groundWith()
    const before = structuredClone(ground.input.assessment)
    const { answers } = tryOut(ground, { actions: ['base', 'apart'], levels: { three: 5 } })
    expect(answers).not.toEqual(before.answers)
    expect(ground.input.assessment).toEqual(before)
  })

  test('of nothing is today and costs nothing', () => {
    const ground = groundWith()
    expect(tryOut(ground, emptyTrial)).toMatchObject({
      score: ground.today,
      days: 0,
      cny: 0,
      cost: 0,
    })
  })

  test('costs days and money at the estimate and the day rate, each action in whole CNY', () => {
    const likely = tryOut(groundWith(), trialOf('base', 'middle', 'top'))
    expect(likely).toMatchObject({ days: 12, cny: 1200.5, cost: 3300 + 3300 + 4201 })
    const most = groundWith(low, { estimate: 'most', dayRate: 100 })
    expect(tryOut(most, trialOf('base'))).toMatchObject({ days: 8, cny: 900, cost: 1700 })
  })

  test('pays nothing for what is done already', () => {
    const ground = groundWith(low, { actions: { base: { status: 'done' } } })
    expect(tryOut(ground, trialOf('base'))).toMatchObject({ days: 0, cny: 0, cost: 0 })
    expect(tryOut(ground, trialOf('base')).score.low).toBeGreaterThan(ground.today.low ?? 1)
  })

  test('takes in what was refused', () => {
    const ground = groundWith(low, { actions: { base: { wish: 'refused' } } })
    expect(ground.actions.get('base')?.isRefused).toBe(true)
    expect(tryOut(ground, trialOf('base')).days).toBe(4)
  })
})

describe('a level that is tried', () => {
  test('stands whatever the actions lead to, upward and downward', () => {
    const ground = groundWith()
    const up = tryLevel(trialOf('base'), 'one', 5)
    const down = tryLevel(trialOf('base'), 'three', 2)
    expect(tryOut(ground, up).answers.get('one')).toEqual(said(5))
    expect(tryOut(ground, down).answers.get('three')).toEqual(said(2))
    expect(tryOut(ground, down).cost).toBe(tryOut(ground, trialOf('base')).cost)
  })

  test('can be left to the actions again', () => {
    const tried = tryLevel(trialOf('base'), 'one', 5)
    expect(tryLevel(tried, 'one', null)).toEqual(trialOf('base'))
  })

  test('answers an item that was not answered or said not to apply', () => {
    const ground = groundWith([
      ['one', { state: 'not-applicable', reason: 'not ours' }],
      ['two', { state: 'dont-know' }],
    ])
    const { answers, score } = tryOut(ground, { actions: [], levels: { one: 3, two: 2, three: 4 } })
    expect([...answers]).toEqual([
      ['one', said(3)],
      ['two', said(2)],
      ['three', said(4)],
    ])
    expect(score.counts['not-applicable']).toBe(0)
  })
})

describe('what an action needs', () => {
  test('is switched on with it, however far down', () => {
    const { trial, along } = switchAction(groundWith(), trialOf('apart'), 'top', true)
    expect(trial.actions).toEqual(['base', 'middle', 'top', 'apart'])
    expect(along).toEqual(['base', 'middle'])
  })

  test('is not named again where it is on already', () => {
    const { along } = switchAction(groundWith(), trialOf('base', 'middle'), 'top', true)
    expect(along).toEqual([])
  })

  test('takes with it whatever needs it when it is switched off', () => {
    const all = trialOf('base', 'middle', 'top', 'apart')
    const { trial, along } = switchAction(groundWith(), all, 'base', false)
    expect(trial.actions).toEqual(['apart'])
    expect(along).toEqual(['middle', 'top'])
  })

  test('is not needed where the answers show it as done', () => {
    const ground = groundWith([...low, ['one', said(3)]])
    const { trial, along } = switchAction(ground, emptyTrial, 'top', true)
    expect(trial.actions).toEqual(['top'])
    expect(along).toEqual([])
    expect(ground.actions.get('base')?.isShown).toBe(true)
  })

  test('is not needed by what was done without it', () => {
    const ground = groundWith(low, { actions: { top: { status: 'done' } } })
    expect(switchAction(ground, emptyTrial, 'top', true).trial.actions).toEqual(['top'])
  })
})

test('the planned path as a trial has what is done in it, as the path reckons with it', () => {
  const ground = groundWith(low, { actions: { apart: { status: 'done' } } })
  expect(plannedTrial(ground, ['middle', 'base'])).toEqual(trialOf('base', 'middle', 'apart'))
})

describe('a kept trial', () => {
  test('opens with what still exists and names what does not', () => {
    const { trial, missing, added } = readTrial(groundWith(), {
      actions: ['gone', 'base'],
      levels: { one: 4, two: 7, list: 2, lost: 3 },
    })
    expect(trial).toEqual({ actions: ['base'], levels: { one: 4 } })
    expect(missing).toEqual({ actions: ['gone'], items: ['two', 'list', 'lost'] })
    expect(added).toEqual([])
  })

  test('gets what its actions need by now', () => {
    const { trial, added } = readTrial(groundWith(), trialOf('top'))
    expect(trial.actions).toEqual(['base', 'middle', 'top'])
    expect(added).toEqual(['base', 'middle'])
  })

  test('is the same as another only with the same actions and levels', () => {
    const one = { actions: ['base', 'apart'], levels: { one: 2 } }
    expect(isSameTrial(one, { actions: ['apart', 'base'], levels: { one: 2 } })).toBe(true)
    expect(isSameTrial(one, { actions: ['base'], levels: { one: 2 } })).toBe(false)
    expect(isSameTrial(one, { actions: ['base', 'apart'], levels: { one: 3 } })).toBe(false)
    expect(isSameTrial(one, { actions: ['base', 'apart'], levels: {} })).toBe(false)
    expect(isSameTrial({ actions: [], levels: {} }, { actions: [], levels: { one: 1 } })).toBe(
      false,
    )
  })
})

describe('two trials side by side', () => {
  const compare = (first: Trial, second: Trial, answers = low) => {
    const ground = groundWith(answers)
    const tried = (trial: Trial) => ({ trial, outcome: tryOut(ground, trial) })
    return compareTrials(ground, tried(first), tried(second))
  }

  test('differ in the actions of one of them and in where items and duties end', () => {
    const { actions, items } = compare(trialOf('base', 'ticks'), trialOf('base', 'apart'))
    expect(actions).toEqual([
      { id: 'apart', inFirst: false },
      { id: 'ticks', inFirst: true },
    ])
    expect(items).toEqual([
      {
        id: 'two',
        ends: [
          { kind: 'level', level: 1, share: 0 },
          { kind: 'level', level: 3, share: 0.5 },
        ],
      },
      {
        id: 'list',
        ends: [
          { kind: 'level', level: 5, share: 1 },
          { kind: 'state', state: 'unanswered' },
        ],
      },
      {
        id: 'duty',
        ends: [
          { kind: 'gate', status: 'open' },
          { kind: 'gate', status: 'met' },
        ],
      },
    ])
  })

  test('that are alike differ in nothing', () => {
    expect(compare(trialOf('base'), trialOf('base'))).toEqual({ actions: [], items: [] })
  })

  test('may differ in levels alone', () => {
    const { actions, items } = compare(emptyTrial, tryLevel(emptyTrial, 'three', 5))
    expect(actions).toEqual([])
    expect(items.map(({ id }) => id)).toEqual(['three'])
  })
})
