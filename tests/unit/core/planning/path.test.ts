import loadHighs from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { improvementOf } from '#core/assessment/improvement.ts'
import type { ActionNote, Answer, Goal } from '#core/assessment/schema.ts'
import { budgetCurve } from '#core/planning/path/budget-curve.ts'
import { explainAction } from '#core/planning/path/explain-action.ts'
import { findPath } from '#core/planning/path/find-path.ts'
import type { Solve } from '#core/planning/path/linear-model.ts'
import { pathModel } from '#core/planning/path/path-model.ts'
import { type PathInput, planPath, problemOf, scoreAfter } from '#core/planning/path/plan-path.ts'
import { requirementsOf } from '#core/planning/path/requirements.ts'
import { thriftyPath } from '#core/planning/path/thrifty-path.ts'
import { action, gate, level, questionnaireOf } from '#tests/authored.ts'
import { solveModel } from '#workers/solve-model.ts'

let solve: Solve
beforeAll(async () => {
  const highs = await loadHighs()
  solve = (model, limits) => solveModel(highs, model, limits)
})
/** A solver that is given no time at all. */
const hurried: Solve = (model, limits) => solve(model, { ...limits, seconds: 0 })

const work = (id: string, raises: Record<string, number>, cny: number, more: object = {}) =>
  action(id, raises, { days: [0, 0, 0], cost: [cny, cny, cny], ...more })

/** An assessment whose level items all stand at 1 unless said otherwise. */
function inputOf(
  items: readonly { id: string; kind: string }[],
  actions: readonly object[],
  said: Record<string, number | string> = {},
  notes: Record<string, ActionNote> = {},
): PathInput {
  const answers = items.map(({ id, kind }): [string, Answer] => {
    const value = said[id] ?? (kind === 'gate' ? 'yes' : 1)
    return [id, { state: 'answered', value }]
  })
  return {
    questionnaires: [questionnaireOf('sample', { all: items }, { actions })],
    today: '2026-06-01',
    assessment: {
      id: 'one',
      profile: { name: '', roles: [], ambition: 'basic' },
      improvement: { ...improvementOf({}), actions: notes },
      answers: new Map(answers),
    },
  }
}

const share = (value: number): Goal => ({ kind: 'share', share: value })
const stage = (value: number): Goal => ({ kind: 'stage', stage: value })

