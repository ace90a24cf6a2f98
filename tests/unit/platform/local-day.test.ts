import { expect, test } from 'vitest'
import { localDay } from '#platform/local-day.ts'

test('the day is the one of the place, not that of Greenwich', () => {
  // The parts are given as the clock on the wall has them, whatever the machine's zone.
  expect(localDay(new Date(2026, 10, 5, 0, 30))).toBe('2026-11-05')
  expect(localDay(new Date(2026, 10, 5, 23, 30))).toBe('2026-11-05')
})
