import { expect, test } from 'vitest'
import { answersBehind } from '#core/consistency/answers-behind.ts'
import { findContradictions } from '#core/consistency/find-contradictions.ts'
import type { When } from '#core/questionnaire/schema.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { both as inBoth, level, questionnaireOf } from '#tests/authored.ts'
import { answersOf, declaredBy, profileWith } from './declared.ts'

const measuring = questionnaireOf('measuring', { all: [level('calibrated')] })
const listing = questionnaireOf('listing', {
  all: [
    level('listed'),
    level('markets', { when: { role: ['exporter'] } }),
    {
      id: 'kinds',
      kind: 'checklist',
      measures: [1],
      ask: inBoth('kinds'),
      options: [
        { id: 'a', label: inBoth('a') },
        { id: 'b', label: inBoth('b') },
      ],
    },
  ],
})
const both = [measuring, listing]
const rules = {
  format: 1 as const,
  rules: [
    {
      id: 'calibrated-without-a-list',
      when: { all: [{ item: 'calibrated', atLeast: 3 }, { not: { item: 'listed', atLeast: 2 } }] },
      asks: 'What is calibrated, if nobody has a list?',
    },
    {
      id: 'exports-without-tracking',
      when: { all: [{ role: ['exporter' as const] }, { not: { item: 'markets', atLeast: 2 } }] },
      asks: 'Who follows the rules abroad?',
    },
    {
      id: 'both-kinds-but-no-list',
      when: { all: [{ item: 'kinds', is: ['b'] }, { not: { item: 'listed', atLeast: 2 } }] },
      asks: 'Really?',
    },
  ],
}
const found = (...declared: Parameters<typeof declaredBy>) =>
  findContradictions(rules, declaredBy(...declared)).map(({ id }) => id)

test('answers of two questionnaires that do not go together are found, with the items they are about', () => {
  const declared = declaredBy(both, { calibrated: 3, listed: 1 })
  expect(findContradictions(rules, declared)).toEqual([
    {
      id: 'calibrated-without-a-list',
      asks: 'What is calibrated, if nobody has a list?',
      items: ['calibrated', 'listed'],
      profile: false,
    },
  ])
})

test('at the very level the rule names they go together', () => {
  expect(found(both, { calibrated: 3, listed: 2 })).toEqual([])
  expect(found(both, { calibrated: 2, listed: 1 })).toEqual([])
})

test.each(['dont-know', 'not-applicable', 'unanswered'])(
  'an item that is “%s” claims nothing and contradicts nothing',
  (state) => {
    expect(found(both, { calibrated: 3, listed: state })).toEqual([])
    expect(found(both, { calibrated: state, listed: 1 })).toEqual([])
  },
)

test('an item nobody was asked contradicts nothing, whatever an old answer to it says', () => {
  expect(found([listing], { calibrated: 5, listed: 1 })).toEqual([])
  expect(found(both, { markets: 1 }, profileWith({ roles: ['manufacturer'] }))).toEqual([])
})

test('the profile is read as well', () => {
  expect(found(both, { markets: 1 }, profileWith({ roles: ['exporter'] }))).toEqual([
    'exports-without-tracking',
  ])
})

test('what the profile does not say is a side as well, so that another profile asks anew', () => {
  const reads = (when: When, profile = profileWith({ size: 'small' })) =>
    findContradictions(
      { format: 1, rules: [{ id: 'one', when, asks: 'Really?' }] },
      declaredBy(both, { calibrated: 3, listed: 1 }, profile),
    )[0]
  const calibrated = { item: 'calibrated', atLeast: 3 }
  const listed = { item: 'listed', atLeast: 2 }
  const micro: When = { size: ['micro'] }
  expect(reads({ all: [calibrated, { not: micro }] })).toMatchObject({
    items: ['calibrated'],
    profile: true,
  })
  expect(reads({ not: { any: [micro, listed] } })).toMatchObject({
    items: ['listed'],
    profile: true,
  })
  // Of what would have to hold together, only what does not hold decides.
  expect(reads({ not: { all: [{ size: ['small'] }, listed] } })).toMatchObject({
    items: ['listed'],
    profile: false,
  })
  expect(reads({ not: { all: [micro, calibrated] } })).toMatchObject({ items: [], profile: true })
  expect(reads({ not: { not: { size: ['small'] } } })).toMatchObject({ items: [], profile: true })
  const behind = (size: 'small' | 'medium', roles: 'exporter'[] = []) => {
    const profile = profileWith({ size, roles })
    const one = reads({ all: [calibrated, { not: micro }] }, profile)
    if (!one) throw new Error('nothing found')
    return answersBehind(one, { profile, answers: answersOf({ calibrated: 3 }) })
  }
  expect(behind('small')).toBe(behind('small'))
  expect(behind('medium')).not.toBe(behind('small'))
  expect(behind('small', ['exporter'])).not.toBe(behind('small'))
})

test('a ticked option is read as well', () => {
  expect(found(both, { kinds: ['b'], listed: 1 })).toEqual(['both-kinds-but-no-list'])
  expect(found(both, { kinds: ['a'], listed: 1 })).toEqual([])
})

test('a contradiction changes no score', () => {
  const declared = declaredBy(both, { calibrated: 5, listed: 1 })
  const context = { profile: declared.profile, today: '2026-11-25' }
  const before = scoreAssessment(both, declared.answers, context)
  expect(findContradictions(rules, declared)).toHaveLength(1)
  expect(scoreAssessment(both, declared.answers, context)).toEqual(before)
  expect(before.share).toBeCloseTo(0.5)
})
