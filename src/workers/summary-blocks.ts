import type { Report } from '#core/report/report.ts'
import { formatShare } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import { quickSentences } from '#words/quick-sentences.ts'
import type { Block, Cell, TableBlock } from './blocks.ts'
import { effortText, figureBlock } from './figure-blocks.ts'
import type { Inline } from './inline.ts'
import { daysText, moneyText } from './path-blocks.ts'
import { stageFigure } from './stage-figure.ts'
import { trendFigure } from './trend-figure.ts'

/** How the summary is set: the first of these that keeps it on one page. */
export const summarySettings = [
  { radarMm: 56, stageMm: 30, trendMm: 25, table: 'small', lines: 3 },
  { radarMm: 46, stageMm: 30, trendMm: 20, table: 'small', lines: 3 },
  { radarMm: 43, stageMm: 28, trendMm: 20, table: 'caption', lines: 3 },
  { radarMm: 40, stageMm: 25, trendMm: 19, table: 'caption', lines: 2 },
  { radarMm: 38, stageMm: 20, trendMm: 19, table: 'caption', lines: 2 },
  { radarMm: 38, stageMm: 20, trendMm: 19, table: 'caption', lines: 2, actionLines: 1 },
  { radarMm: 38, stageMm: 20, trendMm: 19, table: 'caption', lines: 1 },
  { radarMm: null, stageMm: 28, trendMm: 20, table: 'caption', lines: 2 },
  { radarMm: null, stageMm: 27, trendMm: 19, table: 'caption', lines: 1 },
  { radarMm: null, stageMm: 18, trendMm: null, table: 'caption', lines: 1 },
] as const satisfies readonly SummarySetting[]

/** One way to set the summary: heights of its pictures (with null no radar, and the trend in words), and the most lines of a question or a next step. */
export interface SummarySetting {
  readonly radarMm: number | null
  readonly stageMm: number
  readonly trendMm: number | null
  readonly table: 'small' | 'caption'
  readonly lines: number
  /** The most lines of an action, where they are fewer. */
  readonly actionLines?: number
  /** The part of the width that the facts beside the radar take, where it is another than that of one language. */
  readonly factsShare?: number
}

/** The page to read where only one is read. */
export function summaryBlocks(
  report: Report,
  words: Words,
  setting: SummarySetting = summarySettings[0],
): Block[] {
  const { print, common } = words
  const { language } = report
  const lead = leadText(report, words)
  return [
    { kind: 'heading', level: 1, text: print.summary, place: 'summary', newPage: true },
    stageFigure(report, words, setting.stageMm),
    ...(lead === '' ? [] : [{ kind: 'paragraph', text: lead, style: 'small' } as const]),
    ...(report.quick
      ? [
          {
            kind: 'paragraph',
            style: 'small',
            text: common.join.sentences(quickSentences(report.quick, words, language)),
          } as const,
        ]
      : []),
    ...figureTable(report, words),
    ...besideRadar(factTable(report, words), setting, report, words),
    ...trend(report, words, setting),
    ...gapTable(report, words, setting),
    ...firstActionTable(report, words, setting),
  ]
}

function trend(report: Report, words: Words, { trendMm }: SummarySetting): Block[] {
  if (trendMm !== null) return trendFigure(report, words, trendMm)
  return trendFigure(report, words, 0).map(({ alt }) => ({
    kind: 'paragraph',
    style: 'small',
    text: alt,
  }))
}

function leadText(report: Report, words: Words): string {
  const { print, results, common } = words
  const { counts } = report.score
  return common.join.sentences([
    ...(report.heldBackBy.length === 0 || report.questionnaires.length < 2
      ? []
      : [
          results.heldBackBy(
            report.heldBackBy,
            report.heldBackBy.length === report.questionnaires.length,
          ),
        ]),
    ...(counts.answered + counts['dont-know'] === 0 ? [print.nothingAnswered] : []),
  ])
}

