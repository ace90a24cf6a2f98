import { describe, expect, test } from 'vitest'
import type { ActionNote, Answer, Answers } from '#core/assessment/schema.ts'
import { refusedThatHelp } from '#core/planning/path/refused-help.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'

const both = (text: string) => ({ 'zh-Hans': text, en: text })
const level = (id: string) => ({
  id,
  kind: 'level',
  measures: [1],
  ask: both(id),
  anchors: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [String(n), both(`${id} ${n}`)])),
})
const work = (id: string, raises: Record<string, number>, more: object = {}) => ({
  id,
  raises: Object.entries(raises).map(([item, to]) => ({ item, to })),
  title: both(id),
  how: { 'zh-Hans': ['做'], en: ['Do'] },
  days: [1, 1, 1],
  cost: [0, 0, 0],
  weeks: 1,
  role: both('lead'),
  measure: 1,
  ...more,
})
const questionnaire = localizeQuestionnaire(
  AuthoredQuestionnaire.parse({
    format: 1,
    id: 'sample',
    version: '1.0.0',
    title: both('Sample'),
    summary: both('Sample'),
    measures: [1],
    sections: [
      {
        section: 'all',
        title: both('All'),
        items: [
          level('a'),
          level('b'),
          { id: 'duty', kind: 'gate', measures: [1], ask: both('duty'), appliesTo: both('all') },
        ],
      },
    ],
    actions: [
      work('ground', {}),
      work('a-3', { a: 3 }),
      work('a-5', { a: 5 }, { needs: ['ground'] }),
      work('b-2', { b: 2 }),
      work('settle', {}, { closes: ['duty'] }),
    ],
  }),
  'en',
)
const said = (value: number | string): Answer => ({ state: 'answered', value })

function helpFor(
  items: readonly string[],
  notes: Record<string, ActionNote>,
  more: readonly (readonly [string, Answer])[] = [],
) {
  const answers: Answers = new Map([['a', said(1)], ['b', said(1)], ['duty', said('no')], ...more])
  const score = scoreAssessment([questionnaire], answers, {
    profile: { name: '', roles: [], ambition: 'basic' },
    today: '2026-11-23',
  })
  return refusedThatHelp([questionnaire], score, notes, items)
}

describe('a refused action helps an item', () => {
  test('when it raises the item further than what is left does', () => {
    expect(helpFor(['a', 'b'], { 'a-5': { wish: 'refused' }, 'b-2': { wish: 'refused' } })).toEqual(
      [
        { actionId: 'a-5', itemIds: ['a'] },
        { actionId: 'b-2', itemIds: ['b'] },
      ],
    )
    expect(helpFor(['a'], { 'a-3': { wish: 'refused' } })).toEqual([])
  })

  test('when something that would raise it needs the refused one', () => {
    expect(helpFor(['a'], { ground: { wish: 'refused' } })).toEqual([
      { actionId: 'ground', itemIds: ['a'] },
    ])
    // What is done needs nothing any more.
    expect(helpFor(['a'], { ground: { wish: 'refused' }, 'a-5': { status: 'done' } })).toEqual([])
  })

  test('when it alone settles the duty', () => {
    expect(helpFor(['duty'], { settle: { wish: 'refused' } })).toEqual([
      { actionId: 'settle', itemIds: ['duty'] },
    ])
  })

  test('but not when the item stands there already, or was not asked about', () => {
    const refused: Record<string, ActionNote> = { 'b-2': { wish: 'refused' } }
    expect(helpFor(['b'], refused, [['b', said(2)]])).toEqual([])
    expect(helpFor(['a'], refused)).toEqual([])
  })
})
