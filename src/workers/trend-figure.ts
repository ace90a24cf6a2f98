import type { TrendPoint } from '#core/report/compose-trend.ts'
import type { Report } from '#core/report/report.ts'
import { formatShown } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { FigureBlock } from './blocks.ts'

/** As many readings as have room beside each other. */
const mostReadings = 6

/** The latest readings of the enterprise as a row, each with its day, stage and share. Nothing with fewer than two. */
export function trendFigure(report: Report, words: Words, heightMm: number): FigureBlock[] {
  const { captions, common, trend } = words
  const points = report.trend.slice(-mostReadings)
  if (points.length < 2) return []
  const noteOf = (point: TrendPoint): string => {
    const { figure, range } = formatShown(report.language, point)
    const { stage } = point
    return [
      stage ? common.stageRange(stage.guaranteed, stage.possible) : common.noStage,
      figure ?? range ?? words.results.tooFew,
    ].join(' · ')
  }
  const labelOf = (point: TrendPoint, index: number): string => {
    const date = common.format.date(point.date)
    return index === points.length - 1 ? common.join.bracketed(date, trend.today) : date
  }
  return [
    {
      kind: 'figure',
      heightMm,
      caption: captions.trend,
      chart: {
        kind: 'trend',
        points: points.map((point, index) => ({
          label: labelOf(point, index),
          share: point.display === 'figure' ? point.share : null,
          range: [point.low ?? 0, point.high ?? 1],
          note: noteOf(point),
          comparable: point.comparable,
        })),
      },
      alt: points
        .map((point, index) => common.join.labelled(labelOf(point, index), noteOf(point)))
        .join('; '),
    },
  ]
}