describe('the cheapest path', () => {
  test('is found where taking the best gain for its cost, again and again, is dearer', () => {
    // Three items of equal weight; half of everything is wanted: 1.5 of 3 shares.
    // Best gain for its cost: `small` (0.5 for 100), then `rest` (1 for 300): 400. Both others alone: `wide` 1.5 for 330.
    const items = [level('a'), level('b'), level('c')]
    const actions = [
      work('small', { a: 3 }, 100),
      work('rest', { b: 5 }, 300),
      work('wide', { a: 3, b: 3, c: 3 }, 330),
    ]
    const path = planPath(inputOf(items, actions), share(0.5), solve, 10)
    expect(path).toMatchObject({ status: 'optimal', actions: ['wide'], cost: 330, shareAfter: 0.5 })
  })

  test('takes with an action what it needs, and nothing the answers show as done', () => {
    const items = [level('a'), level('b')]
    const actions = [
      work('first', { b: 2 }, 500),
      work('second', { a: 5 }, 100, { needs: ['first'] }),
    ]
    const whole = planPath(inputOf(items, actions), share(0.5), solve, 10)
    expect(whole).toMatchObject({ actions: ['first', 'second'], cost: 600 })
    const begun = planPath(inputOf(items, actions, { b: 2 }), share(0.5), solve, 10)
    expect(begun).toMatchObject({ actions: ['second'], cost: 100 })
  })

  test('of two that cost the same has fewer actions, and of those the earlier measures', () => {
    const items = [level('a'), level('b')]
    const actions = [
      work('a-one', { a: 5 }, 100, { measure: 2 }),
      work('b-one', { b: 5 }, 100, { measure: 2 }),
      work('both-late', { a: 5, b: 5 }, 200, { measure: 9 }),
      work('both-early', { a: 5, b: 5 }, 200, { measure: 7 }),
    ]
    expect(planPath(inputOf(items, actions), share(1), solve, 10)).toMatchObject({
      actions: ['both-early'],
      cost: 200,
    })
  })

  test('honours what was refused, wanted and done', () => {
    const items = [level('a')]
    const actions = [
      work('cheap', { a: 3 }, 100),
      work('dear', { a: 3 }, 900),
      work('idle', {}, 50),
    ]
    const planned = (notes: Record<string, ActionNote>) =>
      planPath(inputOf(items, actions, {}, notes), stage(3), solve, 10)
    expect(planned({})).toMatchObject({ actions: ['cheap'], cost: 100 })
    expect(planned({ cheap: { wish: 'refused' } })).toMatchObject({ actions: ['dear'], cost: 900 })
    expect(planned({ idle: { wish: 'wanted' } })).toMatchObject({
      actions: ['cheap', 'idle'],
      cost: 150,
    })
    // Done costs nothing more and is no longer to do, but counts.
    expect(planned({ dear: { status: 'done' } })).toMatchObject({
      actions: [],
      cost: 0,
      stageAfter: 3,
    })
  })

  test('raises key items and settles duties a stage depends on, though weight would do without', () => {
    const items = [level('heavy', { weight: 99 }), level('key', { key: true }), gate('duty')]
    const actions = [
      work('heavy-3', { heavy: 3 }, 100),
      work('key-3', { key: 3 }, 100),
      work('settle', {}, 100, { closes: ['duty'] }),
    ]
    const planned = (goal: Goal) =>
      planPath(inputOf(items, actions, { duty: 'no' }), goal, solve, 10)
    expect(planned(stage(3))).toMatchObject({
      actions: ['heavy-3', 'key-3', 'settle'],
      stageAfter: 3,
    })
    // At stage 2 an open duty does not cap.
    expect(planned(stage(2))).toMatchObject({ actions: ['heavy-3', 'key-3'], stageAfter: 2 })
  })

  test('marks what stays in at every end of the estimates', () => {
    const items = [level('a'), level('b')]
    const actions = [
      work('sure', { a: 5 }, 100),
      work('steady', { b: 5 }, 0, { cost: [300, 300, 300] }),
      work('risky', { b: 5 }, 0, { cost: [100, 200, 900] }),
    ]
    expect(planPath(inputOf(items, actions), share(1), solve, 10)).toMatchObject({
      actions: ['sure', 'risky'],
      noRegret: ['sure'],
    })
  })

  test('reckons with unanswered items at their lowest and names them', () => {
    const { assessment, ...rest } = inputOf(
      [level('a'), level('b')],
      [work('a-5', { a: 5 }, 1), work('b-5', { b: 5 }, 1)],
    )
    const answers = new Map([...assessment.answers].filter(([id]) => id !== 'b'))
    expect(
      planPath({ ...rest, assessment: { ...assessment, answers } }, share(1), solve, 10),
    ).toMatchObject({
      actions: ['a-5', 'b-5'],
      unanswered: ['b'],
    })
  })
})

describe('what is not settled', () => {
  const items = [
    level('a'),
    gate('sells'),
    level('b', { key: true, when: { item: 'sells', is: ['yes'] } }),
  ]
  const actions = [work('a-3', { a: 3 }, 5), work('b-3', { b: 3 }, 9)]
  const without = (said: Record<string, number | string>) => {
    const input = inputOf(items, actions, said)
    const answers = new Map([...input.assessment.answers].filter(([id]) => id in said))
    return { ...input, assessment: { ...input.assessment, answers } }
  }

  test('a path is not called proven, and a goal not reached, while a key item may yet apply', () => {
    expect(planPath(without({ a: 1 }), stage(2), solve, 10)).toMatchObject({
      status: 'open',
      turned: ['b'],
      noRegret: null,
    })
    expect(planPath(without({ a: 3 }), stage(2), solve, 10)).toMatchObject({
      status: 'open',
      actions: [],
    })
    expect(planPath(without({ a: 3, sells: 'no' }), stage(2), solve, 10)).toMatchObject({
      status: 'optimal',
    })
  })
})

test('an action refused holds nothing back once the answers show what it brings about', () => {
  const items = [level('a'), level('b')]
  const actions = [work('a-3', { a: 3 }, 5), work('b-5', { b: 5 }, 5, { needs: ['a-3'] })]
  const refused = { 'a-3': { wish: 'refused' as const } }
  const planned = (from: number) =>
    planPath(inputOf(items, actions, { a: from }, refused), share(0.75), solve, 10)
  expect(planned(3)).toMatchObject({ status: 'optimal', actions: ['b-5'], cost: 5 })
  expect(planned(1)).toMatchObject({ status: 'impossible' })
})

test('a target on a section that holds nothing but duties asks for the duties alone', () => {
  const duty = gate('duty')
  const sections = { one: [level('a')], two: [duty] }
  const { assessment, today } = inputOf([level('a'), duty], [], { a: 3, duty: 'no' })
  const questionnaires = [
    questionnaireOf('sample', sections, { actions: [work('settle', {}, 7, { closes: ['duty'] })] }),
  ]
  const planned = (choice: { stage: number } | { share: number }) =>
    planPath(
      {
        questionnaires,
        today,
        assessment: { ...assessment, targets: { sample: { stage: 1 }, 'sample/two': choice } },
      },
      { kind: 'targets' },
      solve,
      10,
    )
  expect(planned({ stage: 3 })).toMatchObject({ status: 'optimal', actions: ['settle'] })
  expect(planned({ share: 0.9 })).toMatchObject({ status: 'optimal', actions: [] })
})

