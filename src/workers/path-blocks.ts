import type { Goal } from '#core/assessment/schema.ts'
import type { ImprovementReport, PlannedReport } from '#core/report/improvement-report.ts'
import type { Report } from '#core/report/report.ts'
import { formatCost, formatDays, formatDecimal, formatShare } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Inline } from './blocks.ts'
import { curveBlocks } from './curve-blocks.ts'
import { impossibleBlocks } from './obstacle-blocks.ts'
import { actionTable, beforeAfterTable } from './path-tables.ts'

/** The cheapest path, what it costs and leads to, and what each budget buys. */
export function pathBlocks(report: Report, words: Words): Block[] {
  const { improvement } = report
  if (!improvement) return []
  const { plan } = words.print
  return [
    { kind: 'heading', level: 1, text: plan.title, place: 'path', chapter: true },
    ...outcomeBlocks(improvement, report, words),
    ...setAsideBlocks(improvement, words),
    ...(improvement.path.kind === 'nothing-to-plan' ? [] : curveBlocks(improvement, report, words)),
  ]
}

function outcomeBlocks({ path }: ImprovementReport, report: Report, words: Words): Block[] {
  const { plan } = words.print
  switch (path.kind) {
    case 'nothing-to-plan':
      return [notice(plan.nothingToPlan)]
    case 'not-planned':
      return [notice(plan.notPlanned)]
    case 'impossible':
      return [goalRows(path.goal, report, words), ...impossibleBlocks(path, report, words)]
    case 'over-budget': {
      const { goal, days, cny, wanted } = path
      return [
        goalRows(goal, report, words),
        notice(words.improve.overBudget(daysText(days, report), moneyText(cny, report))),
        { kind: 'heading', level: 2, text: plan.wanted },
        { kind: 'list', items: wanted },
      ]
    }
    case 'planned':
      return plannedBlocks(path, report, words)
  }
}

function notice(text: string): Block {
  return { kind: 'callout', tone: 'warning', text: [text] }
}

function goalRows(goal: Goal, report: Report, words: Words): Block {
  const { plan } = words.print
  return { kind: 'rows', rows: [{ label: plan.goal, value: goalText(goal, report, words) }] }
}

/** A goal in words. */
export function goalText(goal: Goal, report: Report, { print, common }: Words): string {
  const { goals } = print.plan
  switch (goal.kind) {
    case 'targets':
      return goals.targets
    case 'stage':
      return goals.stage(common.stage(goal.stage))
    case 'share':
      return goals.share(formatShare(report.language, goal.share))
    case 'budget':
      return goals.budget(
        goal.days === undefined ? null : daysText(goal.days, report),
        goal.cny === undefined ? null : moneyText(goal.cny, report),
      )
  }
}

/** Person-days as one figure. */
export function daysText(days: number, { language }: Report): string {
  return formatDays(language, [days, days, days])
}

/** CNY as one figure. */
export function moneyText(cny: number, { language }: Report): string {
  return formatCost(language, [cny, cny, cny])
}

function plannedBlocks(path: PlannedReport, report: Report, words: Words): Block[] {
  const { plan } = words.print
  const said = words.improve.path
  if (path.count === 0) return reachedBlocks(path, report, words)
  // What would stand beside every action is said once.
  const isAllSafe =
    path.count > 1 && path.groups.every(({ lines }) => lines.every(({ noRegret }) => noRegret))
  const { days, cny, cost, dayRate, estimate } = path
  const rows: { label: string; value: Inline }[] = [
    { label: plan.goal, value: goalText(path.goal, report, words) },
    { label: said.actionCount, value: plan.count(path.count) },
    { label: said.days, value: daysText(days, report) },
    { label: said.cny, value: moneyText(cny, report) },
    {
      label: said.cost,
      value: [
        { text: moneyText(cost, report), bold: true },
        { text: `\n${said.costHint(moneyText(dayRate, report), estimate)}`, tone: 'soft' },
      ],
    },
  ]
  return [
    { kind: 'paragraph', text: plan.intro, tone: 'soft' },
    {
      kind: 'callout',
      tone: path.status === 'optimal' ? 'accent' : 'warning',
      text: [proofText(path, report, words)],
    },
    { kind: 'rows', rows },
    ...doubtBlocks(path, words),
    { kind: 'heading', level: 2, text: plan.beforeAfter },
    beforeAfterTable(path, report, words),
    {
      kind: 'paragraph',
      style: 'small',
      tone: 'soft',
      text: plan.beforeAfterHint,
    },
    { kind: 'heading', level: 2, text: plan.actions },
    {
      kind: 'paragraph',
      style: 'small',
      tone: 'soft',
      keepWithNext: true,
      text: isAllSafe
        ? plan.allNoRegret
        : path.knowsNoRegret
          ? said.noRegretHint
          : said.noRegretUnknown,
    },
    ...path.groups.flatMap((group): Block[] => [
      { kind: 'heading', level: 3, text: group.title },
      actionTable(group, !isAllSafe, report, words),
    ]),
  ]
}

function reachedBlocks(path: PlannedReport, report: Report, words: Words): Block[] {
  const { reached, path: said } = words.improve
  const within = path.goal.kind === 'budget'
  const byDone = (report.improvement?.done.length ?? 0) > 0
  const body = within ? reached.nothingHelps : byDone ? reached.byDone : reached.body
  return [
    goalRows(path.goal, report, words),
    {
      kind: 'callout',
      tone: 'accent',
      title: within ? said.wantedNone : reached.title,
      text: [body, ...(within ? [proofText(path, report, words)] : [])],
    },
    ...doubtBlocks(path, words),
  ]
}

/** Whether it is proven, and if not, by how much at most another path could be better. */
function proofText(path: PlannedReport, report: Report, { improve }: Words): string {
  const said = improve.path
  const { status, goal, gap } = path
  const within = goal.kind === 'budget'
  if (status === 'optimal') return within ? said.provenBudget : said.proven
  if (status === 'open') return said.open
  if (!within) return said.bestFound(moneyText(gap, report))
  return gap < 1e-9
    ? said.bestCostFound
    : said.bestShareFound(formatDecimal(report.language, gap * 100, 2, 0))
}

/** What the proof reckons with or does not reach. */
function doubtBlocks({ status, unanswered, turned }: PlannedReport, { improve }: Words): Block[] {
  const said = improve.path
  return [
    ...(unanswered > 0
      ? [
          {
            kind: 'paragraph',
            text: (status === 'open' ? said.unansweredOpen : said.unanswered)(unanswered),
          } as const,
        ]
      : []),
    ...(turned.length > 0
      ? [
          { kind: 'paragraph', text: said.turned(turned.length), keepWithNext: true } as const,
          { kind: 'list', items: turned } as const,
        ]
      : []),
  ]
}

/** What was ruled out, and what is done. */
function setAsideBlocks({ refused, done }: ImprovementReport, words: Words): Block[] {
  const { plan } = words.print
  return [
    ...titleList(words.improve.path.refusedTitle(refused.length), plan.refusedIntro, refused),
    ...titleList(plan.done(done.length), plan.doneIntro, done),
  ]
}

function titleList(text: string, intro: string, items: readonly string[]): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', style: 'small', tone: 'soft', text: intro, keepWithNext: true },
    { kind: 'list', style: 'small', items },
  ]
}
