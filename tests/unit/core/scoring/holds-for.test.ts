import { expect, test } from 'vitest'
import type { Profile } from '#core/assessment/schema.ts'
import { holdsFor } from '#core/scoring/prepare.ts'

const profile: Profile = { name: '', sector: 'retail', roles: ['seller'], ambition: 'basic' }

test('a condition on the profile alone holds, or does not', () => {
  expect(holdsFor(undefined, profile)).toBe(true)
  expect(holdsFor({ role: ['seller', 'exporter'] }, profile)).toBe(true)
  expect(holdsFor({ role: ['exporter'] }, profile)).toBe(false)
  expect(holdsFor({ sector: ['retail'] }, profile)).toBe(true)
  expect(holdsFor({ not: { sector: ['retail'] } }, profile)).toBe(false)
  // Unknown sizes hold nothing.
  expect(holdsFor({ size: ['small'] }, profile)).toBe(false)
})

test('an item that a condition names is not answered yet, so the condition does not hold for certain', () => {
  expect(holdsFor({ item: 'a', atLeast: 3 }, profile)).toBe(false)
  expect(holdsFor({ not: { item: 'a', atLeast: 3 } }, profile)).toBe(false)
  expect(holdsFor({ any: [{ item: 'a', atLeast: 3 }, { role: ['seller'] }] }, profile)).toBe(true)
})
