import { expect, test } from 'vitest'
import type { When } from '#core/questionnaire/schema.ts'
import { matchSupport } from '#core/support/match-support.ts'
import { gate, level, questionnaireOf } from '#tests/authored.ts'
import { declaredBy, profileWith } from './declared.ts'

const questionnaire = questionnaireOf('sample', {
  all: [level('standard'), level('indicators'), gate('declared')],
})
const kind = (id: string, more: object) => ({
  id,
  title: id,
  measures: [2 as const],
  offeredBy: 'bodies',
  brings: 'help',
  lookAt: 'a platform',
  status: 'alive',
  checked: '2026-11-23',
  asks: [{ text: 'to be asked there' }],
  ...more,
})
const support = {
  format: 1 as const,
  kinds: [
    kind('for-exporters', { when: { role: ['exporter'] } }),
    kind('forerunner', {
      asks: [
        { text: 'standard declared', when: { item: 'declared', is: ['yes'] } },
        { text: 'own standard', when: { item: 'standard', atLeast: 3 } },
        { text: 'indicators measured', when: { item: 'indicators', atLeast: 3 } },
        { text: 'in this year’s fields' },
      ],
    }),
    kind('either', {
      asks: [
        {
          text: 'one of two',
          when: {
            any: [
              { item: 'standard', atLeast: 4 },
              { item: 'indicators', atLeast: 4 },
            ],
          },
        },
      ],
    }),
    kind('for-anyone', {}),
  ],
}
const match = (given: Parameters<typeof declaredBy>[1], roles: 'exporter'[] = []) =>
  matchSupport(support, declaredBy([questionnaire], given, profileWith({ roles })))
const standing = (given: Parameters<typeof declaredBy>[1]) =>
  match(given).find(({ kind: one }) => one.id === 'forerunner')?.standing

test('what is not meant for such an enterprise is left out', () => {
  expect(match({}).map((one) => one.kind.id)).toEqual(['forerunner', 'either', 'for-anyone'])
  expect(match({}, ['exporter']).map((one) => one.kind.id)).toContain('for-exporters')
})

test('all that answers can tell is met: declared as met, with what is still to be asked there', () => {
  const [first] = match({ declared: 'yes', standard: 3, indicators: 4 })
  expect(first?.standing).toBe('met')
  expect(first?.conditions.map(({ state }) => state)).toEqual(['met', 'met', 'met', 'ask'])
})

test('one condition known not to be met is one step short; two are further off', () => {
  expect(standing({ declared: 'yes', standard: 3, indicators: 2 })).toBe('one-step')
  expect(standing({ declared: 'no', standard: 3, indicators: 2 })).toBe('further')
})

test('what is not answered is no step short: it waits', () => {
  expect(standing({ declared: 'yes', standard: 3 })).toBe('waiting')
  expect(standing({ declared: 'yes', standard: 3, indicators: 'dont-know' })).toBe('waiting')
})

test('one condition known not to be met is one step, whatever is still to be answered', () => {
  for (const indicators of ['unanswered', 'dont-know']) {
    expect(standing({ declared: 'no', standard: 3, indicators })).toBe('one-step')
  }
  expect(standing({ declared: 'no' })).toBe('one-step')
  expect(standing({ declared: 'no', standard: 2 })).toBe('further')
})

test('what nobody knows is told apart from what is not answered', () => {
  const conditionsOf = (id: string, given: Parameters<typeof declaredBy>[1]) =>
    match(given)
      .find(({ kind: one }) => one.id === id)
      ?.conditions.map(({ state, items }) => [state, ...items])
  expect(conditionsOf('forerunner', { declared: 'yes', standard: 'dont-know' })).toEqual([
    ['met', 'declared'],
    ['unclear', 'standard'],
    ['unknown', 'indicators'],
    ['ask'],
  ])
  // Of two items that could tell, the one nobody answered comes first.
  expect(conditionsOf('either', { standard: 'dont-know' })).toEqual([['unknown', 'indicators']])
  expect(conditionsOf('either', { standard: 'dont-know', indicators: 2 })).toEqual([
    ['unclear', 'standard'],
  ])
  expect(conditionsOf('either', { standard: 'dont-know', indicators: 4 })?.[0]?.[0]).toBe('met')
})

