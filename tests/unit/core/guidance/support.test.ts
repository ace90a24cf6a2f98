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
    kind('for-anyone', {}),
  ],
}
const match = (given: Parameters<typeof declaredBy>[1], roles: 'exporter'[] = []) =>
  matchSupport(support, declaredBy([questionnaire], given, profileWith({ roles })))
const standing = (given: Parameters<typeof declaredBy>[1]) =>
  match(given).find(({ kind: one }) => one.id === 'forerunner')?.standing

test('what is not meant for such an enterprise is left out', () => {
  expect(match({}).map((one) => one.kind.id)).toEqual(['forerunner', 'for-anyone'])
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

test('the nearest stand first', () => {
  expect(match({ declared: 'yes', standard: 3, indicators: 3 }).map((one) => one.kind.id)).toEqual([
    'forerunner',
    'for-anyone',
  ])
  expect(match({ declared: 'no', standard: 1, indicators: 1 }).map((one) => one.kind.id)).toEqual([
    'for-anyone',
    'forerunner',
  ])
})