/** The figures of the whole, large, in one row. */
function figureTable(report: Report, words: Words): Block[] {
  const { results, captions } = words
  const { language, score, evidenceCoverage } = report
  const figures: { head: string; figure: string }[] = []
  const add = (head: string, figure: string): void => {
    figures.push({ head, figure })
  }
  if (score.share !== null && score.display === 'figure') {
    add(results.index, formatShare(language, score.share))
    if (score.evidenced !== null) add(results.evidenced, formatShare(language, score.evidenced))
  }
  if (score.confidence !== null) add(results.confidence, formatShare(language, score.confidence, 0))
  const { answered, evidenced } = evidenceCoverage
  if (answered > 0) add(captions.evidenced, captions.of(evidenced, answered))
  if (figures.length === 0) return []
  return [
    {
      kind: 'table',
      style: 'figures',
      dense: true,
      columns: figures.map(({ head }) => ({ head, width: 1 })),
      rows: [figures.map(({ figure }) => figure)],
    },
  ]
}

function factTable(report: Report, words: Words): TableBlock {
  const { print, results, common } = words
  const { score, parameters } = report
  const rows: { label: string; value: Inline }[] = [
    {
      label: results.openGates,
      value: print.openGateCount(report.openGates.length, report.unansweredGates),
    },
    { label: results.unknown, value: print.unknownCount(report.unknown.length) },
    ...pathRow(report, words),
  ]
  if (score.partial) {
    rows.push({
      label: results.partial,
      value: results.partialHint(common.format.percent(parameters.partialShare)),
    })
  }
  return {
    kind: 'table',
    style: 'small',
    headless: true,
    rowHeads: true,
    columns: [
      { head: '', width: 1 },
      { head: '', width: 1.25 },
    ],
    rows: rows.map(({ label, value }) => [{ text: label, tone: 'soft' }, value]),
  }
}

/** What the cheapest path takes. */
function pathRow(report: Report, words: Words): { label: string; value: Inline }[] {
  const path = report.improvement?.path
  if (path?.kind !== 'planned' || path.count === 0) return []
  const { plan } = words.print
  const takes = [plan.count(path.count), daysText(path.days, report), moneyText(path.cny, report)]
  return [{ label: plan.title, value: takes.join('\n') }]
}

/** The summary's facts with the radar to their right. */
function besideRadar(
  facts: TableBlock,
  { radarMm, factsShare = 0.36 }: SummarySetting,
  report: Report,
  words: Words,
): Block[] {
  const [figure] = radarMm === null ? [] : figureBlock('radar', report.radar, report, words)
  if (!figure || radarMm === null) return [facts]
  return [{ kind: 'pair', facts, figure: { ...figure, heightMm: radarMm }, factsShare }]
}

function gapTable(report: Report, words: Words, { table, lines }: SummarySetting): Block[] {
  const { print, results } = words
  if (report.topGaps.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: results.gaps.title },
    {
      kind: 'table',
      style: table,
      dense: true,
      columns: [
        { head: print.gapNumber, width: 0.5 },
        { head: print.ask, width: 6.4 },
        { head: print.levelNow, width: 0.9, align: 'center' },
        { head: print.nextStep, width: 4.2 },
      ],
      rows: report.topGaps.map((line, index): (Inline | Cell)[] => [
        String(index + 1),
        { text: line.ask, maxLines: lines },
        `${line.gap.level} → ${line.gap.level + 1}`,
        { text: line.action?.title ?? results.gaps.noAction, maxLines: lines },
      ]),
    },
  ]
}

function firstActionTable(report: Report, words: Words, setting: SummarySetting): Block[] {
  const { table, lines, actionLines = lines } = setting
  const { print, results } = words
  if (report.firstActions.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: results.actions.firstTitle },
    {
      kind: 'table',
      style: table,
      dense: true,
      columns: [
        { head: print.gapNumber, width: 0.5 },
        { head: print.action, width: 4.4 },
        // An effort stands on one line where it can, in two languages on two.
        { head: print.effort, width: 5.2 },
        { head: print.role, width: 1.9 },
      ],
      rows: report.firstActions.map((action, index): (Inline | Cell)[] => [
        String(index + 1),
        { text: action.title, bold: true, maxLines: actionLines },
        effortText(action, report, words),
        { text: action.role, maxLines: actionLines },
      ]),
    },
  ]
}
