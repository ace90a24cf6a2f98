import { describe, expect, test } from 'vitest'
import { parseQuestionnaire } from '#core/questionnaire/parse-questionnaire.ts'
import type { QuestionnaireProblem } from '#core/questionnaire/problem.ts'

const both = (text: string) => ({ 'zh-Hans': `${text}。`, en: text })
const level = (id: string, levels = 5) => ({
  id,
  kind: 'level',
  measures: [1],
  ask: both(id),
  anchors: Object.fromEntries(
    Array.from({ length: levels }, (_, i) => [String(i + 1), both(`${id} at ${i + 1}`)]),
  ),
})
const option = (id: string, share: number) => ({ id, label: both(id), share })
const choice = (id: string, options: readonly string[]) => ({
  id,
  kind: 'choice',
  measures: [1],
  ask: both(id),
  options: options.map((one, i) => option(one, i / (options.length - 1))),
})
const items = [level('one'), level('two'), level('three', 3), choice('way', ['sea', 'air', 'rail'])]
const raises = items
  .filter(({ kind }) => kind === 'level')
  .flatMap(({ id }) => [2, 3, 4, 5].map((to) => ({ item: id, to })))
  .filter(({ item, to }) => item !== 'three' || to <= 3)

/** A questionnaire of version 3.0.0 that tells this of its earlier versions. */
function parsed(changes: unknown) {
  return parseQuestionnaire({
    format: 1,
    id: 'sample',
    version: '3.0.0',
    title: both('Sample'),
    summary: both('Sample'),
    measures: [1],
    sections: [{ section: 'only', title: both('Only'), items }],
    actions: [
      {
        id: 'act',
        raises,
        title: both('Act'),
        how: { 'zh-Hans': ['做'], en: ['Do'] },
        days: [1, 2, 3],
        cost: [0, 0, 0],
        weeks: 1,
        role: both('quality lead'),
        measure: 1,
      },
    ],
    changes,
  })
}

const problemsOf = (changes: unknown): readonly QuestionnaireProblem[] => parsed(changes).problems

const first = (what: object, options: object = {}) => [
  { from: '1.0.0', to: '2.0.0', items: what, options },
]
const twice = (what: object, then: object) => [
  { from: '1.0.0', to: '2.0.0', items: what },
  { from: '2.0.0', to: '3.0.0', items: then },
]
const ask = both('As it read')
const at = (step: number, ...more: (string | number)[]) => ['changes', step, ...more]

test('changes of every kind are sound, over two steps as well', () => {
  expect(
    problemsOf([
      {
        from: '1.0.0',
        to: '2.0.0',
        items: {
          first: { renamed: 'second' },
          whole: { split: ['half', 'three'], levels: 5, ask },
          slogan: { dropped: true, ask },
          road: { renamed: 'way' },
        },
        options: { way: { ship: 'boat', plane: 'air' } },
      },
      {
        from: '2.0.0',
        to: '3.0.0',
        items: {
          second: { merged: 'one', levels: 5, ask },
          half: { merged: 'one', levels: 5, ask },
        },
        options: { way: { boat: 'sea' } },
      },
    ]),
  ).toEqual([])
})

