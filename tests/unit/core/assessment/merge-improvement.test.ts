import { expect, test } from 'vitest'
import { defaultImprovement } from '#core/assessment/improvement.ts'
import { mergeImprovement, mergeTargets } from '#core/assessment/merge-improvement.ts'
import type { Improvement, Variant } from '#core/assessment/schema.ts'

const variant = (id: string): Variant => ({ id, name: id, actions: [], levels: {} })

test('two tabs that begin an improvement at once keep what either of them said', () => {
  const ours: Improvement = { ...defaultImprovement, actions: { a: { owner: 'Li' } } }
  const other: Improvement = {
    ...defaultImprovement,
    dayRate: 900,
    actions: { b: { wish: 'refused' } },
  }
  expect(mergeImprovement(undefined, ours, other)).toEqual({
    ...defaultImprovement,
    dayRate: 900,
    actions: { a: { owner: 'Li' }, b: { wish: 'refused' } },
  })
})

test('a trial deleted here and one kept elsewhere: the one goes, the other stays', () => {
  const [one, two] = [variant('one'), variant('two')]
  const base: Improvement = { ...defaultImprovement, variants: [one] }
  const ours: Improvement = { ...base, variants: [] }
  const other: Improvement = { ...base, variants: [one, two] }
  expect(mergeImprovement(base, ours, other)?.variants).toEqual([two])
  // Taking the deletion back brings the one to the other.
  expect(mergeImprovement(ours, base, { ...ours, variants: [two] })?.variants).toEqual([two, one])
})

test('targets are brought together node by node', () => {
  const base = { q1: { stage: 3 }, q2: { stage: 2 } }
  const { q2 } = base
  expect(mergeTargets(base, { q2 }, { ...base, q3: { share: 0.5 } })).toEqual({
    q2: { stage: 2 },
    q3: { share: 0.5 },
  })
  expect(mergeTargets(undefined, undefined, base)).toBe(base)
})

test('what we did not touch is as the other one has it', () => {
  const base: Improvement = { ...defaultImprovement, actions: { a: { owner: 'Li' } } }
  const other: Improvement = { ...base, capacity: 20, actions: { a: { owner: 'Wang' } } }
  expect(mergeImprovement(base, base, other)).toBe(other)
  expect(mergeImprovement(base, { ...base, dayRate: 700 }, other)).toEqual({
    ...other,
    dayRate: 700,
  })
})
