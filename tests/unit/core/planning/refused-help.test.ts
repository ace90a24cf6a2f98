import { describe, expect, test } from 'vitest'
import type { ActionNote, Answer, Answers } from '#core/assessment/schema.ts'
import { refusedThatHelp } from '#core/planning/path/refused-help.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { action, gate, level, questionnaireOf } from '#tests/authored.ts'

const questionnaire = questionnaireOf(
  'sample',
  { all: [level('a'), level('b'), gate('duty')] },
  {
    actions: [
      action('ground', {}),
      action('a-3', { a: 3 }),
      action('a-5', { a: 5 }, { needs: ['ground'] }),
      action('b-2', { b: 2 }),
      action('settle', {}, { closes: ['duty'] }),
    ],
  },
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
