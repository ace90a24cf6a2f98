import { expect, test } from 'vitest'
import type { Item } from '#core/questionnaire/localize.ts'
import { scaleOf } from '#core/scoring/item-share.ts'

const shared = {
  id: 'a',
  ask: 'A?',
  measures: [1],
  sources: [],
  evidence: [],
  weight: 1,
  key: false,
  quick: false,
}
const option = (id: string, more: object) => ({ id, label: id, ...more })
const scale = (item: object) => {
  // The parts that a scale does not read are left out.
  const found = scaleOf({ ...shared, ...item } as unknown as Item)
  if (!found) throw new Error('no scale')
  return found
}

test.each([
  ['level', { anchors: { 1: 'a', 2: 'b', 3: 'c' } }, [1, 2, 3], [0, 0.5, 1], [0, 4, -1, '2', null]],
  [
    'choice',
    { options: [option('p', { points: 2 }), option('q', { points: 4 }), option('r', {})] },
    ['p', 'q', 'r'],
    [0.5, 1, 0],
    ['s', 2, ['p']],
  ],
  [
    'checklist',
    { options: [option('p', { points: 1 }), option('q', { points: 3 })] },
    [[], ['p'], ['q'], ['p', 'q'], ['p', 'gone']],
    [0, 0.25, 0.75, 1, 0.25],
    ['p', 3, null],
  ],
  [
    'number',
    {
      points: [
        [0, 1],
        [10, 0.5],
        [20, 0],
      ],
    },
    [-5, 0, 5, 10, 15, 20, 99],
    [1, 1, 0.75, 0.5, 0.25, 0, 0],
    ['5', null, [5]],
  ],
])('a %s takes its own values and no others', (kind, rest, values, shares, wrong) => {
  const { shareOf } = scale({ kind, ...rest })
  expect(values.map((value) => shareOf(value))).toEqual(shares)
  expect(wrong.map((value) => shareOf(value))).toEqual(wrong.map(() => null))
})

test('a choice by share alone lies on a scale of 1', () => {
  const options = [option('p', { share: 0.25 }), option('q', { share: 1 })]
  expect(scale({ kind: 'choice', options })).toMatchObject({ min: 0, max: 1, low: 0.25, high: 1 })
})
