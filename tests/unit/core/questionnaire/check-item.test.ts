import { describe, expect, test } from 'vitest'
import { both, type Fault, item, pathOf, problemsAfter } from './sound-questionnaire.ts'

const faults: readonly Fault[] = [
  [
    'two options of one id',
    (draft) => {
      const options = item(draft, 'list')['options'] as { id: string }[]
      options[1]!.id = 'one'
    },
    [{ kind: 'duplicate-id', path: pathOf('list', 'options', 1), id: 'one' }],
  ],
  [
    'a question longer than a phone’s screen bears',
    (draft) =>
      Object.assign(item(draft, 'choice'), { ask: { 'zh-Hans': '问'.repeat(61), en: 'Choice' } }),
    [
      {
        kind: 'text-too-long',
        path: pathOf('choice', 'ask', 'zh-Hans'),
        length: 61,
        limit: 60,
      },
    ],
  ],
  [
    'an anchor that is too long, counted in characters',
    (draft) => {
      const anchors = item(draft, 'level')['anchors'] as Record<string, object>
      anchors['2'] = { 'zh-Hans': '𬭎'.repeat(71), en: 'e'.repeat(240) }
    },
    [
      {
        kind: 'text-too-long',
        path: pathOf('level', 'anchors', '2', 'zh-Hans'),
        length: 71,
        limit: 70,
      },
    ],
  ],
  [
    'evidence that is longer in one language',
    (draft) =>
      Object.assign(item(draft, 'level'), { evidence: { 'zh-Hans': ['甲', '乙'], en: ['A'] } }),
    [{ kind: 'lists-differ', path: pathOf('level', 'evidence'), counts: [2, 1] }],
  ],
  [
    'a level that is left out',
    (draft) => delete (item(draft, 'level')['anchors'] as Record<string, object>)['3'],
    [
      { kind: 'anchors-not-consecutive', path: pathOf('level', 'anchors') },
      // Of four levels the fifth cannot be asked for.
      { kind: 'cannot-raise', path: ['actions', 0, 'raises', 3], id: 'level', to: 5 },
    ],
  ],
  [
    'two levels that say the same',
    (draft) => {
      const anchors = item(draft, 'level')['anchors'] as Record<string, { en: string }>
      anchors['4']!.en = anchors['2']!.en
    },
    [{ kind: 'equal-anchors', path: pathOf('level', 'anchors', '4', 'en'), levels: [2, 4] }],
  ],
  [
    'a source that is not listed',
    (draft) => Object.assign(item(draft, 'level'), { sources: ['decree'] }),
    [
      {
        kind: 'unknown-reference',
        path: pathOf('level', 'sources', 0),
        what: 'source',
        id: 'decree',
      },
    ],
  ],
  [
    'a measure the questionnaire does not serve',
    (draft) => Object.assign(item(draft, 'text'), { measures: [1, 'S2'] }),
    [
      {
        kind: 'unknown-reference',
        path: pathOf('text', 'measures', 1),
        what: 'measure',
        id: 'S2',
      },
    ],
  ],
  [
    'a number whose score goes up and down',
    (draft) =>
      Object.assign(item(draft, 'number'), {
        points: [
          [0, 0],
          [50, 1],
          [100, 0.5],
        ],
      }),
    [{ kind: 'not-monotone', path: pathOf('number', 'points') }],
  ],
  [
    'a number whose score never moves',
    (draft) =>
      Object.assign(item(draft, 'number'), {
        points: [
          [0, 1],
          [100, 1],
        ],
      }),
    [{ kind: 'not-monotone', path: pathOf('number', 'points') }],
  ],
  [
    'a choice in which every answer scores alike',
    (draft) => {
      const options = item(draft, 'choice')['options'] as { share: number }[]
      for (const option of options) option.share = 1
    },
    [{ kind: 'option-never-matters', path: pathOf('choice'), id: 'choice' }],
  ],
  [
    'a choice that mixes shares and points',
    (draft) => {
      const options = item(draft, 'choice')['options'] as Record<string, unknown>[]
      // So light that which stages can be reached does not hang on it.
      Object.assign(item(draft, 'choice'), { weight: 0.01, weightReason: both('Light') })
      delete options[1]!['share']
      options[1]!['points'] = 2
    },
    [
      { kind: 'no-form-fits', path: pathOf('choice', 'options', 0) },
      { kind: 'no-form-fits', path: pathOf('choice', 'options', 1) },
    ],
  ],
  [
    'a tick that gives nothing',
    (draft) => {
      const options = item(draft, 'list')['options'] as { points?: number }[]
      options[0]!.points = 0
    },
    [{ kind: 'option-never-matters', path: pathOf('list', 'options', 0), id: 'one' }],
  ],
]

describe('names', () => {
  test.each(faults)('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toEqual(expected)
  })
})
