import type { PictureOrder, PictureSubject } from '#core/report/picture.ts'
import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, FigureBlock } from './blocks.ts'
import { calendarBlocks } from './calendar-blocks.ts'
import { enterpriseName } from './cover-blocks.ts'
import { figureBlock, heatMapBlock, shownText } from './figure-blocks.ts'
import { pathBlocks } from './path-blocks.ts'
import { targetBlocks } from './target-blocks.ts'

/** A chart within a picture, under a heading of its own where there are several. */
export type PictureChart = {
  readonly heading: string | null
  readonly figure: Pick<FigureBlock, 'chart' | 'heightMm' | 'alt'>
}

/** A picture as data: what stands above its charts, the charts of the report, and what stands below them. */
export type Picture = {
  readonly title: string
  readonly charts: readonly PictureChart[]
  /** The enterprise and the day. */
  readonly foot: string
  /** What it shows, in words. */
  readonly description: string
}

/** With a key beside it a radar is smaller than with names around it. */
const RADAR_MM = { named: 100, keyed: 80 } as const
const NAMED_AT_MOST = 8

/** A chart of a report as a picture, with the figures that the report prints. No charts where there is nothing to draw. */
export function composePicture(
  { report, subject, title, finding }: PictureOrder,
  words: Words,
): Picture {
  const { common } = words
  const charts = chartsOf(subject, report, words)
  const alts = charts.map(({ heading, figure }) =>
    heading === null ? figure.alt : common.join.labelled(heading, figure.alt),
  )
  return {
    title,
    charts,
    foot: [
      enterpriseName(report, words),
      common.format.date(report.date),
      words.print.app(report.appVersion),
    ].join(' · '),
    description: [finding, ...alts].filter(Boolean).join('\n'),
  }
}

function chartsOf(subject: PictureSubject, report: Report, words: Words): PictureChart[] {
  const { questionnaires } = report
  switch (subject) {
    case 'radar':
      return figureBlock('radar', report.radar, report, words).map((figure) => ({
        heading: null,
        figure: {
          ...figure,
          heightMm: report.radar.length > NAMED_AT_MOST ? RADAR_MM.keyed : RADAR_MM.named,
        },
      }))
    case 'bars':
      return questionnaires.flatMap((one) =>
        headed(
          words.common.join.labelled(one.title, shownText(one.score, report, words)),
          figureBlock('bars', one.bars, report, words),
        ),
      )
    case 'heat-map':
      return questionnaires.flatMap((one) => headed(one.title, heatMapBlock(one, words)))
    case 'importance':
      return alone('importance', targetBlocks(report, words))
    case 'curve':
      return alone('curve', pathBlocks(report, words))
    case 'gantt':
      return alone('gantt', calendarBlocks(report, words))
  }
}

const isFigure = (block: Block): block is FigureBlock => block.kind === 'figure'

function headed(heading: string, blocks: readonly Block[]): PictureChart[] {
  return blocks.filter(isFigure).map((figure) => ({ heading, figure }))
}

/** The charts of one kind, which speak for themselves. */
function alone(kind: FigureBlock['chart']['kind'], blocks: readonly Block[]): PictureChart[] {
  return blocks
    .filter(isFigure)
    .filter(({ chart }) => chart.kind === kind)
    .map((figure) => ({ heading: null, figure }))
}
