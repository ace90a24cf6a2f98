import { describe, expect, test } from 'vitest'
import type { Answer, Profile } from '#core/assessment/schema.ts'
import { rankGaps } from '#core/planning/gaps.ts'
import { localizeQuestionnaire } from '#core/questionnaire/localize.ts'
import { AuthoredQuestionnaire } from '#core/questionnaire/schema.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { weightSensitivity } from '#core/scoring/weight-sensitivity.ts'
import { gate as authoredGate, level as authoredLevel, both } from '#tests/authored.ts'

type ItemDraft = { readonly id: string; readonly at: number | 'unanswered' | 'yes' | 'no' }

const level = (id: string, at: number | 'unanswered', more: object = {}) => ({
  ...authoredLevel(id, more),
  at,
})
const gate = (id: string, at: 'yes' | 'no') => ({ ...authoredGate(id), at })
/** Several items alike, named after the first: a1, a2, … */
const alike = (name: string, count: number, at: number, more: object = {}) =>
  Array.from({ length: count }, (_, i) => level(`${name}${i + 1}`, at, more))
const section = (id: string, items: readonly ItemDraft[], more: object = {}) => ({
  section: id,
  title: both(id),
  items,
  ...more,
})

type SectionDraft = ReturnType<typeof section>

const authored = ({ at: _, ...item }: ItemDraft): object => item

function drafted(id: string, sections: readonly SectionDraft[], more: object = {}) {
  const items = sections.flatMap((one) => one.items)
  const answers = items.flatMap((item): [string, Answer][] =>
    item.at === 'unanswered' ? [] : [[item.id, { state: 'answered', value: item.at }]],
  )
  const questionnaire = localizeQuestionnaire(
    AuthoredQuestionnaire.parse({
      format: 1,
      id,
      version: '1.0.0',
      title: both(id),
      summary: both(id),
      measures: [1],
      sections: sections.map((one) => ({ ...one, items: one.items.map(authored) })),
      ...more,
    }),
    'en',
  )
  return { questionnaire, answers }
}

/** Items and sections with what was answered, as one or more questionnaires; the target is the top. */
function sensitivityOf(...drafts: readonly ReturnType<typeof drafted>[]) {
  const questionnaires = drafts.map((one) => one.questionnaire)
  const answers = new Map(drafts.flatMap((one) => one.answers))
  const profile: Profile = { name: '', roles: [], ambition: 'leading' }
  const score = scoreAssessment(questionnaires, answers, { profile, today: '2026-11-23' })
  return weightSensitivity(score, rankGaps(questionnaires, score.questionnaires, { profile }))
}
const stageOf = (...drafts: readonly ReturnType<typeof drafted>[]) => sensitivityOf(...drafts).stage
const gapsOf = (...drafts: readonly ReturnType<typeof drafted>[]) => sensitivityOf(...drafts).gaps

/** Weights may move by the root of what their ratio may: one of the two goes up and the other down. */
const root = (ratio: number) => Math.sqrt(ratio) - 1

