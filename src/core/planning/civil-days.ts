/*
 * Days of the calendar as numbers, so that dates can be reckoned with: day 0 is 1970-01-01. The conversions are Howard
 * Hinnant's days_from_civil and civil_from_days, https://howardhinnant.github.io/date_algorithms.html
 */

/** The number of the day that an ISO date names. */
export function dayOf(iso: string): number {
  const [, years = '', months = '', days = ''] = /^(\d+)-(\d+)-(\d+)/.exec(iso) ?? []
  const month = Number(months)
  // The year begins in March, so that the leap day is its last.
  const year = Number(years) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(days) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The ISO date of a day. */
export function isoOf(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
}

/** The date so many days later, or earlier. */
export function addDays(iso: string, days: number): string {
  return isoOf(dayOf(iso) + days)
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day)
}

/** Whether somebody works on this day: Monday to Friday. Public holidays are not known here. */
export function isWorkday(day: number): boolean {
  return weekdayOf(day) < 5
}

/** The first workday from this day on. */
export function workdayFrom(day: number): number {
  return isWorkday(day) ? day : mondayOf(day) + 7
}

/** How many workdays lie from one day to another, both counted. */
export function workdaysBetween(from: number, to: number): number {
  return from > to ? 0 : workdaysBefore(to + 1) - workdaysBefore(from)
}

/** The last of so many workdays that begin on a day: with 1, the first workday from it on. */
export function nthWorkday(from: number, count: number): number {
  const first = workdayFrom(from)
  const place = weekdayOf(first) + count - 1
  return mondayOf(first) + 7 * Math.floor(place / 5) + (place % 5)
}

/** 0 on Monday to 6 on Sunday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Workdays since a Monday long ago. */
function workdaysBefore(day: number): number {
  return (mondayOf(day) / 7) * 5 + Math.min(5, weekdayOf(day))
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
