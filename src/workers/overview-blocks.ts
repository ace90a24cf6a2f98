import type { TrendPoint } from '#core/report/compose-trend.ts'
import type { Report } from '#core/report/report.ts'
import { axesFinding, itemsFinding } from '#words/axes-finding.ts'
import { formatShare, formatWeight } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { Block } from './blocks.ts'
import { shownText } from './figure-blocks.ts'

/** The whole before its parts: every figure with what it means, what the charts show, how it moved, what comes next. */
export function overviewBlocks(report: Report, words: Words): Block[] {
  const { results } = words
  const { score } = report
  const { counts } = score
  if (score.low === null || counts.answered + counts['dont-know'] === 0) return []
  return [
    { kind: 'heading', level: 1, text: results.charts.title, place: 'overview', chapter: true },
    ...standingBlocks(report, words),
    figureTable(report, words),
    { kind: 'space', mm: 3 },
    ...findingBlocks(report, words),
    ...nextBlocks(report, words),
    ...trendTable(report, words),
  ]
}

/** How a questionnaire moves up, while one still can. */
function nextBlocks({ questionnaires }: Report, { results: { next } }: Words): Block[] {
  if (questionnaires.every(({ stage }) => stage === null || stage.next === null)) return []
  return [
    {
      kind: 'paragraph',
      text: [{ text: next.title, bold: true }, { text: `\u2003${next.intro}` }],
    },
  ]
}

/** A word for the ends of the scale, and how sure the stage is. */
function standingBlocks({ score }: Report, { results, common }: Words): Block[] {
  const { counts, share, coverage, stage } = score
  const isWhole = coverage > 1 - 1e-9 && share !== null
  const texts = [
    ...(counts.answered === 0 ? [results.empty.allUnknown] : []),
    ...(isWhole && share > 1 - 1e-9 ? [results.empty.topReached] : []),
    ...(isWhole && share < 1e-9 ? [results.empty.atTheBottom] : []),
    ...(stage && stage.guaranteed !== stage.possible
      ? [results.stageBetween(common.stage(stage.guaranteed), common.stage(stage.possible))]
      : []),
  ]
  return texts.map((text): Block => ({ kind: 'paragraph', text }))
}

function figureTable(report: Report, words: Words): Block {
  const { results, common } = words
  const { language, score, parameters } = report
  const { counts } = score
  const rows: string[][] = [
    [
      results.stage,
      score.stage
        ? common.stageRange(score.stage.guaranteed, score.stage.possible)
        : common.noStage,
      results.stageHint,
    ],
    [
      results.index,
      shownText(score, report, words),
      common.join.sentences([results.indexHint, results.levelIsNotShare]),
    ],
  ]
  if (score.display === 'range') {
    rows.push(['', '', results.rangeOnly(formatWeight(language, parameters.figureShare))])
  }
  if (score.display === 'too-few') {
    rows.push(['', '', results.tooFewMore(report.answersNeeded)])
  }
  if (score.evidenced !== null && score.display === 'figure') {
    rows.push([results.evidenced, formatShare(language, score.evidenced), results.evidencedHint])
  }
  if (score.confidence !== null) {
    rows.push([
      results.confidence,
      formatShare(language, score.confidence, 0),
      results.confidenceHint,
    ])
  }
  rows.push(
    [
      results.openGates,
      results.count(report.openGates.length),
      report.unansweredGates === 0
        ? results.openGatesHint
        : common.join.sentences([
            results.openGatesHint,
            results.gates.unanswered(report.unansweredGates),
          ]),
    ],
    [results.unknown, results.count(report.unknown.length), results.unknownHint],
  )
  if (score.notApplicable > 0) {
    rows.push([
      results.notApplicable,
      formatWeight(language, score.notApplicable),
      score.partial
        ? results.partialHint(formatWeight(language, parameters.partialShare))
        : results.notApplicableHint,
    ])
  }
  const known = counts.answered + counts['dont-know'] + counts['not-applicable']
  rows.push([
    results.progress,
    `${formatShare(language, score.coverage, 0)}\n${results.countAnswered(known, known + counts.unanswered)}`,
    results.progressHint,
  ])
  return {
    kind: 'table',
    style: 'small',
    headless: true,
    rowHeads: true,
    columns: [
      { head: '', width: 1.6 },
      { head: '', width: 2 },
      { head: '', width: 5.4 },
    ],
    rows: rows.map(([label = '', value = '', hint = '']) => [
      label,
      { text: value, bold: true },
      { text: hint, tone: 'soft' },
    ]),
  }
}

function findingBlocks(report: Report, words: Words): Block[] {
  const { language, questionnaires, radar } = report
  const { charts } = words.results
  const items = questionnaires
    .flatMap(({ sections }) => sections.flatMap((section) => section.items))
    .filter(({ kind }) => kind !== 'gate' && kind !== 'text')
  const bars = questionnaires.flatMap((one) => one.bars)
  const byWhat = questionnaires.length >= 3 ? charts.radarByQuestionnaire : charts.radarBySection
  const found = [
    { title: byWhat, text: axesFinding(radar, language, words) },
    ...(questionnaires.length >= 3
      ? [{ title: charts.bars, text: axesFinding(bars, language, words) }]
      : []),
    { title: charts.heat, text: itemsFinding(items, words) },
  ]
  return found.map(({ title, text }): Block => ({
    kind: 'paragraph',
    // No colon behind it: what follows begins with one of its own.
    text: [{ text: title, bold: true }, { text: `\u2003${text}` }],
  }))
}

/** Every reading with its day, and why an earlier one does not compare. */
function trendTable(report: Report, words: Words): Block[] {
  const { trend: say, results, common } = words
  if (report.trend.length < 2) return []
  const remark = ({ comparable, differs }: TrendPoint): string =>
    comparable
      ? ''
      : common.join.labelled(say.notComparable, common.join.sentences(differs.map(say.differs)))
  const isRemarked = report.trend.some(({ comparable }) => !comparable)
  return [
    { kind: 'heading', level: 2, text: say.title },
    { kind: 'paragraph', text: say.intro, tone: 'soft' },
    {
      kind: 'table',
      style: 'small',
      rowHeads: true,
      columns: [
        { head: say.date, width: 2.6 },
        { head: results.stage, width: 2.2 },
        { head: results.index, width: 2.2 },
        ...(isRemarked ? [{ head: '', width: 3.4 }] : []),
      ],
      rows: report.trend.map((point, index) => [
        index === report.trend.length - 1
          ? common.join.bracketed(common.format.date(point.date), say.today)
          : common.format.date(point.date),
        point.stage
          ? common.stageRange(point.stage.guaranteed, point.stage.possible)
          : common.noStage,
        shownText(point, report, words),
        ...(isRemarked ? [remark(point)] : []),
      ]),
    },
  ]
}