describe('a goal that cannot be reached', () => {
  const items = [level('key', { key: true }), level('a'), gate('duty')]
  const actions = [
    work('key-2', { key: 2 }, 1),
    work('a-5', { a: 5 }, 1),
    work('settle', {}, 1, { closes: ['duty'] }),
  ]

  test('names the key items, the weight and the duties that stand in the way', () => {
    const refused = { settle: { wish: 'refused' as const } }
    expect(
      planPath(inputOf(items, actions, { duty: 'not-sure' }, refused), stage(3), solve, 10),
    ).toEqual({
      status: 'impossible',
      goal: stage(3),
      obstacles: [
        { kind: 'key', itemId: 'key', reach: 2, goal: 3 },
        { kind: 'weight', node: 'sample', goal: 3, reach: 0.5, needed: 0.85, items: ['key'] },
        { kind: 'gate', itemId: 'duty' },
      ],
    })
  })

  test('names the share there is and the items that keep it down', () => {
    const path = planPath(inputOf(items, actions), share(0.7), solve, 10)
    expect(path).toMatchObject({ status: 'impossible' })
    expect('obstacles' in path && path.obstacles).toEqual([
      { kind: 'share', node: null, reach: 0.625, needed: 0.7, items: ['key'] },
    ])
  })

  test('a budget that what is wanted exceeds says by how much', () => {
    const wanted = { 'a-5': { wish: 'wanted' as const } }
    const path = planPath(
      inputOf(items, actions, {}, wanted),
      { kind: 'budget', cny: 0 },
      solve,
      10,
    )
    expect(path).toMatchObject({ status: 'over-budget', cny: 1 })
  })
})

describe('when time runs out', () => {
  const items = ['a', 'b', 'c'].map((id) => level(id))
  const actions = items.flatMap(({ id }) =>
    [2, 3, 4, 5].map((to) => work(`${id}-${to}`, { [id]: to }, to * 100)),
  )

  test('the best path found is shown with what is proven of it, and holds', () => {
    const input = inputOf(items, actions)
    const path = planPath(input, share(0.5), hurried, 10)
    if (path.status !== 'stopped') throw new Error(`it is ${path.status}`)
    const best = planPath(input, share(0.5), solve, 10)
    if (best.status !== 'optimal') throw new Error(`it is ${best.status}`)
    expect(scoreAfter(input, path.actions).low).toBeGreaterThanOrEqual(0.5 - 1e-9)
    expect(path.cost - path.gap).toBeLessThanOrEqual(best.cost)
    expect(path.noRegret).toBeNull()
  })

  test('within a budget too', () => {
    const input = inputOf(items, actions)
    const goal: Goal = { kind: 'budget', cny: 700 }
    const path = planPath(input, goal, hurried, 10)
    const best = planPath(input, goal, solve, 10)
    if (path.status !== 'stopped' || best.status !== 'optimal') throw new Error('not as expected')
    expect(path.cny).toBeLessThanOrEqual(700)
    expect(path.shareAfter + path.gap).toBeGreaterThanOrEqual(best.shareAfter - 1e-9)
  })

  test('the path that stands in then meets the goal, and nothing in it can be left out', () => {
    const input = inputOf(items, actions)
    const { problem } = problemOf(input)
    const path = thriftyPath(problem, requirementsOf(problem, share(0.5), input.assessment))
    const ids = path.map((place) => problem.actions[place]?.id ?? '')
    const after = (some: readonly string[]) => scoreAfter(input, some).low ?? 0
    expect(after(ids)).toBeGreaterThanOrEqual(0.5 - 1e-9)
    for (const id of ids) expect(after(ids.filter((one) => one !== id))).toBeLessThan(0.5)
  })
})

