import { formatDays } from '#words/figures.ts'
import type { calendar as simplified } from '#words/zh-hans/calendar.ts'
import { calendarFile, conflict, sheets, shortDate, statuses } from './calendar-files.ts'

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const days = (value: number): string => formatDays('en', [value, value, value])
const counted = (value: number, one: string, many: string): string =>
  `${value} ${value === 1 ? one : many}`

export const calendar: typeof simplified = {
  title: 'Calendar',
  earlier:
    'The calendar is still that of the earlier path; files can be saved once the new one is there.',
  earlierStays:
    'The calendar is that of the earlier path and may not fit what you have said since. Calculate again above; files can be saved then.',
  intro:
    'What is to be done, laid out in time: what something needs comes before it, no week takes more than can be spared, no-regret and key actions go first. Monday to Friday count as workdays; move around public holidays yourself.',
  none: {
    working: 'The path is still being worked out; it will be laid out here.',
    noPath:
      'There is nothing to do yet. Actions of the path above, and those you do in any case, will be laid out here.',
  },
  shortDate,
  day: (iso) => `${Number(iso.slice(8))}`,
  month: (iso) => monthName.format(new Date(iso)),
  year: (iso) => iso.slice(0, 4),
  comma: ', ',
  statuses,
  noRegret: 'No regret',
  conflict,

  terms: {
    start: 'Start date',
    startOpen: 'Not set yet: the calendar begins today, and moves along every day.',
    startKept: (date) => `Until this is corrected, the calendar begins on ${date}.`,
    capacity: 'Person-days to spare a month',
    capacityHint: 'Everybody together. A month counts as 21.75 workdays, spread over the weeks.',
    capacityKept: (value) => `Until this is corrected, ${value} person-days a month are used.`,
  },

  progress: {
    title: 'Progress',
    actions: (done, all) => `${done} of ${counted(all, 'action', 'actions')} done`,
    days: (done, all) => `${done} of ${days(all)} done`,
    ends: (date) => `Everything will be done by ${date}.`,
    allDone: 'Every action is done.',
    doing: (count) => `${count} in progress`,
  },
  late: (count) =>
    count === 1
      ? '1 action should have begun by now and has not.'
      : `${count} actions should have begun by now and have not.`,
  layAnew: 'Lay out anew from today',

  chart: {
    title: 'What to do when',
    finding: (count, from, to) => `${counted(count, 'action', 'actions')}, ${from} to ${to}.`,
    tight: (count) =>
      count === 1
        ? '1 of them does not fit; why is said beside it.'
        : `${count} of them do not fit; why is said beside each.`,
    beyond: (count) => `The chart ends after ten years; ${count} more lie beyond, see the table.`,
    showTable: 'Show as table',
    showChart: 'Show as chart',
    bars: 'When each action is done, one a row',
    help: 'Left and right arrows move an action by a week, Home takes it back to its automatic place, up and down lead to another one, Enter opens it. Dragging works as well.',
    today: 'Today',
    due: 'Due date',
    bar: (title, from, to, status) => `${title}, ${from} to ${to}, ${status}`,
    byHand: 'placed by hand',
    conflict: 'does not fit',
    legend: 'Legend',
    movedTo: (title, date) => `“${title}” now begins on ${date}.`,
    freed: (title, date) => `“${title}” is back in its automatic place and begins on ${date}.`,
    notFree: (title) => `“${title}” is in progress; its start is yours to say.`,
    alreadyFree: (title) => `“${title}” is in its automatic place already.`,
    columns: {
      action: 'Action',
      status: 'Status',
      role: 'Role',
      owner: 'Owner',
      start: 'Start',
      end: 'End',
      days: 'Person-days',
      due: 'Due',
      conflicts: 'What does not fit',
    },
  },

  load: {
    title: 'Work each week',
    finding: (week, most, capacity) =>
      `The fullest week begins on ${week}: ${days(most)} of the ${days(capacity)} that can be spared.`,
    table: 'Week by week',
    more: (count) => `${counted(count, 'more week is', 'more weeks are')} not listed.`,
    week: 'Week beginning',
    days: 'Used',
    capacity: 'To spare',
    over: 'Too much',
  },

  roles: {
    title: 'Who has how much to do',
    role: 'Role',
    actions: 'Actions',
    days: 'Person-days',
    done: 'Done',
    owners: 'Owners named',
    none: 'nobody yet',
  },

  actions: {
    title: 'Action by action',
    intro: 'Name an owner and a due date, and note how far each one is.',
    showAll: (count) => `Show all ${count}`,
    showFewer: 'Show fewer',
    status: 'How far it is',
    owner: 'Owner',
    ownerHint: 'A person or a department.',
    due: 'Due date',
    dueHint: 'The calendar file reminds of it the day before.',
    start: 'Start',
    startHint: 'Left empty, the calendar decides.',
    startHintDoing: 'The day it really began.',
    note: 'Note',
    outOfReach: 'Enter a date between 2000 and 2099.',
    from: (from, to) => `${from} to ${to}`,
    steps: 'How to do it',
    conflicts: 'What does not fit',
    free: 'Back to its automatic place',
    needs: (titles) => `Needs: ${conjunction.format(titles.map((title) => `“${title}”`))}`,
  },

  revisit: {
    title: 'Done? See whether these answers have changed',
    intro: 'The score follows your answers alone. Until you change them, nothing here moves.',
    toLevel: (level) => `This action should have brought it to level ${level}`,
    duty: 'This action should have settled this legal duty',
    shown: 'The answers show everything it was to bring about.',
    waiting: (count) =>
      `${counted(count, 'action is', 'actions are')} done whose answers have not been changed yet.`,
  },

  files: {
    title: 'Take it along',
    calendar: 'Save a calendar file (.ics)',
    calendarHint:
      'Outlook and phones open it; after changes to the plan, import it again and the entries are updated. What is done or dropped does not vanish by itself: delete it in your calendar.',
    sheets: 'Save a spreadsheet (.xlsx)',
    sheetsHint: 'The plan, the gaps and every answer, a sheet each.',
    making: 'Making the file…',
    saved: (name) => `${name} was made.`,
    startFixed: (date) =>
      `The start date is now set to ${date}, so that dates stay the same when you save again.`,
    notArrived:
      'It did not work: a part that is needed did not load. Check the connection and try again; everything you entered is still here.',
    calendarName: (name, date) => `Zhijie-calendar-${name}-${date}.ics`,
    sheetsName: (name, date) => `Zhijie-plan-${name}-${date}.xlsx`,
  },

  calendarFile,
  sheets,
}
