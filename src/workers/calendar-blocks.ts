import { dayOf, isoOf } from '#core/planning/civil-days.ts'
import type { CalendarReport, CalendarReportLine } from '#core/report/improvement-report.ts'
import type { Report } from '#core/report/report.ts'
import { formatDays, noFigure } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Inline, Span } from './blocks.ts'
import type { Tick } from './chart.ts'
import { stepBlocks } from './step-blocks.ts'

/** Months that the chart shows at most; what lies beyond stands in the table. */
const mostMonths = 120

/** What is done when: bars over the months, and the dates. */
export function calendarBlocks(report: Report, words: Words): Block[] {
  const { improvement, language } = report
  if (!improvement || improvement.path.kind === 'nothing-to-plan') return []
  const { calendar: said } = words.print
  const { calendar } = improvement
  const heading = { kind: 'heading', level: 1, text: said.title, place: 'calendar' } as const
  if (calendar.lines.length === 0) return [heading, { kind: 'paragraph', text: said.none }]
  const { start, capacity } = calendar
  const intro = said.intro(
    words.calendar.shortDate(start),
    formatDays(language, [capacity, capacity, capacity]),
  )
  const lines = calendar.lines.toSorted(
    (a, b) => compare(a.start, b.start) || compare(a.end, b.end),
  )
  const hints = (sentences: readonly string[]): Block[] =>
    sentences.length === 0 ? [] : [hint(words.common.join.sentences(sentences))]
  return [
    { ...heading, chapter: true },
    { kind: 'paragraph', text: intro, tone: 'soft' },
    progressBlock(calendar, words),
    ...chartBlocks(lines, calendar, words),
    { kind: 'heading', level: 2, text: said.table },
    ...hints([
      ...(isBegun(lines) ? [] : [said.noneBegun]),
      // A copy for outside leaves owners out, which does not mean that there are none.
      ...(report.outward ? [] : [said.roles]),
    ]),
    dateTable(lines, report, words),
    ...roleBlocks(calendar, report, words),
    ...stepBlocks(lines, report, words),
  ]
}

/** What is said of a whole table before it. */
const hint = (text: string): Block => ({
  kind: 'paragraph',
  style: 'small',
  tone: 'soft',
  text,
  keepWithNext: true,
})

/** Whether any of them has begun; where none has, that is said once. */
const isBegun = (lines: readonly CalendarReportLine[]): boolean =>
  lines.some(({ status }) => status !== 'planned')

/** How far it is, when it ends, and what is late. */
function progressBlock({ progress, late, lines, end }: CalendarReport, words: Words): Block {
  const said = words.calendar.progress
  const doing = lines.filter(({ status }) => status === 'doing').length
  const { done, all, days, daysDone } = progress
  const counts = [
    said.actions(done, all),
    ...(doing > 0 ? [said.doing(doing)] : []),
    said.days(daysDone, days),
  ]
  const sentences = [
    done === all ? said.allDone : said.ends(words.calendar.shortDate(end)),
    ...(late > 0 ? [words.calendar.late(late)] : []),
  ]
  return {
    kind: 'paragraph',
    text: [
      { text: words.common.join.labelled(said.title, ''), bold: true },
      { text: `${counts.join(' · ')}\u2003${words.common.join.sentences(sentences)}` },
    ],
  }
}

/** Who has how much to do. */
function roleBlocks(
  { roles }: CalendarReport,
  { outward }: Report,
  { calendar, common, print }: Words,
): Block[] {
  const said = calendar.roles
  const isNamed = roles.some(({ owners }) => owners.length > 0)
  const { number } = common.format
  return [
    { kind: 'heading', level: 2, text: said.title },
    ...(isNamed || outward ? [] : [hint(print.calendar.noOwners)]),
    {
      kind: 'table',
      style: 'small',
      dense: true,
      rowHeads: true,
      columns: [
        { head: said.role, width: 3 },
        { head: said.actions, width: 1.2, align: 'right' },
        { head: said.days, width: 1.4, align: 'right' },
        { head: said.done, width: 1.2, align: 'right' },
        ...(isNamed ? [{ head: said.owners, width: 3.2 }] : []),
      ],
      rows: roles.map(({ role, actions, days, daysDone, owners }) => [
        role,
        number(actions),
        number(days),
        number(daysDone),
        ...(isNamed ? [owners.length > 0 ? common.join.and(owners) : said.none] : []),
      ]),
    },
  ]
}

