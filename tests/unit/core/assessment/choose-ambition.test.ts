import { expect, test } from 'vitest'
import { chooseAmbition } from '#core/assessment/choose-ambition.ts'
import type { Assessment } from '#core/assessment/schema.ts'

const before: Assessment = {
  version: 1,
  id: 'one',
  example: false,
  createdAt: '2026-11-22T08:00:00.000Z',
  updatedAt: '2026-11-22T08:00:00.000Z',
  profile: { name: 'Works', roles: [], ambition: 'basic' },
  targets: { assessment: { stage: 2 }, standards: { share: 0.9 } },
  questionnaires: [],
  answers: new Map(),
}

test('an ambition takes the place of the target of the whole and leaves the others', () => {
  const at = '2026-11-23T08:00:00.000Z'
  const after = chooseAmbition(before, 'leading', at)
  expect(after.profile).toEqual({ name: 'Works', roles: [], ambition: 'leading' })
  expect(after.targets).toEqual({ standards: { share: 0.9 } })
  expect(after.updatedAt).toBe(at)
  expect(before.targets).toHaveProperty('assessment')
})
