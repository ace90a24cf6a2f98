import type { Report } from '#core/report/report.ts'
import { formatShare } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import { quickSentences } from '#words/quick-sentences.ts'
import type { Block, Inline, TableBlock } from './blocks.ts'
import { effortText, figureBlock, shownText } from './figure-blocks.ts'
import { daysText, moneyText } from './path-blocks.ts'

/** The page to read where only one is read. */
export function summaryBlocks(report: Report, words: Words): Block[] {
  const { print, results, common } = words
  const { language, score, parameters } = report
  const shown = shownText(score, report, words)
  const stage = score.stage
    ? common.stageRange(score.stage.guaranteed, score.stage.possible)
    : common.noStage
  const rows: { label: string; value: Inline }[] = [
    { label: results.index, value: [{ text: shown, bold: true }] },
  ]
  if (score.evidenced !== null && score.display === 'figure') {
    rows.push({ label: results.evidenced, value: formatShare(language, score.evidenced) })
  }
  if (score.confidence !== null) {
    rows.push({ label: results.confidence, value: formatShare(language, score.confidence, 0) })
  }
  rows.push(
    {
      label: results.openGates,
      value: print.openGateCount(report.openGates.length, report.unansweredGates),
    },
    { label: results.unknown, value: print.unknownCount(report.unknown.length) },
  )
  rows.push(...pathRow(report, words))
  if (score.partial) {
    rows.push({
      label: results.partial,
      value: results.partialHint(common.format.percent(parameters.partialShare)),
    })
  }
  const lead = [
    ...(report.heldBackBy.length === 0 || report.questionnaires.length < 2
      ? []
      : [
          results.heldBackBy(
            report.heldBackBy,
            report.heldBackBy.length === report.questionnaires.length,
          ),
        ]),
    ...(score.counts.answered + score.counts['dont-know'] === 0 ? [print.nothingAnswered] : []),
  ]
  return [
    { kind: 'heading', level: 1, text: print.summary, place: 'summary', newPage: true },
    {
      kind: 'callout',
      tone: 'accent',
      title: common.join.labelled(print.stageNow, stage),
      text: [
        ...(lead.length > 0 ? [lead.join(' ')] : []),
        ...(report.quick
          ? [common.join.sentences(quickSentences(report.quick, words, language))]
          : []),
      ],
    },
    ...besideRadar(factTable(rows), report, words),
    ...gapTable(report, words),
    ...firstActionTable(report, words),
  ]
}

/** What the cheapest path takes. */
function pathRow(report: Report, words: Words): { label: string; value: Inline }[] {
  const path = report.improvement?.path
  if (path?.kind !== 'planned' || path.count === 0) return []
  const { plan } = words.print
  const takes = [plan.count(path.count), daysText(path.days, report), moneyText(path.cny, report)]
  return [{ label: plan.title, value: takes.join('\n') }]
}

function factTable(rows: readonly { label: string; value: Inline }[]): TableBlock {
  return {
    kind: 'table',
    style: 'small',
    headless: true,
    rowHeads: true,
    columns: [
      { head: '', width: 1 },
      { head: '', width: 1.15 },
    ],
    rows: rows.map(({ label, value }) => [{ text: label, tone: 'soft' }, value]),
  }
}

/** The summary's facts with the radar to their right. */
function besideRadar(facts: TableBlock, report: Report, words: Words): Block[] {
  const [figure] = figureBlock('radar', report.radar, report, words)
  return [figure ? { kind: 'pair', facts, figure, factsShare: 0.36 } : facts]
}

function gapTable(report: Report, words: Words): Block[] {
  const { print, results } = words
  if (report.topGaps.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: results.gaps.title },
    {
      kind: 'table',
      style: 'small',
      columns: [
        { head: print.gapNumber, width: 0.5 },
        { head: print.ask, width: 6.8 },
        { head: print.levelNow, width: 0.9, align: 'center' },
        { head: print.nextStep, width: 3.8 },
      ],
      rows: report.topGaps.map((line, index) => [
        String(index + 1),
        line.ask,
        `${line.gap.level} → ${line.gap.level + 1}`,
        line.action?.title ?? results.gaps.noAction,
      ]),
    },
  ]
}

function firstActionTable(report: Report, words: Words): Block[] {
  const { print, results } = words
  if (report.firstActions.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: results.actions.firstTitle },
    {
      kind: 'table',
      style: 'small',
      columns: [
        { head: print.gapNumber, width: 0.5 },
        { head: print.action, width: 5 },
        { head: print.effort, width: 4.4 },
        { head: print.role, width: 1.9 },
      ],
      rows: report.firstActions.map((action, index) => [
        String(index + 1),
        { text: action.title, bold: true },
        effortText(action, report, words),
        action.role,
      ]),
    },
  ]
}
