import { expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  isoOf,
  isWorkday,
  mondayOf,
  nthWorkday,
  workdayFrom,
  workdaysBetween,
} from '#core/planning/civil-days.ts'

const msADay = 86_400_000
const byClock = (day: number) => new Date(day * msADay)

test('every day of four centuries has the number and the date that the clock gives it', () => {
  const wrong: number[] = []
  for (let day = dayOf('1890-01-01'); day <= dayOf('2290-12-31'); day++) {
    const iso = byClock(day).toISOString().slice(0, 10)
    if (isoOf(day) !== iso || dayOf(iso) !== day) wrong.push(day)
  }
  expect(wrong).toEqual([])
  expect(isoOf(0)).toBe('1970-01-01')
  expect(dayOf('0001-01-01')).toBe(-719_162)
})

test('a leap day is counted where there is one', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('a week begins on the Monday and has five workdays', () => {
  for (let day = dayOf('1969-12-20'); day <= dayOf('1970-01-20'); day++) {
    const weekday = byClock(day).getUTCDay()
    expect(isWorkday(day)).toBe(weekday !== 0 && weekday !== 6)
    expect(byClock(mondayOf(day)).getUTCDay()).toBe(1)
    expect(day - mondayOf(day)).toBe((weekday + 6) % 7)
  }
})

test('workdays are counted as a calendar shows them', () => {
  const from = dayOf('2026-02-25')
  for (let length = 0; length < 40; length++) {
    const days = Array.from({ length }, (_, index) => from + index)
    expect(workdaysBetween(from, from + length - 1)).toBe(days.filter(isWorkday).length)
  }
  expect(isoOf(workdayFrom(dayOf('2026-03-07')))).toBe('2026-03-09')
  expect(isoOf(nthWorkday(dayOf('2026-03-04'), 1))).toBe('2026-03-04')
  expect(isoOf(nthWorkday(dayOf('2026-03-04'), 4))).toBe('2026-03-09')
  expect(isoOf(nthWorkday(dayOf('2026-03-07'), 5))).toBe('2026-03-13')
})