describe('the stage', () => {
  test('falls once the weight at it has come down to what is needed: siblings in one section', () => {
    // 9 of 10 stand at level 3, 85 % is needed: 9 ÷ (9 + s) = 0.85.
    const found = stageOf(drafted('one', [section('all', [...alike('a', 9, 3), level('b', 1)])]))
    expect(found).toMatchObject({
      kind: 'moves',
      change: 'falls',
      from: 3,
      to: 1,
      questionnaireId: 'one',
    })
    expect(found).toHaveProperty('within', expect.closeTo(root(9 / 0.85 - 9), 7))
  })

  test('falls by one stage where items stand at the one below', () => {
    const found = stageOf(drafted('one', [section('all', [...alike('a', 9, 3), level('b', 2)])]))
    expect(found).toMatchObject({ change: 'falls', from: 3, to: 2 })
  })

  test('the weights of a section and of its items multiply', () => {
    // The light section holds one of ten, and half of it stands below: it can grow to 0.1 s ÷ (0.9 + 0.1 s) of the whole, and the
    // item to s ÷ (1 + s) of it.
    const sections = [
      section('heavy', alike('a', 2, 3), { weight: 9 }),
      section('light', [level('b', 3), level('c', 1)]),
    ]
    const found = stageOf(drafted('one', sections))
    const lost = (s: number) => (s / (9 + s)) * (s / (1 + s))
    if (found.kind !== 'moves') throw new Error(found.kind)
    expect(lost((1 + found.within) ** 2)).toBeCloseTo(0.15, 7)
    expect(found).toMatchObject({ change: 'falls', from: 3, to: 1 })
  })

  test('rises once the weight at the next stage is enough', () => {
    // 4 of 5 stand at level 3: 4 s ÷ (4 s + 1) = 0.85. At stage 1 nothing can fall.
    const found = stageOf(drafted('one', [section('all', [...alike('a', 4, 3), level('b', 1)])]))
    expect(found).toMatchObject({ kind: 'moves', change: 'rises', from: 1, to: 3 })
    expect(found).toHaveProperty('within', expect.closeTo(root(0.85 / 0.15 / 4), 7))
  })

  test('rises only when the last of the questionnaires that hold it back has risen, and that one is named', () => {
    const near = drafted('near', [section('n', [...alike('n', 5, 3), level('nb', 2)])])
    const far = drafted('far', [section('f', [...alike('f', 3, 3), level('fb', 2)])])
    const top = drafted('top', [section('t', alike('t', 3, 5))])
    const found = stageOf(near, far, top)
    expect(found).toMatchObject({ change: 'rises', from: 2, to: 3, questionnaireId: 'far' })
    expect(found).toHaveProperty('within', expect.closeTo(root(0.85 / 0.15 / 3), 7))
  })

  test('falls with the first questionnaire to fall, whichever that is, and not with one that is not core', () => {
    const safe = drafted('safe', [section('s', [...alike('s', 30, 3), level('sb', 1)])])
    const near = drafted('near', [section('n', [...alike('n', 9, 3), level('nb', 1)])])
    const aside = drafted('aside', [section('x', [...alike('x', 6, 3), level('xb', 1)])], {
      core: false,
    })
    expect(stageOf(safe, near, aside)).toMatchObject({ change: 'falls', questionnaireId: 'near' })
  })

  test('stands on the line where exactly enough weight is at it: any move may lower it', () => {
    const found = stageOf(
      drafted('one', [section('all', [...alike('a', 17, 3), ...alike('b', 3, 2)])]),
    )
    expect(found).toMatchObject({ kind: 'moves', change: 'falls', from: 3, to: 2 })
    expect(found).toHaveProperty('within', expect.closeTo(0, 7))
  })

  test('an unanswered item counts as below, like in the guaranteed stage', () => {
    const answered = stageOf(drafted('one', [section('all', [...alike('a', 9, 3), level('b', 1)])]))
    const open = stageOf(
      drafted('one', [section('all', [...alike('a', 9, 3), level('b', 'unanswered')])]),
    )
    expect(open).toEqual(answered)
  })

  test.each([
    ['one item alone', 'items', [level('a', 3)], { lowest: false, stage: 3 }],
    ['every item at the top', 'top', alike('a', 3, 5), { lowest: false, stage: 5 }],
    ['nothing above stage 1', 'items', alike('a', 3, 1), { lowest: true, stage: 1 }],
    [
      'a key item below the next stage',
      'key',
      [...alike('a', 5, 3), level('b', 1, { key: true })],
      { lowest: true, stage: 1 },
    ],
    [
      'an open legal duty',
      'gate',
      [...alike('a', 5, 3), level('b', 2), gate('duty', 'no')],
      { lowest: false, stage: 2 },
    ],
  ] as const)('%s holds it whatever the weights', (_, ceiling, items, more) => {
    expect(stageOf(drafted('one', [section('all', items)]))).toEqual({
      kind: 'fixed',
      ceiling,
      questionnaireId: 'one',
      ...more,
    })
  })

  test('where every item has to reach a stage, no weights make up for one that does not', () => {
    const items = [...alike('a', 5, 3), level('b', 1)]
    expect(stageOf(drafted('one', [section('all', items)], { stage: { share: 1 } }))).toMatchObject(
      { kind: 'fixed', ceiling: 'strict', lowest: true },
    )
  })

  test('there is none where nothing applies', () => {
    const items = [level('a', 3, { when: { role: ['food'] } })]
    expect(stageOf(drafted('one', [section('all', items)]))).toEqual({ kind: 'none' })
  })

  test('in a sum, points weigh; a mean over sums in a sum, and a sum in a sum while undecided, are not reckoned', () => {
    const short = { anchors: { 1: both('one'), 2: both('two'), 3: both('three') } }
    // Spans of 4, 4 and 2 points: 8 s ÷ (8 s + 2) = 0.85.
    const sum = section('all', [...alike('a', 2, 3), level('b', 1, short)])
    const policy = { policy: { rollup: 'sum' } }
    const found = stageOf(drafted('one', [sum], policy))
    expect(found).toMatchObject({ change: 'rises', from: 1, to: 3 })
    expect(found).toHaveProperty('within', expect.closeTo(root(0.85 / 0.15 / 4), 7))

    const sums = ['first', 'second'].map((id) => ({
      section: id,
      title: both(id),
      rollup: 'sum',
      items: [authored(level(id, 3))],
    }))
    const middle = section('middle', [level('c', 3)], { rollup: 'mean', sections: sums })
    expect(stageOf(drafted('one', [middle], policy))).toEqual({ kind: 'not-reckoned' })

    const waiting = level('d', 3, { when: { item: 'c', atLeast: 2 } })
    const open = section('open', [level('c', 'unanswered'), waiting])
    expect(stageOf(drafted('one', [open], policy))).toEqual({ kind: 'not-reckoned' })
    const apart = section('apart', [level('c', 'unanswered'), waiting], { rollup: 'mean' })
    expect(stageOf(drafted('one', [apart], policy))).toMatchObject({ kind: 'fixed' })
  })
})

