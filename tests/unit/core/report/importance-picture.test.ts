import { describe, expect, test } from 'vitest'
import type { Answer, Targets } from '#core/assessment/schema.ts'
import { importancePicture } from '#core/report/importance-picture.ts'
import { scoreQuestionnaire } from '#core/scoring/score.ts'
import { both, gate, level, questionnaireOf } from '#tests/authored.ts'
import { english } from '#words/en/words.ts'
import { importanceFinding } from '#words/importance-finding.ts'

const weighing = (id: string, weight: number, key = false) =>
  level(id, { ask: both(`Ask ${id}`), weight, key })

/** Two sections of equal weight; in the first a heavy, key item beside a light one, in the second two alike and a duty. */
const questionnaire = questionnaireOf('sample', {
  one: [weighing('heavy', 3, true), weighing('light', 1)],
  two: [weighing('c', 1), weighing('d', 1), gate('duty')],
})

const said = (value: number | string): Answer => ({ state: 'answered', value })
function pictureOf(answers: Readonly<Record<string, Answer>>, targets?: Targets) {
  const profile = { name: '', roles: [], ambition: 'good' as const }
  const score = scoreQuestionnaire(questionnaire, new Map(Object.entries(answers)), {
    profile,
    today: '2026-11-23',
  })
  return importancePicture([questionnaire], [score], { profile, ...(targets && { targets }) })
}
const byId = (picture: ReturnType<typeof pictureOf>) =>
  Object.fromEntries(picture.items.map((item) => [item.itemId, item]))

describe('the importance–performance picture', () => {
  test('parts items at their mean weight and at half the share', () => {
    const picture = pictureOf({ heavy: said(2), light: said(5), c: said(1), d: said(4) })
    expect(picture.meanWeight).toBeCloseTo(0.25, 12)
    const items = byId(picture)
    expect(items['heavy']).toMatchObject({
      weight: 0.375,
      share: 0.25,
      quadrant: 'first',
      key: true,
    })
    expect(items['light']).toMatchObject({ weight: 0.125, share: 1, quadrant: 'enough' })
    // Exactly at the mean weight counts as weighing much.
    expect(items['c']).toMatchObject({ weight: 0.25, quadrant: 'first' })
    expect(items['d']).toMatchObject({ quadrant: 'keep' })
    expect(picture.items.map(({ itemId }) => itemId)).toEqual(['heavy', 'c', 'd', 'light'])
  })

  test('counts a share of exactly one half as standing high', () => {
    expect(byId(pictureOf({ heavy: said(3), c: said(2) }))['heavy']?.quadrant).toBe('keep')
  })

  test('holds what was answered or is not known, and nothing else', () => {
    const picture = pictureOf({
      heavy: { state: 'dont-know' },
      light: { state: 'not-applicable', reason: 'Not ours' },
      duty: said('no'),
    })
    expect(picture.items.map(({ itemId, share }) => [itemId, share])).toEqual([['heavy', 0]])
  })

  test('puts items that stand at the same place on one spot', () => {
    const { spots } = pictureOf({ heavy: said(2), light: said(2), c: said(2), d: said(2) })
    expect(spots.map(({ items }) => items.map(({ itemId }) => itemId))).toEqual([
      ['heavy'],
      ['c', 'd'],
      ['light'],
    ])
  })

  test('measures each item against the target of its own section', () => {
    const items = byId(pictureOf({ heavy: said(3), c: said(3) }, { 'sample/one': { share: 0.5 } }))
    expect(items['heavy']).toMatchObject({ target: 0.5, below: false })
    expect(items['c']).toMatchObject({ target: 0.75, below: true })
  })

  test.each([
    [{ heavy: said(2), light: said(2), c: said(2), d: said(2) }, [0, 0.1, 0.2, 0.3, 0.4]],
    [{ c: said(2), d: said(2) }, [0, 0.05, 0.1, 0.15, 0.2, 0.25]],
    [{}, [0, 0.002, 0.004, 0.006, 0.008, 0.01]],
  ])('marks the axis of weight evenly, from nothing to the heaviest (%#)', (answers, ticks) => {
    expect(pictureOf(answers).weightTicks).toEqual(ticks)
  })
})

describe('what the picture shows, in words', () => {
  const finding = (answers: Readonly<Record<string, Answer>>, open = 0) =>
    importanceFinding(pictureOf(answers), open, 'en', english)

  test('counts the quarters and names the heaviest item to do first', () => {
    expect(finding({ heavy: said(2), light: said(5), c: said(1), d: said(4) })).toBe(
      '4 items. Do first: 2. Keep it up: 1. Later: 0. Enough for now: 1. First of all: “Ask heavy” (weight 37.5%, share 25.0%).',
    )
  })

  test('says when all weigh the same, and that open duties come first', () => {
    const text = finding({ c: said(4), d: said(4) }, 2)
    expect(text).toContain('All these items weigh the same')
    expect(text).toContain('2 open legal duties are not in the picture')
    expect(text).not.toContain('First of all')
  })
})
