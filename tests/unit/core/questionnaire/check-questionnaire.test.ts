import { describe, expect, test } from 'vitest'
import { parseQuestionnaire } from '#core/questionnaire/parse-questionnaire.ts'
import {
  action,
  type Draft,
  type Fault,
  item,
  pathOf,
  problemsAfter,
  sound,
} from './sound-questionnaire.ts'

test('the sound one has no problem', () => {
  expect(problemsAfter(() => {})).toEqual([])
})

const faults: readonly Fault[] = [
  [
    'two items of one id',
    (draft) => Object.assign(item(draft, 'text'), { id: 'number' }),
    [{ kind: 'duplicate-id', path: pathOf('text'), id: 'number' }],
  ],
  [
    'a section with nothing in it',
    (draft) => draft.sections.push({ ...draft.sections[0]!, section: 'empty', items: [] }),
    [{ kind: 'empty-section', path: ['sections', 1] }],
  ],
  [
    'a key item that cannot rise to the highest stages',
    (draft) =>
      Object.assign(item(draft, 'number'), {
        key: true,
        points: [
          [0, 0],
          [100, 0.5],
        ],
      }),
    [4, 5].map((stage) => ({ kind: 'stage-unreachable', path: ['sections'], stage })),
  ],
  [
    'nothing that is scored',
    (draft) => {
      draft.actions = []
      draft.sections[0]!.items = draft.sections[0]!.items.filter(({ kind }) => kind === 'text')
    },
    [{ kind: 'no-scored-items', path: ['sections'] }],
  ],
]

describe('names', () => {
  test.each(faults)('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toEqual(expected)
  })
})

const shapes: readonly Fault[] = [
  [
    'a text that is missing in one language',
    (draft) => Object.assign(draft, { title: { 'zh-Hans': '样' } }),
    [{ kind: 'missing', path: ['title', 'en'] }],
  ],
  [
    'a key nobody knows, with the one that was meant',
    (draft) => Object.assign(item(draft, 'choice'), { evidnce: {} }),
    [{ kind: 'unknown-key', path: pathOf('choice'), key: 'evidnce', meant: 'evidence' }],
  ],
  [
    'a word where a number belongs',
    (draft) => Object.assign(draft, { minutes: 'ten' }),
    [{ kind: 'wrong-type', path: ['minutes'], expected: 'number' }],
  ],
  [
    'a kind of item there is not',
    (draft) => Object.assign(item(draft, 'text'), { kind: 'essay' }),
    [{ kind: 'no-form-fits', path: pathOf('text', 'kind') }],
  ],
  [
    'an id with a capital',
    (draft) => Object.assign(draft, { id: 'Sample' }),
    [{ kind: 'bad-format', path: ['id'], format: '/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/' }],
  ],
  [
    'a share above 1',
    (draft) => {
      const options = item(draft, 'choice')['options'] as { share: number }[]
      options[1]!.share = 2
    },
    [{ kind: 'out-of-bounds', path: pathOf('choice', 'options', 1, 'share'), bound: '≤ 1' }],
  ],
  [
    'a role nobody has',
    (draft) => Object.assign(item(draft, 'text'), { when: { role: ['pirate'] } }),
    [
      {
        kind: 'not-allowed',
        path: pathOf('text', 'when', 'role', 0),
        allowed: expect.arrayContaining(['manufacturer']) as unknown as string[],
      },
    ],
  ],
]

describe('names by shape', () => {
  test.each(shapes)('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toEqual(expected)
  })

  test('all of them at once', () => {
    const found = problemsAfter((draft) => {
      Object.assign(draft, { title: { en: 'Sample' }, version: 'one' })
      Object.assign(item(draft, 'choice'), { ask: undefined })
    })
    expect(found.map(({ path }) => path)).toEqual([
      ['version'],
      ['title', 'zh-Hans'],
      pathOf('choice', 'ask'),
    ])
  })
})

test('content an author must mend may leave the scores sound; a broken reference does not', () => {
  const parsed = (spoil: (draft: Draft) => void) => {
    const draft = sound()
    spoil(draft)
    return parseQuestionnaire(draft).scorable
  }
  expect(parsed((draft) => (action(draft).raises = []))).toBe(true)
  expect(parsed((draft) => Object.assign(draft, { weight: 2 }))).toBe(true)
  expect(parsed((draft) => Object.assign(item(draft, 'text'), { id: 'number' }))).toBe(false)
})
