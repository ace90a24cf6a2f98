import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from '#platform/files/write-calendar.ts'
import { improving, madeAt } from './improving.ts'

/** The entries of a file as another program reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    alarms: component.getAllSubcomponents('valarm'),
  }))
}

describe('a calendar file, read by another program', async () => {
  const { calendar, assessment, plan } = await improving('zh-Hans')
  const text = writeCalendar(calendar)
  const events = eventsIn(text)
  const find = (uid: string) => {
    const found = events.find(({ event }) => event.uid === uid)
    if (!found) throw new Error(`${uid} is not in the file`)
    return found
  }

  test('has an entry for each action still to do and one for each due date, and no other', () => {
    const id = assessment.id
    expect(events.map(({ event }) => event.uid)).toEqual([
      `${id}.std-appoint-owner@zhijie`,
      `${id}.std-publish@zhijie`,
      `${id}.std-publish.due@zhijie`,
      `${id}.std-sync-claims@zhijie`,
    ])
  })

  test('fills whole days that belong to no time zone, from the first day to the last', () => {
    for (const { event } of events) {
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true)
      expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBeUndefined()
    }
    const publish = find(`${assessment.id}.std-publish@zhijie`).event
    const place = plan.lines.find(({ action }) => action.id === 'std-publish')?.place
    expect(publish.startDate.toString()).toBe('2026-11-23')
    expect(place?.end).toBe('2026-12-04')
    // The end is the day after the last.
    expect(publish.endDate.toString()).toBe('2026-12-05')
    const due = find(`${assessment.id}.std-publish.due@zhijie`).event
    expect([due.startDate.toString(), due.endDate.toString()]).toEqual(['2027-01-29', '2027-01-30'])
  })

  test('blocks nobody’s time, and reminds of a due date alone, at nine the day before', () => {
    for (const { component, alarms } of events) {
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
      const isDue = String(component.getFirstPropertyValue('uid')).endsWith('.due@zhijie')
      expect(alarms.map((one) => String(one.getFirstPropertyValue('trigger')))).toEqual(
        isDue ? ['-PT15H'] : [],
      )
    }
  })

  test('says who, how much and how, with every sign as it was typed', () => {
    const { description } = find(`${assessment.id}.std-publish@zhijie`).event
    expect(description).toContain('负责人：李喆\n')
    expect(description).toContain('人力：3 人日\n')
    expect(description).toContain('截止日：2027年1月29日\n')
    expect(description).toContain('备注：先做样品；再做, 其他\n')
    expect(description).toMatch(/\n1\. 列出在售产品和服务，.*\n2\. /)
    const categories = find(`${assessment.id}.std-publish@zhijie`).component.getFirstProperty(
      'categories',
    )
    expect(categories?.getValues()).toEqual(['质量改进', '标准引领'])
  })

  test('has no line longer than 75 octets, and every line ends as the standard says', () => {
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('is stamped with the time it was made and the time of the last change', () => {
    for (const { component } of events) {
      const time = (name: string) => String(component.getFirstPropertyValue(name))
      expect(time('dtstamp')).toBe('2026-11-25T02:00:00Z')
      expect(time('last-modified')).toBe('2026-11-20T09:30:00Z')
    }
    expect(madeAt).toBe('2026-11-25T02:00:00.000Z')
  })
})

test('a second file carries the same ids and, after a change, higher numbers', async () => {
  const read = async (updatedAt: string, start: string) => {
    const made = await improving('en', { start })
    const { composeCalendar } = await import('#core/report/compose-calendar.ts')
    const changed = { ...made.assessment, updatedAt }
    const words = made.words.calendar.calendarFile
    return eventsIn(writeCalendar(composeCalendar(made.plan, changed, madeAt, words)))
  }
  const before = await read('2026-11-20T09:30:00.000Z', '2026-11-23')
  const after = await read('2026-11-20T09:30:01.000Z', '2026-12-07')
  const ids = (events: typeof before) => events.map(({ event }) => event.uid)
  expect(ids(after)).toEqual(ids(before))
  expect(new Set(ids(before)).size).toBe(before.length)
  for (const [index, { event }] of after.entries()) {
    expect(event.sequence).toBeGreaterThan(before[index]?.event.sequence ?? Infinity)
    expect(event.sequence).toBeLessThan(2 ** 31)
  }
})

test('control characters and halves of characters do not break the file', () => {
  const text = writeCalendar({
    title: 'a\u0000b',
    madeAt,
    entries: [
      {
        uid: 'u',
        sequence: 1,
        changedAt: madeAt,
        start: '2026-11-23',
        end: '2026-11-24',
        title: 'half \uD83D end; with, signs\\ 😀',
        description: 'one\r\ntwo\tthree\u0007',
        categories: ['a,b'],
        reminds: false,
      },
    ],
  })
  const [only] = eventsIn(text)
  expect(only?.event.summary).toBe('half \uFFFD end; with, signs\\ 😀')
  expect(only?.event.description).toBe('one\ntwo three ')
  expect(only?.component.getFirstProperty('categories')?.getValues()).toEqual(['a,b'])
})