/** Earlier dates first, what has none last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  return a !== null && (b === null || a < b) ? -1 : 1
}

type Placed = CalendarReportLine & { readonly start: string; readonly end: string }

function chartBlocks(
  lines: readonly CalendarReportLine[],
  { end }: CalendarReport,
  words: Words,
): Block[] {
  const { calendar: said } = words.print
  const placed = lines.filter((one): one is Placed => one.start !== null && one.end !== null)
  const [first] = placed
  if (!first) return []
  const months = monthsBetween(first.start, end, words)
  const last = months.at(-1)?.at ?? 0
  const shown = placed.filter((one) => dayOf(one.start) < last)
  const dates = (one: Placed): string =>
    words.calendar.actions.from(
      words.calendar.shortDate(one.start),
      words.calendar.shortDate(one.end),
    )
  const { shortDate, chart } = words.calendar
  const beyond = placed.length - shown.length
  return [
    {
      kind: 'paragraph',
      text: words.common.join.sentences([
        chart.finding(placed.length, shortDate(first.start), shortDate(end)),
        ...(beyond > 0 ? [said.beyond(beyond)] : []),
      ]),
    },
    {
      kind: 'figure',
      caption: words.captions.calendar,
      alt: shown.map((one) => words.common.join.labelled(one.title, dates(one))).join('; '),
      chart: {
        kind: 'gantt',
        months,
        rows: shown.map((one) => ({
          label: one.title,
          from: dayOf(one.start),
          to: dayOf(one.end) + 1,
          due: one.due === null ? null : dayOf(one.due),
          strong: one.noRegret,
        })),
        words: { strong: words.calendar.noRegret, light: said.other, due: chart.due },
      },
    },
  ]
}

/** Months from one name to the next, by the months a chart has room to name. */
const steps = [
  { upTo: 8, step: 1 },
  { upTo: 22, step: 3 },
  { upTo: 46, step: 6 },
  { upTo: Infinity, step: 12 },
]

/**
 * The firsts of the months from the one a date lies in to the one after another, ten years at most. As many are named as
 * there is room for, the first of them and every January with the year.
 */
function monthsBetween(from: string, to: string, { print }: Words): Tick[] {
  const firsts: string[] = []
  let day = dayOf(`${from.slice(0, 7)}-01`)
  while (firsts.length <= mostMonths) {
    const iso = isoOf(day)
    firsts.push(iso)
    if (iso > to) break
    // From the first of any month, 32 days on lies the next one.
    day = dayOf(`${isoOf(day + 32).slice(0, 7)}-01`)
  }
  const step = steps.find(({ upTo }) => firsts.length <= upTo)?.step ?? 12
  const named = firsts.slice(0, -1).filter((iso) => (Number(iso.slice(5, 7)) - 1) % step === 0)
  return firsts.map((iso) => ({
    at: dayOf(iso),
    text: !named.includes(iso)
      ? ''
      : iso === named[0] || iso.slice(5, 7) === '01'
        ? print.calendar.monthOfYear(iso)
        : print.calendar.month(iso),
  }))
}

function dateTable(lines: readonly CalendarReportLine[], { outward }: Report, words: Words): Block {
  const { columns } = words.calendar.chart
  const { calendar: said } = words.print
  const titles = new Map(lines.map(({ id, title }) => [id, title]))
  const date = (iso: string | null): string => (iso === null ? noFigure : said.day(iso))
  const isDue = lines.some(({ due }) => due !== null)
  const hasStatus = isBegun(lines)
  return {
    kind: 'table',
    caption: words.captions.dates,
    style: 'small',
    dense: true,
    rowHeads: true,
    columns: [
      { head: columns.action, width: (isDue ? 54.5 : 78) + (hasStatus ? 0 : 12) },
      { head: columns.start, width: 24 },
      { head: columns.end, width: 23.5 },
      { head: outward ? columns.role : columns.owner, width: hasStatus ? 26.5 : 31.5 },
      ...(isDue ? [{ head: columns.due, width: 23.5 }] : []),
      ...(hasStatus ? [{ head: columns.status, width: 17 }] : []),
    ],
    rows: lines.map((line): Inline[] => [
      titleSpans(line, (id) => titles.get(id) ?? id, words),
      date(line.start),
      date(line.end),
      line.owner ?? [{ text: line.role, tone: outward ? 'ink' : 'soft' }],
      ...(isDue ? [date(line.due)] : []),
      ...(hasStatus ? [words.calendar.statuses[line.status]] : []),
    ]),
  }
}

function titleSpans(
  line: CalendarReportLine,
  titleOf: (id: string) => string,
  words: Words,
): Span[] {
  const { calendar } = words
  return [
    { text: line.title },
    ...(line.moved ? [{ text: `\n${words.print.calendar.byHand}`, tone: 'soft' } as const] : []),
    ...line.conflicts.map((conflict): Span => ({
      text: `\n${calendar.conflict(conflict, titleOf)}`,
      tone: 'warning',
    })),
    ...(line.note ? [{ text: `\n${line.note}`, tone: 'soft' } as const] : []),
  ]
}