const rules: readonly (readonly [string, unknown, QuestionnaireProblem[]])[] = [
  [
    'a new item that is not there',
    first({ old: { renamed: 'nowhere' } }),
    [
      {
        kind: 'unknown-reference',
        path: at(0, 'items', 'old'),
        what: 'item',
        id: 'nowhere',
      },
    ],
  ],
  [
    'an old item that still exists',
    first({ one: { dropped: true, ask } }),
    [{ kind: 'still-there', path: at(0, 'items', 'one'), what: 'item', id: 'one' }],
  ],
  [
    'a step that leads backward',
    [{ from: '2.0.0', to: '1.9.10' }],
    [{ kind: 'versions-not-ascending', path: at(0, 'to'), from: '2.0.0', to: '1.9.10' }],
  ],
  [
    'a step beyond the version of the questionnaire',
    [{ from: '3.0.0', to: '3.10.0' }],
    [{ kind: 'version-beyond', path: at(0, 'to'), version: '3.0.0' }],
  ],
  [
    'a gap between two steps',
    [
      { from: '1.0.0', to: '1.2.0' },
      { from: '1.3.0', to: '2.0.0' },
    ],
    [{ kind: 'step-does-not-follow', path: at(1, 'from'), expected: '1.2.0' }],
  ],
  [
    'an item that goes two ways in two steps',
    twice({ old: { renamed: 'one' } }, { old: { renamed: 'two' } }),
    [{ kind: 'mapped-twice', path: at(1, 'items', 'old'), id: 'old' }],
  ],
  [
    'a renamed item on another scale',
    first({ old: { renamed: 'three', levels: 5 } }),
    [
      {
        kind: 'scale-differs',
        path: at(0, 'items', 'old', 'levels'),
        id: 'three',
        levels: 5,
        newLevels: 3,
      },
    ],
  ],
  [
    'merged items of which one stood on another scale, even if the new one was renamed since',
    twice(
      { a: { merged: 'both', levels: 4, ask }, b: { merged: 'both', levels: 5, ask } },
      { both: { renamed: 'one' } },
    ),
    [
      {
        kind: 'scale-differs',
        path: at(0, 'items', 'a', 'levels'),
        id: 'both',
        levels: 4,
        newLevels: 5,
      },
    ],
  ],
  [
    'a split onto level items that does not say how many levels there were',
    first({ old: { split: ['one', 'way'], ask } }),
    [{ kind: 'missing', path: at(0, 'items', 'old', 'levels') }],
  ],
  [
    'an item that ends without saying how it read',
    first({ old: { dropped: true } }),
    [{ kind: 'missing', path: at(0, 'items', 'old', 'ask') }],
  ],
  [
    'a circle, once',
    twice({ a: { renamed: 'b' } }, { b: { renamed: 'a' } }),
    [{ kind: 'changes-circle', path: at(0, 'items', 'a'), ids: ['a', 'b', 'a'] }],
  ],
  [
    'an item renamed to itself',
    first({ old: { renamed: 'old' } }),
    [{ kind: 'changes-circle', path: at(0, 'items', 'old'), ids: ['old', 'old'] }],
  ],
  [
    'an id that was given up and comes back',
    twice({ a: { dropped: true, ask } }, { b: { renamed: 'a' } }),
    [{ kind: 'id-reused', path: at(1, 'items', 'b'), id: 'a' }],
  ],
  [
    'two ways for one item in one line, and none',
    first({ a: { renamed: 'one', dropped: true }, b: { levels: 5 } }),
    [
      { kind: 'fate-unclear', path: at(0, 'items', 'a') },
      { kind: 'fate-unclear', path: at(0, 'items', 'b') },
    ],
  ],
  [
    'an item merged with no other',
    first({ a: { merged: 'one', levels: 5, ask } }),
    [{ kind: 'merged-alone', path: at(0, 'items', 'a', 'merged'), id: 'one' }],
  ],
  [
    'two items that take the same place without being merged',
    first({ a: { renamed: 'one' }, b: { renamed: 'one' } }),
    [{ kind: 'target-taken', path: at(0, 'items', 'b'), id: 'one' }],
  ],
  [
    'an item split twice into the same',
    first({ a: { split: ['one', 'one'], levels: 5, ask } }),
    [{ kind: 'duplicate-id', path: at(0, 'items', 'a', 'split', 1), id: 'one' }],
  ],
  [
    'options of an item that is not there, and of one that has none',
    first({}, { nowhere: { a: 'b' }, one: { a: 'b' } }),
    [
      {
        kind: 'unknown-reference',
        path: at(0, 'options', 'nowhere'),
        what: 'item',
        id: 'nowhere',
      },
      { kind: 'no-options', path: at(0, 'options', 'one'), id: 'one' },
    ],
  ],
  [
    'options named by the id the item no longer had',
    first({ road: { renamed: 'way' } }, { road: { ship: 'sea' } }),
    [
      {
        kind: 'unknown-reference',
        path: at(0, 'options', 'road'),
        what: 'item',
        id: 'road',
      },
    ],
  ],
  [
    'an old option that is still there, and a new one that is not',
    first({}, { way: { sea: 'air', ship: 'boat' } }),
    [
      { kind: 'still-there', path: at(0, 'options', 'way', 'sea'), what: 'option', id: 'sea' },
      {
        kind: 'unknown-reference',
        path: at(0, 'options', 'way', 'ship'),
        what: 'option',
        id: 'boat',
      },
    ],
  ],
]

describe('names', () => {
  test.each(rules)('%s', (_, changes, expected) => {
    expect(problemsOf(changes)).toEqual(expected)
  })

  test('an id with a capital and a misspelt way, by shape', () => {
    expect(problemsOf(first({ Old: { renamed: 'one' }, b: { renamd: 'one' } }))).toEqual([
      {
        kind: 'bad-format',
        path: at(0, 'items', 'Old'),
        format: '/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/',
      },
      { kind: 'unknown-key', path: at(0, 'items', 'b'), key: 'renamd', meant: 'renamed' },
    ])
  })

  test('all of them at once', () => {
    const found = problemsOf([
      { from: '1.0.0', to: '1.0.0', items: { a: { renamed: 'nowhere' }, one: { renamed: 'two' } } },
      { from: '2.0.0', to: '4.0.0', items: { a: {} } },
    ])
    expect(found.map(({ kind }) => kind)).toEqual([
      'versions-not-ascending',
      'step-does-not-follow',
      'version-beyond',
      'fate-unclear',
      'unknown-reference',
      'still-there',
      'mapped-twice',
    ])
  })
})

test('a questionnaire whose changes do not hold scores nothing: old answers would go astray', () => {
  expect(parsed(first({ old: { renamed: 'one' } })).scorable).toBe(true)
  expect(parsed(first({ old: { renamed: 'nowhere' } })).scorable).toBe(false)
})
