import type { CalendarLine, ConflictLine } from '#core/planning/plan-calendar.ts'
import { formatCost, formatDays } from '#words/figures.ts'
import type {
  calendarFile as simplifiedFile,
  sheets as simplifiedSheets,
  statuses as simplifiedStatuses,
} from '#words/zh-hans/calendar-files.ts'
import { common } from './common.ts'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const days = (value: number): string => formatDays('en', [value, value, value])

/** A date as short as it can be told without doubt. */
export const shortDate = (iso: string): string => day.format(new Date(iso))

export const statuses: typeof simplifiedStatuses = {
  planned: 'Planned',
  doing: 'In progress',
  done: 'Done',
}

/** What does not fit where an action was put. */
export function conflict(one: ConflictLine, titleOf: (actionId: string) => string): string {
  switch (one.kind) {
    case 'before-need':
      return `It begins before “${titleOf(one.actionId)}”, which it needs, has ended.`
    case 'before-start':
      return 'It lies before the start date.'
    case 'past-due':
      return `It ends after its due date, ${shortDate(one.due)}.`
    case 'over-capacity':
      return one.weeks === 1
        ? `The week of ${shortDate(one.week)} is too full by ${days(one.by)}.`
        : `${one.weeks} weeks are too full; the fullest, the week of ${shortDate(one.week)}, by ${days(one.by)}.`
  }
}

function facts({ status, note, owner, action, days: work, cny }: CalendarLine): readonly string[] {
  return [
    `Status: ${statuses[status]}`,
    ...(owner !== null ? [`Owner: ${owner}`] : []),
    `Role: ${action.role}`,
    `Work: ${days(work)}`,
    ...(cny > 0 ? [`Money: ${formatCost('en', [cny, cny, cny])}`] : []),
    ...(note.due ? [`Due: ${shortDate(note.due)}`] : []),
    ...(note.note ? [`Note: ${note.note}`] : []),
  ]
}

/** What the .ics file says. */
export const calendarFile: typeof simplifiedFile = {
  title: (enterprise) =>
    enterprise === '' ? 'Quality improvement' : `Quality improvement · ${enterprise}`,
  dueTitle: (action) => `Due: ${action}`,
  category: 'Quality improvement',
  facts,
}

/** What the .xlsx file says, beside what the pages say as well. */
export const sheets: typeof simplifiedSheets = {
  planTitle: 'Plan',
  gapsTitle: 'Gaps',
  answersTitle: 'Answers',
  yes: 'yes',
  total: 'Total',
  noAction: 'No action raises it',
  cut: (length) =>
    `… (${common.format.number(length)} characters in all; the rest does not fit into one cell)`,
  statuses,
  conflict,
  raisesTo: (ask, level) => `${ask} → level ${level}`,
  settles: (ask) => `Settles the legal duty: ${ask}`,
  plan: {
    action: 'Action',
    questionnaire: 'Questionnaire',
    status: 'Status',
    owner: 'Owner',
    role: 'Role',
    start: 'Start',
    end: 'End',
    due: 'Due',
    days: 'Person-days',
    cny: 'Money (CNY)',
    weeks: 'Elapsed weeks',
    noRegret: 'No regret',
    key: 'Key',
    wanted: 'In any case',
    moved: 'Placed by hand',
    conflicts: 'Conflicts',
    raises: 'What it raises',
    steps: 'How to do it',
    note: 'Note',
    measure: 'Measure',
  },
  gaps: {
    rank: 'Rank',
    item: 'Item',
    questionnaire: 'Questionnaire',
    key: 'Key item',
    level: 'Level now',
    share: 'Now',
    target: 'Target',
    gap: 'Gap',
    weight: 'Weight',
    keyFactor: 'Key factor',
    effort: 'Effort (person-days)',
    priority: 'Priority',
    action: 'Next action',
  },
  answers: {
    questionnaire: 'Questionnaire',
    section: 'Section',
    item: 'Item',
    key: 'Key item',
    state: 'State',
    answer: 'Answer',
    level: 'Level',
    levels: 'Levels in all',
    share: 'Share',
    target: 'Target',
    weight: 'Weight',
    grade: 'Evidence',
    evidence: 'Kind of evidence',
    evidenceNote: 'About the evidence',
    link: 'Link',
    validUntil: 'Valid until',
    reason: 'Why it does not apply',
    note: 'Note',
  },
}