describe('the top three gaps', () => {
  test('siblings: the ratio of two priorities moves by the ratio of the two weights', () => {
    const items = [4, 3, 2, 1].map((weight) => level(`w${weight}`, 1, { weight }))
    const found = gapsOf(drafted('one', [section('all', items)]))
    expect(found).toMatchObject({
      kind: 'moves',
      enters: { itemId: 'w1' },
      leaves: { itemId: 'w2' },
    })
    expect(found).toHaveProperty('within', expect.closeTo(root(2), 7))
  })

  test('in two sections, the weights of the sections and of all that is beside the two items count', () => {
    const sections = [
      section('first', alike('a', 3, 1), { weight: 4 }),
      section('second', alike('b', 2, 1)),
    ]
    const found = gapsOf(drafted('one', sections))
    expect(found).toMatchObject({ enters: { itemId: 'b1' }, leaves: { itemId: 'a3' } })
    // Priorities stand as 4 × 1/3 to 1 × 1/2. Between the sections s; in the second one of two, in the first one of three.
    if (found.kind !== 'moves') throw new Error(found.kind)
    const s = (1 + found.within) ** 2
    expect((1 / 2 / (4 / 3)) * s * ((2 * s) / (s + 1)) * ((1 + 2 * s) / 3)).toBeCloseTo(1, 7)
  })

  test('where the third and the fourth are level, the least move may change them', () => {
    const found = gapsOf(drafted('one', [section('all', alike('a', 4, 1))]))
    expect(found).toMatchObject({ enters: { itemId: 'a4' }, leaves: { itemId: 'a3' } })
    expect(found).toHaveProperty('within', expect.closeTo(0, 9))
  })

  test('in two questionnaires, their own weights count as well, and not those of a third', () => {
    const one = drafted('one', [section('a', alike('a', 3, 1))], { weight: 2 })
    const two = drafted('two', [section('b', alike('b', 3, 1))])
    const third = drafted('third', [section('c', alike('c', 2, 5))])
    const found = gapsOf(one, two)
    if (found.kind !== 'moves') throw new Error(found.kind)
    const s = (1 + found.within) ** 2
    // Twice the weight, and in each questionnaire one of three equal items.
    expect(s * ((3 * s) / (s + 2)) * ((1 + 2 * s) / 3)).toBeCloseTo(2, 7)
    expect(gapsOf(one, two, third)).toEqual(found)
  })

  test('key items count double, answered ones at their target not at all', () => {
    const items = [
      level('key', 1, { key: true }),
      ...alike('a', 2, 1),
      level('near', 4),
      level('there', 5),
    ]
    const found = gapsOf(drafted('one', [section('all', items)]))
    expect(found).toMatchObject({ enters: { itemId: 'near' }, leaves: { itemId: 'a2' } })
    expect(found).toHaveProperty('within', expect.closeTo(root(4), 7))
  })

  test('three gaps or fewer are always the top three', () => {
    expect(gapsOf(drafted('one', [section('all', alike('a', 3, 1))]))).toEqual({
      kind: 'few',
      count: 3,
    })
    expect(gapsOf(drafted('one', [section('all', alike('a', 3, 5))]))).toEqual({
      kind: 'few',
      count: 0,
    })
  })
})