describe('why an action is in or out', () => {
  const items = [level('a'), level('b')]
  const actions = [
    work('base', { b: 2 }, 100),
    work('cheap', { a: 5 }, 100, { needs: ['base'] }),
    work('dear', { a: 5 }, 450),
    work('past', { b: 1 + 1 }, 10, { needs: ['dear'] }),
  ]
  const why = (actionId: string, goal: Goal, notes: Record<string, ActionNote> = {}, said = {}) => {
    const input = inputOf(items, actions, said, notes)
    const { problem } = problemOf(input)
    const path = findPath(problem, goal, input.assessment, solve, 10)
    const chosen = 'actions' in path ? path.actions : []
    return explainAction(problem, chosen, actionId, goal, input.assessment, solve, 10)
  }

  test('in: what it raises, what needs it, and what the path would cost without it', () => {
    expect(why('cheap', share(0.5))).toEqual({
      kind: 'in',
      raises: ['a'],
      closes: [],
      neededBy: [],
      without: { kind: 'dearer', cny: 250 },
    })
    expect(why('base', share(0.5))).toMatchObject({ kind: 'in', neededBy: ['cheap'] })
  })

  test('in: without it there may be no path at all', () => {
    const refused = { dear: { wish: 'refused' as const } }
    expect(why('cheap', share(0.5), refused)).toMatchObject({ without: { kind: 'impossible' } })
  })

  test('out: how much dearer with it, or that it has nothing left to raise', () => {
    expect(why('dear', share(0.5))).toEqual({ kind: 'out', with: { kind: 'dearer', cny: 250 } })
    expect(why('base', share(0.5), {}, { b: 4 })).toEqual({ kind: 'nothing-left' })
  })

  test('out within a budget: how much lower the share would be', () => {
    const goal: Goal = { kind: 'budget', cny: 450 }
    expect(why('dear', goal)).toMatchObject({ kind: 'out', with: { kind: 'lower' } })
  })

  test('refused, or in need of what was refused, or wanted', () => {
    const refused = { dear: { wish: 'refused' as const } }
    expect(why('dear', share(0.5), refused)).toEqual({ kind: 'refused' })
    expect(why('past', share(0.5), refused)).toEqual({ kind: 'needs-refused', actionIds: ['dear'] })
    expect(why('dear', share(0.5), { dear: { wish: 'wanted' } })).toEqual({ kind: 'wanted' })
  })
})

describe('the curve of share against budget', () => {
  test('rises from what stands to everything, each point the best its budget buys', () => {
    const items = ['a', 'b'].map((id) => level(id))
    const actions = [
      work('a-5', { a: 5 }, 300),
      work('b-3', { b: 3 }, 100),
      work('b-5', { b: 5 }, 500),
    ]
    const input = inputOf(items, actions)
    const { problem } = problemOf(input)
    const heard: number[] = []
    const curve = budgetCurve(problem, 9, input.assessment, solve, 10, ({ budget }) =>
      heard.push(budget),
    )
    // 0, 100: b at 3; 300: a at 5; 400: both; 800: everything.
    expect(curve.map((point) => [point.budget, point.share])).toEqual([
      [0, 0],
      [100, 0.25],
      [200, 0.25],
      [300, 0.5],
      [400, 0.75],
      [500, 0.75],
      [600, 0.75],
      [700, 0.75],
      [800, 1],
    ])
    expect(curve.every(({ proven }) => proven)).toBe(true)
    expect(heard).toEqual(curve.map(({ budget }) => budget))
  })
})

test('the model is plain data that can be sent anywhere, and the same for the same assessment', () => {
  const model = () => {
    const input = inputOf(
      [level('a'), level('b', { key: true })],
      [work('a-3', { a: 3 }, 5), work('b-3', { b: 3 }, 7, { needs: ['a-3'] })],
    )
    const { problem } = problemOf(input)
    return pathModel(
      problem,
      requirementsOf(problem, stage(3), input.assessment),
      { kind: 'cost' },
      { days: 9 },
    )
  }
  expect(structuredClone(model())).toEqual(model())
  expect(model()).toEqual({
    sense: 'least',
    objective: [
      [0, 5],
      [1, 7],
    ],
    variables: [
      { name: 'do a-3', from: 0, to: 1, whole: true },
      { name: 'do b-3', from: 0, to: 1, whole: true },
      { name: 'a 3', from: 0, to: 1, whole: false },
      { name: 'b 3', from: 0, to: 1, whole: false },
    ],
    rows: [
      {
        name: 'b-3 needs a-3',
        terms: [
          [1, 1],
          [0, -1],
        ],
        from: -Infinity,
        to: 0,
      },
      {
        name: 'a 3',
        terms: [
          [2, 1],
          [0, -1],
        ],
        from: -Infinity,
        to: 0,
      },
      {
        name: 'b 3',
        terms: [
          [3, 1],
          [1, -1],
        ],
        from: -Infinity,
        to: 0,
      },
      { name: 'b at 3', terms: [[3, 1]], from: 1, to: Infinity },
      {
        name: 'sample at 3',
        terms: [
          [2, 500],
          [3, 500],
        ],
        from: (0.85 - 1e-9) * 1000,
        to: Infinity,
      },
      { name: 'days', terms: [], from: -Infinity, to: 9 + 1e-9 },
    ],
  })
})
