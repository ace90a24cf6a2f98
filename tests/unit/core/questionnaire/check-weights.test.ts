import { describe, expect, test } from 'vitest'
import { both, type Fault, item, pathOf, problemsAfter, sound } from './sound-questionnaire.ts'

const choice = (id: string) => ({ ...item(sound(), 'choice'), id })
const pathBelow = ['sections', 0, 'sections', 0]

const faults: readonly Fault[] = [
  [
    'an item that weighs otherwise than its siblings without a word of why',
    (draft) => Object.assign(item(draft, 'choice'), { weight: 0.5 }),
    [{ kind: 'weight-without-reason', path: pathOf('choice', 'weight'), weight: 0.5 }],
  ],
  [
    'a section that weighs otherwise than the items beside it',
    (draft) => {
      const below = { ...draft.sections[0]!, section: 'below', weight: 2, when: undefined }
      draft.sections[0]!.sections = [{ ...below, items: [choice('second')] }]
    },
    [{ kind: 'weight-without-reason', path: [...pathBelow, 'weight'], weight: 2 }],
  ],
  [
    'two items in a section below of which one weighs otherwise',
    (draft) => {
      const items = [choice('second'), { ...choice('third'), weight: 3 }]
      draft.sections[0]!.sections = [{ ...draft.sections[0]!, section: 'below', items }]
    },
    [{ kind: 'weight-without-reason', path: [...pathBelow, 'items', 1, 'weight'], weight: 3 }],
  ],
  [
    'sections that weigh differently: only those that are not 1 are asked why',
    (draft) => {
      const other = (section: string) => ({
        ...draft.sections[0]!,
        section,
        items: [choice(section)],
      })
      draft.sections.push(
        Object.assign(other('second'), { weight: 2 }),
        Object.assign(other('third'), { weight: 3, weightReason: both('Why') }),
      )
    },
    [{ kind: 'weight-without-reason', path: ['sections', 1, 'weight'], weight: 2 }],
  ],
  [
    'a questionnaire that does not weigh 1',
    (draft) => Object.assign(draft, { weight: 1.5 }),
    [{ kind: 'weight-without-reason', path: ['weight'], weight: 1.5 }],
  ],
]

describe('names', () => {
  test.each(faults)('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toEqual(expected)
  })
})

test('weights that say why, that all siblings share, or that only order duties need no reason', () => {
  expect(
    problemsAfter((draft) => {
      Object.assign(draft, { weight: 2, weightReason: both('Why') })
      Object.assign(item(draft, 'gate'), { weight: 4 })
      for (const one of draft.sections[0]!.items) {
        if (one['kind'] !== 'gate' && one['kind'] !== 'text') one['weight'] = 3
      }
    }),
  ).toEqual([])
})
