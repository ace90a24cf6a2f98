import { describe, expect, test } from 'vitest'
import { type Fault, item, pathOf, problemsAfter } from './sound-questionnaire.ts'

const faults: readonly Fault[] = [
  [
    'a condition on an item that comes later',
    (draft) => Object.assign(item(draft, 'choice'), { when: { item: 'last', atLeast: 2 } }),
    [{ kind: 'later-item', path: pathOf('choice', 'when'), id: 'last' }],
  ],
  [
    'a condition on an item that is not there, deep inside',
    (draft) =>
      Object.assign(item(draft, 'choice'), {
        when: { all: [{ role: ['exporter'] }, { not: { item: 'nowhere', is: ['1'] } }] },
      }),
    [
      {
        kind: 'unknown-reference',
        path: pathOf('choice', 'when', 'all', 1, 'not'),
        what: 'item',
        id: 'nowhere',
      },
    ],
  ],
  [
    'a condition that asks for a level there is not',
    (draft) => Object.assign(item(draft, 'choice'), { when: { item: 'level', atLeast: 6 } }),
    [{ kind: 'condition-never-true', path: pathOf('choice', 'when') }],
  ],
  [
    'a condition on an option there is not',
    (draft) => Object.assign(item(draft, 'list'), { when: { item: 'choice', is: ['maybe'] } }),
    [
      {
        kind: 'unknown-reference',
        path: pathOf('list', 'when', 'is', 0),
        what: 'option',
        id: 'maybe',
      },
    ],
  ],
  [
    'a questionnaire that waits for one of its own items',
    (draft) => Object.assign(draft, { when: { item: 'level', atLeast: 2 } }),
    [{ kind: 'later-item', path: ['when'], id: 'level' }],
  ],
  [
    'a section that waits for an item of its own',
    (draft) => (draft.sections[0]!.when = { item: 'choice', is: ['yes'] }),
    [{ kind: 'later-item', path: ['sections', 0, 'when'], id: 'choice' }],
  ],
]

describe('names', () => {
  test.each(faults)('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toEqual(expected)
  })
})
