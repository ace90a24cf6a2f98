import { describe, expect, test } from 'vitest'
import type { Ambition, Answer } from '#core/assessment/schema.ts'
import { rankGaps } from '#core/planning/gaps.ts'
import {
  actionsForGate,
  actionsForNextLevel,
  isDone,
  startOf,
} from '#core/planning/next-actions.ts'
import type { Aims } from '#core/planning/targets.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { action, both, gate, level, questionnaireOf } from '#tests/authored.ts'

const questionnaire = questionnaireOf(
  'sample',
  {
    all: [
      level('plain'),
      level('key', { key: true }),
      level('heavy', { weight: 3 }),
      level('bare'),
      level('short', { anchors: { 1: both('one'), 2: both('two'), 3: both('three') } }),
      gate('gate'),
    ],
  },
  {
    actions: [
      action('short-3', { short: 3 }),
      action('plain-2', { plain: 2 }),
      action('plain-2-dear', { plain: 2 }, { cost: [0, 8000, 9000] }),
      action('plain-3', { plain: 3 }, { needs: ['plain-2'] }),
      action('key-2', { key: 2 }),
      action('heavy-2', { heavy: 2 }, { days: [0, 0, 0] }),
      action('close', {}, { closes: ['gate'] }),
    ],
  },
)

const said = (value: number | string): Answer => ({ state: 'answered', value })
const scored = (answers: Readonly<Record<string, Answer>>) =>
  scoreQuestionnaire(questionnaire, new Map(Object.entries(answers)), {
    profile: { name: '', roles: [], ambition: 'basic' },
    today: '2026-11-23',
  })
const aiming = (ambition: Ambition, more: Partial<Aims> = {}): Aims => ({
  profile: { name: '', roles: [], ambition },
  ...more,
})
const gapsOf = (answers: Readonly<Record<string, Answer>>, aims = aiming('basic')) =>
  rankGaps([questionnaire], [scored(answers)], aims)

describe('gaps', () => {
  test('the priority is weight × gap × (1 + key) ÷ effort, worked out by hand', () => {
    const short: Answer = { state: 'not-applicable', reason: 'not here' }
    const all = {
      plain: said(1),
      key: said(1),
      heavy: said(1),
      bare: said(1),
      short,
      gate: said('yes'),
    }
    const found = gapsOf(all)
    // Weights 1, 1, 3, 1 of 6; target 50 %, so that each gap is 0.5; half a day is the least effort; 10 days without an action.
    const priorities = Object.fromEntries(found.map((gap) => [gap.itemId, gap.priority]))
    expect(priorities['heavy']).toBeCloseTo((3 / 6) * 0.5 * (1 / 0.5), 12)
    expect(priorities['key']).toBeCloseTo((1 / 6) * 0.5 * (2 / 4), 12)
    expect(priorities['plain']).toBeCloseTo((1 / 6) * 0.5 * (1 / 4), 12)
    expect(priorities['bare']).toBeCloseTo((1 / 6) * 0.5 * (1 / 10), 12)
    expect(found.map(({ itemId }) => itemId)).toEqual(['heavy', 'key', 'plain', 'bare'])
    expect(found.at(-1)?.effort).toBeNull()
  })

  test('an item at its target, unanswered or not applicable is no gap; an unknown one is the widest', () => {
    const found = gapsOf({
      plain: said(3),
      key: { state: 'dont-know' },
      heavy: { state: 'not-applicable', reason: 'none' },
    })
    expect(found.map(({ itemId, gap, level: at }) => [itemId, gap, at])).toEqual([['key', 0.5, 1]])
  })

  test('a higher ambition opens gaps that a lower one does not see', () => {
    expect(gapsOf({ plain: said(4) })).toEqual([])
    expect(gapsOf({ plain: said(4) }, aiming('leading'))).toMatchObject([
      { itemId: 'plain', gap: 0.25, targetShare: 1 },
    ])
  })

  test('a target set for a section or a questionnaire comes before that of the whole and the ambition', () => {
    const targets = {
      assessment: { share: 0.9 },
      sample: { stage: 4 },
      'sample/all': { share: 0.6 },
    }
    const at = (set: Aims['targets']) =>
      gapsOf({ plain: said(3) }, aiming('basic', { targets: set })).map((gap) => gap.targetShare)
    expect(at({})).toEqual([])
    expect(at({ assessment: targets.assessment })).toEqual([0.9])
    expect(at({ assessment: targets.assessment, sample: targets.sample })).toEqual([0.75])
    expect(at(targets)).toEqual([0.6])
  })
})

describe('next actions', () => {
  const ids = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id)
  const named = (id: string) => {
    const found = questionnaire.actions.find((one) => one.id === id)
    if (!found) throw new Error(`no action ${id}`)
    return found
  }

  test('those that lead to the nearest level, the least effort first, money at the day rate', () => {
    expect(ids(actionsForNextLevel(questionnaire, 'plain', 1))).toEqual(['plain-2', 'plain-2-dear'])
    expect(ids(actionsForNextLevel(questionnaire, 'plain', 2))).toEqual(['plain-3'])
    expect(ids(actionsForNextLevel(questionnaire, 'plain', 3))).toEqual([])
    expect(ids(actionsForNextLevel(questionnaire, 'bare', 1))).toEqual([])
  })

  test('those that close a duty', () => {
    expect(ids(actionsForGate(questionnaire, 'gate'))).toEqual(['close'])
  })

  test('an action begins with what it needs, unless the answers show that as done', () => {
    expect(startOf(named('plain-3'), questionnaire, scored({ plain: said(1) })).id).toBe('plain-2')
    expect(startOf(named('plain-3'), questionnaire, scored({ plain: said(2) })).id).toBe('plain-3')
  })

  test('a level is one of the item’s own: an action to the top of a short scale is not done halfway up', () => {
    expect(isDone(named('short-3'), questionnaire, scored({ short: said(2) }))).toBe(false)
    expect(isDone(named('short-3'), questionnaire, scored({ short: said(3) }))).toBe(true)
    expect(gapsOf({ short: said(2) }, aiming('leading'))).toMatchObject([
      { itemId: 'short', level: 2, effort: 4 },
    ])
  })

  test('an action is done when every item it raises stands there, and every duty it closes is met', () => {
    expect(isDone(named('plain-2'), questionnaire, scored({ plain: said(2) }))).toBe(true)
    expect(isDone(named('plain-2'), questionnaire, scored({ plain: said(1) }))).toBe(false)
    expect(isDone(named('plain-2'), questionnaire, scored({}))).toBe(false)
    expect(
      isDone(
        named('plain-2'),
        questionnaire,
        scored({ plain: { state: 'not-applicable', reason: 'x' } }),
      ),
    ).toBe(true)
    expect(isDone(named('close'), questionnaire, scored({ gate: said('yes') }))).toBe(true)
    expect(isDone(named('close'), questionnaire, scored({ gate: said('not-sure') }))).toBe(false)
  })
})
