import { parseQuestionnaire } from '#core/questionnaire/parse-questionnaire.ts'
import type { QuestionnaireProblem } from '#core/questionnaire/problem.ts'

/** A text in both languages. */
export const both = (text: string) => ({ 'zh-Hans': `${text}。`, en: text })
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
export function sound() {
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

export type Draft = ReturnType<typeof sound>

/** The problems of a sound questionnaire once it was spoilt. */
export function problemsAfter(spoil: (draft: Draft) => void): readonly QuestionnaireProblem[] {
  const draft = sound()
  spoil(draft)
  return parseQuestionnaire(JSON.parse(JSON.stringify(draft))).problems
}

/** An item of a draft. */
export const item = (draft: Draft, id: string) => {
  const found = draft.sections[0]?.items.find((one) => one['id'] === id)
  if (!found) throw new Error(`no item ${id}`)
  return found
}

/** The action of a draft. */
export const action = (draft: Draft) => {
  const [first] = draft.actions
  if (!first) throw new Error('no action')
  return first
}

const at = (id: string) => sound().sections[0]?.items.findIndex((one) => one['id'] === id) ?? -1
/** Where an item of the sound questionnaire stands, or something in it. */
export const pathOf = (id: string, ...more: (string | number)[]) => [
  'sections',
  0,
  'items',
  at(id),
  ...more,
]

/** What was done to a sound questionnaire, how, and the problems that are to be named. */
export type Fault = readonly [string, (draft: Draft) => void, QuestionnaireProblem[]]
