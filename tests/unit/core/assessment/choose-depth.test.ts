import { expect, test } from 'vitest'
import { chooseDepth } from '#core/assessment/choose-depth.ts'
import type { Assessment } from '#core/assessment/schema.ts'

const before: Assessment = {
  version: 1,
  id: 'one',
  example: false,
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  profile: { name: '', roles: [], ambition: 'basic' },
  questionnaires: [],
  answers: new Map([['item', { state: 'dont-know' }]]),
}
const at = '2026-11-25T08:00:00.000Z'

test('another depth is a change of its own and leaves every answer', () => {
  const quick = chooseDepth(before, 'quick', at)
  expect(quick).toEqual({ ...before, depth: 'quick', updatedAt: at })
  expect(quick.answers).toBe(before.answers)
})

test('the depth that is asked already is no change, so that there is nothing to take back', () => {
  expect(chooseDepth(before, 'full', at)).toBe(before)
  const quick = chooseDepth(before, 'quick', at)
  expect(chooseDepth(quick, 'quick', '2026-11-26T08:00:00.000Z')).toBe(quick)
})
