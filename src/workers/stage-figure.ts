import type { Report } from '#core/report/report.ts'
import type { Words } from '#words/load-words.ts'
import type { FigureBlock } from './blocks.ts'
import { shownText } from './figure-blocks.ts'

/** Where the whole stands, as a panel: the stage in words and as a flight of steps, with the share. */
export function stageFigure(report: Report, words: Words, heightMm?: number): FigureBlock {
  const { print, common, results } = words
  const { score, target } = report
  const { stage: standing } = score
  const stage = standing
    ? common.stageRange(standing.guaranteed, standing.possible)
    : common.noStage
  const share = common.join.labelled(results.index, shownText(score, report, words))
  return {
    kind: 'figure',
    ...(heightMm !== undefined && { heightMm }),
    chart: {
      kind: 'stage',
      guaranteed: standing?.guaranteed ?? null,
      possible: standing?.possible ?? null,
      target: target.stage,
      levels: common.stageNames,
      words: { label: print.stageNow, stage, share, target: results.charts.target },
    },
    alt: common.join.sentences([
      common.join.labelled(print.stageNow, stage),
      share,
      common.join.labelled(results.charts.target, common.stage(target.stage)),
    ]),
  }
}
