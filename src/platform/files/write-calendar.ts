import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarFile } from '#core/report/compose-calendar.ts'

/** Seconds from nine in the morning to the midnight a day begins with. */
const fromNineToMidnight = 15 * 3600

/**
 * The text of an iCalendar file (RFC 5545). Entries fill whole days and block nothing: they are bound to no time zone,
 * so that they fall on the same days everywhere.
 */
export function writeCalendar({ title, madeAt, entries }: CalendarFile): string {
  const calendar = ical({
    name: clean(title),
    prodId: { company: 'zhijie', product: 'zhijie', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: new Date(madeAt),
      lastModified: new Date(entry.changedAt),
      allDay: true,
      start: new Date(entry.start),
      end: new Date(entry.end),
      summary: clean(entry.title),
      description: clean(entry.description),
      categories: entry.categories.map((name) => ({ name: clean(name) })),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (entry.reminds) {
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: fromNineToMidnight,
        description: clean(entry.title),
      })
    }
  }
  return calendar.toString()
}

/** A text as a line of the file may hold it: no control characters, no halves of characters. */
function clean(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
}
