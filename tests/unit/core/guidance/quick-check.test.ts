import { expect, test } from 'vitest'
import { quickItems } from '#core/scoring/quick-items.ts'
import { quickReading } from '#core/scoring/quick-reading.ts'
import { gate, level, questionnaireOf } from '#tests/authored.ts'
import { declaredBy, profileWith } from './declared.ts'

const questionnaire = questionnaireOf('sample', {
  marked: [gate('duty'), level('plain'), level('quick', { quick: true })],
  keyed: [
    level('light'),
    level('key', { key: true }),
    level('abroad', { quick: true, when: { role: ['exporter'] } }),
  ],
  heavy: [level('small'), level('big', { weight: 3 })],
  duties: [gate('only-duty')],
  others: [level('foreign', { quick: true, when: { role: ['importer'] } })],
})
type Given = Parameters<typeof declaredBy>[1]
const read = (given: Given, profile = profileWith()) => {
  const { questionnaires, scores, answers } = declaredBy([questionnaire], given, profile)
  return quickReading(questionnaires, scores, answers, { profile, today: '2026-11-25' })
}

test('each section that asks something asks one item: the marked, else a key, else the heaviest', () => {
  const { questionnaires, scores } = declaredBy([questionnaire], {})
  expect(quickItems(questionnaires, scores).map(({ itemId }) => itemId)).toEqual([
    'quick',
    'key',
    'big',
  ])
})

test('an item that does not concern the enterprise is never the one', () => {
  const { questionnaires, scores } = declaredBy(
    [questionnaire],
    {},
    profileWith({ roles: ['exporter', 'importer'] }),
  )
  expect(quickItems(questionnaires, scores).map(({ itemId }) => itemId)).toEqual([
    'quick',
    'abroad',
    'big',
    'foreign',
  ])
})

test('with everything answered at level 3 the reading is stage 3 and half, whatever the duties say', () => {
  const { done, score } = read({ quick: 3, key: 3, big: 3 })
  expect(done).toBe(3)
  expect(score.stage).toMatchObject({ guaranteed: 3, possible: 3 })
  expect(score.share).toBeCloseTo(0.5)
  expect(score.low).toBeCloseTo(0.5)
})

test('what is still open in the quick check stays a range there too', () => {
  const { done, score } = read({ quick: 5, key: 5 })
  expect(done).toBe(2)
  expect(score.stage).toMatchObject({ guaranteed: 1, possible: 5 })
  expect([score.low, score.high]).toEqual([expect.closeTo(2 / 3), expect.closeTo(1)])
})

test('answers to other items change nothing in it', () => {
  expect(
    read({ quick: 3, key: 3, big: 3, plain: 1, light: 5, duty: 'no' }).score.share,
  ).toBeCloseTo(0.5)
})

test('an item that is asked because of one left out here still counts', () => {
  const chained = questionnaireOf('chained', {
    first: [level('cause'), level('lead', { quick: true })],
    second: [level('effect', { quick: true, when: { item: 'cause', atLeast: 3 } })],
  })
  const profile = profileWith()
  const { questionnaires, scores, answers } = declaredBy([chained], {
    cause: 4,
    lead: 1,
    effect: 5,
  })
  const reading = quickReading(questionnaires, scores, answers, { profile, today: '2026-11-25' })
  expect(reading.items.map(({ itemId }) => itemId)).toEqual(['lead', 'effect'])
  expect(reading.score.share).toBeCloseTo(0.5)
})

test('not applicable and not known count as answers, as they do everywhere', () => {
  const { done, score } = read({ quick: 'not-applicable', key: 'dont-know', big: 5 })
  expect(done).toBe(3)
  expect(score.share).toBeCloseTo(0.5)
})