test('a part known to be false makes a condition unmet, also beside an item that is not asked', () => {
  const stateOf = (when: When, given: Parameters<typeof declaredBy>[1] = {}) => {
    const asks = [
      { text: 'declared', when: { item: 'declared', is: ['yes'] } },
      { text: 'it', when },
    ]
    const [only] = matchSupport(
      { format: 1, kinds: [kind('only', { asks })] },
      declaredBy([questionnaire], { declared: 'yes', ...given }, profileWith({ size: 'small' })),
    )
    return { standing: only?.standing, ...only?.conditions[1] }
  }
  const elsewhere = { item: 'elsewhere', atLeast: 2 }
  const large: When = { size: ['large'] }
  expect(stateOf({ all: [large, elsewhere] })).toMatchObject({
    standing: 'one-step',
    state: 'unmet',
    items: [],
  })
  const standard = { item: 'standard', atLeast: 3 }
  const indicators = { item: 'indicators', atLeast: 3 }
  // Only the part that is false is to be looked at.
  expect(
    stateOf({ all: [standard, indicators, elsewhere] }, { standard: 2, indicators: 3 }),
  ).toMatchObject({ state: 'unmet', items: ['standard'] })
  expect(stateOf({ any: [{ all: [large, elsewhere] }, standard] })).toMatchObject({
    state: 'unknown',
    items: ['standard'],
  })
  expect(stateOf({ not: { all: [large, elsewhere] } })).toMatchObject({ state: 'met' })
  expect(stateOf({ all: [{ size: ['small'] }, elsewhere] })).toMatchObject({
    standing: 'met',
    state: 'unasked',
  })
})

test('a condition names the asked items it stands on, and while it waits the open ones alone', () => {
  const conditionsOf = (given: Parameters<typeof declaredBy>[1]) =>
    match(given).find(({ kind: one }) => one.id === 'either')?.conditions
  expect(conditionsOf({ standard: 2 })).toEqual([
    { text: 'one of two', state: 'unknown', items: ['indicators'] },
  ])
  expect(conditionsOf({ standard: 2, indicators: 1 })).toEqual([
    { text: 'one of two', state: 'unmet', items: ['standard', 'indicators'] },
  ])
})

test('what is not asked of an enterprise is nothing to answer and no step short', () => {
  const conditions = (given: Parameters<typeof declaredBy>[1]) =>
    match(given).find(({ kind: one }) => one.id === 'forerunner')
  const left = conditions({ declared: 'yes', standard: 3, indicators: 'not-applicable' })
  expect(left?.standing).toBe('met')
  expect(left?.conditions.map(({ state }) => state)).toEqual(['met', 'met', 'unasked', 'ask'])
  // Of two items that could tell, the one that is asked decides.
  expect(
    match({ standard: 2, indicators: 'not-applicable' }).find(
      ({ kind: one }) => one.id === 'either',
    )?.conditions,
  ).toEqual([{ text: 'one of two', state: 'unmet', items: ['standard'] }])
})

test('where no item that could tell is asked, all is to be asked at the place', () => {
  const nobodyAsks = matchSupport(support, declaredBy([], {}))
  expect(nobodyAsks.map((one) => one.standing)).toEqual(['open', 'open', 'open'])
  expect(nobodyAsks[0]?.conditions.map(({ state }) => state)).toEqual([
    'unasked',
    'unasked',
    'unasked',
    'ask',
  ])
})

test('the nearest stand first', () => {
  expect(match({ declared: 'yes', standard: 3, indicators: 3 }).map((one) => one.kind.id)).toEqual([
    'forerunner',
    'either',
    'for-anyone',
  ])
  // Of those that are one step short, the one of which all is answered.
  expect(
    match({ declared: 'no', standard: 3, indicators: 'dont-know' }).map((one) => one.standing),
  ).toEqual(['one-step', 'waiting', 'open'])
  const twice = [
    ...support.kinds.slice(1, 2),
    kind('short', { asks: support.kinds[1]?.asks.slice(0, 2) }),
  ]
  expect(
    matchSupport(
      { format: 1, kinds: twice },
      declaredBy([questionnaire], { declared: 'no', standard: 3 }),
    ).map((one) => [one.kind.id, one.standing]),
  ).toEqual([
    ['short', 'one-step'],
    ['forerunner', 'one-step'],
  ])
  expect(match({ declared: 'no', standard: 1, indicators: 1 }).map((one) => one.kind.id)).toEqual([
    'either',
    'for-anyone',
    'forerunner',
  ])
})
