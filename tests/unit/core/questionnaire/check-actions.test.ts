import { describe, expect, test } from 'vitest'
import { action, type Fault, pathOf, problemsAfter } from './sound-questionnaire.ts'

const faults: readonly Fault[] = [
  [
    'steps of an action that are fewer in one language',
    (draft) => (action(draft).how.en = ['Do', 'Check']),
    [{ kind: 'lists-differ', path: ['actions', 0, 'how'], counts: [1, 2] }],
  ],
  [
    'a step that no action takes',
    (draft) =>
      (action(draft).raises = action(draft).raises.filter(
        ({ item: id, to }) => id !== 'last' || to !== 4,
      )),
    [{ kind: 'step-without-action', path: pathOf('last'), item: 'last', to: 4 }],
  ],
  [
    'an action for an item that is not there',
    (draft) => action(draft).raises.push({ item: 'nowhere', to: 2 }),
    [
      {
        kind: 'unknown-reference',
        path: ['actions', 0, 'raises', 8],
        what: 'item',
        id: 'nowhere',
      },
    ],
  ],
  [
    'an action that closes what is no gate',
    (draft) => (action(draft).closes = ['level']),
    [{ kind: 'unknown-reference', path: ['actions', 0, 'closes', 0], what: 'item', id: 'level' }],
  ],
  [
    'an action that needs one that is not there',
    (draft) => (action(draft).needs = ['before']),
    [
      {
        kind: 'unknown-reference',
        path: ['actions', 0, 'needs', 0],
        what: 'action',
        id: 'before',
      },
    ],
  ],
  [
    'actions that need each other',
    (draft) => {
      action(draft).needs = ['other']
      draft.actions.push({ ...action(draft), id: 'other', needs: ['act'] })
    },
    [{ kind: 'needs-circle', path: ['actions', 0, 'needs'], ids: ['act', 'other', 'act'] }],
  ],
  [
    'an action that raises a gate',
    (draft) => action(draft).raises.push({ item: 'gate', to: 2 }),
    [{ kind: 'cannot-raise', path: ['actions', 0, 'raises', 8], id: 'gate', to: 2 }],
  ],
  [
    'days that fall from least to most',
    (draft) => (action(draft).days = [1, 5, 3]),
    [{ kind: 'not-monotone', path: ['actions', 0, 'days'] }],
  ],
]

describe('names', () => {
  test.each(faults)('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toEqual(expected)
  })
})
