import { expect, test } from 'vitest'
import { matchSupport } from '#core/support/match-support.ts'
import {
  declaredBy,
  gate,
  level,
  profileWith,
  sampleQuestionnaire,
} from './sample-questionnaire.ts'

const questionnaire = sampleQuestionnaire('sample', {
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
  expect(standing({ declared: 'no', standard: 3 })).toBe('further')
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
  expect(match({ declared: 'no', standard: 1, indicators: 1 }).map((one) => one.kind.id)).toEqual([
    'either',
    'for-anyone',
    'forerunner',
  ])
})
