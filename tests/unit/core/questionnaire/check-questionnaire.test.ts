import { describe, expect, test } from 'vitest'
import { parseQuestionnaire } from '#core/questionnaire/parse-questionnaire.ts'
import type { QuestionnaireProblem } from '#core/questionnaire/problem.ts'

const both = (text: string) => ({ 'zh-Hans': `${text}。`, en: text })
const steps = (id: string) => [2, 3, 4, 5].map((to) => ({ item: id, to }))

const levelItem = (id: string) => ({
  id,
  kind: 'level',
  measures: [1],
  ask: both(`Ask ${id}`),
  anchors: Object.fromEntries(
    [1, 2, 3, 4, 5].map((level) => [String(level), both(`${id} at ${level}`)]),
  ),
})

/** A sound questionnaire with every kind of item, an action for each step, a condition and a source. */
function sound() {
  return {
    format: 1,
    id: 'sample',
    version: '1.0.0',
    title: both('Sample'),
    summary: both('Sample'),
    measures: [1],
    sources: { law: { title: both('Law'), status: both('in force'), checked: '2026-10-01' } },
    sections: [
      {
        section: 'first',
        title: both('First'),
        items: [
          { ...levelItem('level'), sources: ['law'], evidence: { 'zh-Hans': ['甲'], en: ['A'] } },
          {
            id: 'choice',
            kind: 'choice',
            measures: [1],
            ask: both('Choice'),
            options: [
              { id: 'no', label: both('No'), share: 0 },
              { id: 'yes', label: both('Yes'), share: 1 },
            ],
          },
          {
            id: 'list',
            kind: 'checklist',
            measures: [1],
            ask: both('List'),
            options: [
              { id: 'one', label: both('One') },
              { id: 'two', label: both('Two') },
              { id: 'none', label: both('None'), points: 0, exclusive: true },
            ],
          },
          {
            id: 'number',
            kind: 'number',
            measures: [1],
            ask: both('Number'),
            unit: both('pieces'),
            points: [
              [0, 1],
              [100, 0],
            ],
          },
          { id: 'gate', kind: 'gate', measures: [1], ask: both('Gate'), appliesTo: both('all') },
          { id: 'text', kind: 'text', measures: [1], ask: both('Text') },
          { ...levelItem('last'), when: { item: 'level', atLeast: 3 } },
        ] as Record<string, unknown>[],
        sections: [] as unknown[],
        when: undefined as unknown,
      },
    ],
    actions: [
      {
        id: 'act',
        raises: [...steps('level'), ...steps('last')],
        closes: ['gate'],
        title: both('Act'),
        how: { 'zh-Hans': ['做'], en: ['Do'] },
        days: [1, 2, 3],
        cost: [0, 0, 0],
        weeks: 1,
        role: both('quality lead'),
        needs: [] as string[],
        measure: 1,
      },
    ],
  }
}

type Draft = ReturnType<typeof sound>

function problemsAfter(spoil: (draft: Draft) => void): readonly QuestionnaireProblem[] {
  const draft = sound()
  spoil(draft)
  return parseQuestionnaire(JSON.parse(JSON.stringify(draft))).problems
}

const item = (draft: Draft, id: string) => {
  const found = draft.sections[0]?.items.find((one) => one['id'] === id)
  if (!found) throw new Error(`no item ${id}`)
  return found
}
const action = (draft: Draft) => {
  const [first] = draft.actions
  if (!first) throw new Error('no action')
  return first
}
const at = (id: string) => sound().sections[0]?.items.findIndex((one) => one['id'] === id) ?? -1
const pathOf = (id: string, ...more: (string | number)[]) => [
  'sections',
  0,
  'items',
  at(id),
  ...more,
]

test('the sound one has no problem', () => {
  expect(problemsAfter(() => {})).toEqual([])
})

const choice = (id: string) => ({ ...item(sound(), 'choice'), id })
const pathBelow = ['sections', 0, 'sections', 0]

const rules: readonly (readonly [string, (draft: Draft) => void, QuestionnaireProblem[]])[] = [
  [
    'two items of one id',
    (draft) => Object.assign(item(draft, 'text'), { id: 'number' }),
    [{ kind: 'duplicate-id', path: pathOf('text'), id: 'number' }],
  ],
  [
    'two options of one id',
    (draft) => {
      const options = item(draft, 'list')['options'] as { id: string }[]
      options[1]!.id = 'one'
    },
    [{ kind: 'duplicate-id', path: pathOf('list', 'options', 1), id: 'one' }],
  ],
  [
    'a section with nothing in it',
    (draft) => draft.sections.push({ ...draft.sections[0]!, section: 'empty', items: [] }),
    [{ kind: 'empty-section', path: ['sections', 1] }],
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
    'steps of an action that are fewer in one language',
    (draft) => (action(draft).how.en = ['Do', 'Check']),
    [{ kind: 'lists-differ', path: ['actions', 0, 'how'], counts: [1, 2] }],
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
    'a step that no action takes',
    (draft) =>
      (action(draft).raises = action(draft).raises.filter(
        ({ item: id, to }) => id !== 'last' || to !== 4,
      )),
    [{ kind: 'step-without-action', path: pathOf('last'), item: 'last', to: 4 }],
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
  test.each(rules)('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toEqual(expected)
  })
})

const shapes: readonly (readonly [string, (draft: Draft) => void, QuestionnaireProblem[]])[] = [
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
