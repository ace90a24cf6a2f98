import type {
  BeforeAfter,
  PlannedGroup,
  PlannedLine,
  PlannedReport,
} from '#core/report/improvement-report.ts'
import type { Report } from '#core/report/report.ts'
import { formatDecimal, formatShare, noFigure } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, Cell, Inline, Span } from './blocks.ts'
import { figureColumn } from './figure-column.ts'

/** Stage and share of the whole and of each questionnaire, now and once all is done. */
export function beforeAfterTable(path: PlannedReport, { language }: Report, words: Words): Block {
  const { plan } = words.print
  const { common, improve } = words
  const share = (value: number | null): string =>
    value === null ? improve.path.withheld : formatShare(language, value)
  const stage = (value: number | null, { levels }: BeforeAfter): string =>
    value === null ? common.noStage : common.stage(value, levels ?? undefined)
  const row = (line: BeforeAfter): Cell[] => {
    const bold = line.title === null
    return [
      line.title ?? plan.whole,
      improve.path.fromTo(stage(line.before.stage, line), stage(line.after.stage, line)),
      improve.path.fromTo(share(line.before.share), share(line.after.share)),
    ].map((text) => ({ text, bold }))
  }
  return {
    kind: 'table',
    caption: words.captions.beforeAfter,
    style: 'small',
    dense: true,
    rowHeads: true,
    columns: [
      { head: plan.of, width: 3.4 },
      { head: plan.stage, width: 4.4 },
      { head: plan.share, width: 3.2 },
    ],
    rows: [path.whole, ...path.questionnaires].map(row),
  }
}

/** The actions of one questionnaire with what each takes, and their sum; `marked`, those without regret say so. */
export function actionTable(
  group: PlannedGroup,
  marked: boolean,
  report: Report,
  words: Words,
): Block {
  const { plan } = words.print
  const { columns } = plan
  const number = (value: number): string => formatDecimal(report.language, value, 1, 0)
  const sum = (value: number): Cell => ({ text: number(value), bold: true })
  return {
    kind: 'table',
    style: 'small',
    dense: true,
    rowHeads: true,
    columns: [
      { head: columns.action, width: 6.15 },
      figureColumn(columns.days, 0.9),
      figureColumn(columns.cny, 1.45),
      figureColumn(columns.cost, 1.45),
      figureColumn(columns.weeks, 1.1),
      { head: columns.role, width: 2.2 },
    ],
    rows: [
      ...group.lines.map((line): Inline[] => [
        titleSpans(line, marked, words),
        number(line.days),
        number(line.cny),
        number(line.cost),
        number(line.weeks),
        line.role,
      ]),
      [
        { text: plan.subtotal, bold: true },
        sum(group.days),
        sum(group.cny),
        sum(group.cost),
        noFigure,
        '',
      ],
    ],
  }
}

function titleSpans(
  { title, noRegret, wanted }: PlannedLine,
  marked: boolean,
  { improve }: Words,
): Span[] {
  const marks = [
    ...(marked && noRegret ? [improve.path.noRegret] : []),
    ...(wanted ? [improve.path.wantedMark] : []),
  ]
  // In front, where no line can part it.
  return [
    ...marks.map((mark): Span => ({ text: `${mark}  `, bold: true, tone: 'accent' })),
    { text: title },
  ]
}
