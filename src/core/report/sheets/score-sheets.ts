import type { Report } from '#core/report/report.ts'
import { date, number, texts } from '#core/report/sheet-rows.ts'
import type { SheetCell } from '#core/report/workbook.ts'
import type { Display } from '#core/scoring/score-card.ts'
import {
  type FigureName,
  type NamedRow,
  type NamedSheet,
  type ReportSheetWords,
  sheetOf,
} from './sheet-words.ts'

type Shown = {
  readonly display: Display | 'few-items'
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Share and range as far as they may be shown: what the pages withhold, no sheet holds either. */
export function shownCells({
  display,
  share,
  low,
  high,
}: Shown): Pick<NamedRow, 'share' | 'low' | 'high'> {
  const withRange = display === 'figure' || display === 'range'
  return {
    share: display === 'figure' ? number(share, 'percent') : null,
    low: withRange ? number(low, 'percent') : null,
    high: withRange ? number(high, 'percent') : null,
  }
}

const plain = (value: number | null | undefined): SheetCell => number(value ?? null, 'plain')

/** The figures of the whole, one a row. */
export function figureSheet(report: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  const { score, profile, target, evidenceCoverage: evidence, improvement } = report
  const shown = shownCells(score)
  const path = improvement?.path
  const planned = path?.kind === 'planned' ? path : null
  const figures: readonly (readonly [FigureName, SheetCell])[] = [
    ['enterprise', text(profile.name.trim() || words.unnamedEnterprise)],
    ['date', date(report.date)],
    ['share', shown.share ?? null],
    ['low', shown.low ?? null],
    ['high', shown.high ?? null],
    ['stage', plain(score.stage?.guaranteed)],
    ['possibleStage', plain(score.stage?.possible)],
    ['targetStage', plain(target.stage)],
    ['targetShare', number(target.share, 'percent')],
    ['evidenced', score.display === 'figure' ? number(score.evidenced, 'percent') : null],
    [
      'evidenceCoverage',
      evidence.answered > 0 ? number(evidence.evidenced / evidence.answered, 'percent') : null,
    ],
    ['answered', plain(score.counts.answered)],
    ['dontKnow', plain(score.counts['dont-know'])],
    ['unanswered', plain(score.counts.unanswered)],
    ['notApplicable', plain(score.counts['not-applicable'])],
    ['openGates', plain(report.openGates.length)],
    ['unansweredGates', plain(report.unansweredGates)],
    ['gaps', plain(report.gaps.length)],
    ['pathDays', planned ? number(planned.days, 'days') : null],
    ['pathCny', planned ? number(planned.cny, 'money') : null],
    ['app', text(report.appVersion)],
  ]
  const rows = figures.map(([name, value]) => ({ figure: text(words.figureNames[name]), value }))
  return sheetOf('figures', ['figure', 'value'], rows, words)
}

/** Where the enterprise stood each time it was read. */
export function trendSheet({ trend }: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  return sheetOf(
    'trend',
    ['date', 'share', 'low', 'high', 'stage', 'possibleStage', 'comparable'],
    trend.map((point) => ({
      date: date(point.date),
      ...shownCells(point),
      stage: number(point.stage?.guaranteed ?? null, 'plain'),
      possibleStage: number(point.stage?.possible ?? null, 'plain'),
      comparable: text(point.comparable ? words.yes : words.no),
    })),
    words,
  )
}

/** Every questionnaire and every section with its share, its range and its target. */
export function scoreSheet(report: Report, words: ReportSheetWords): NamedSheet {
  const text = texts(words)
  const rows = report.questionnaires.flatMap((one): NamedRow[] => {
    const row = (
      section: string,
      score: Report['questionnaires'][number]['sections'][number]['score'],
      target: number | null,
    ): NamedRow => ({
      questionnaire: text(one.title),
      version: text(one.version),
      section: text(section),
      ...shownCells(score),
      state: text(words.displays[score.display]),
      target: number(target, 'percent'),
      evidenced: score.display === 'figure' ? number(score.evidenced, 'percent') : null,
      confidence: number(score.confidence, 'percent'),
      answered: number(score.counts.answered, 'plain'),
      items: number(score.items.length + nested(score.sections), 'plain'),
    })
    return [
      {
        ...row(words.whole, one.score, one.target.share),
        stage: number(one.score.stage?.guaranteed ?? null, 'plain'),
        possibleStage: number(one.score.stage?.possible ?? null, 'plain'),
      },
      ...one.sections.map(({ id, title, score }) =>
        row(title, score, one.bars.find((bar) => bar.id === id)?.target ?? null),
      ),
    ]
  })
  return sheetOf(
    'scores',
    [
      'questionnaire',
      'version',
      'section',
      'share',
      'low',
      'high',
      'target',
      'stage',
      'possibleStage',
      'state',
      'evidenced',
      'confidence',
      'answered',
      'items',
    ],
    rows,
    words,
  )
}

type Node = Report['questionnaires'][number]['sections'][number]['score']

const nested = (sections: readonly Node[]): number =>
  sections.reduce((sum, one) => sum + one.items.length + nested(one.sections), 0)
