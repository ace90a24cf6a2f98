import type { ChartAxis } from '#core/report/report.ts'
import type { ChartAxis as PlotAxis } from '#ui/charts/chart-axis.ts'
import { targetsOf } from '#words/axes-finding.ts'
import { formatRange, formatShare, formatShown, formatWeight } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'

type Language = Parameters<typeof formatShare>[0]

function figureText(axis: ChartAxis, language: Language, words: Words): string {
  const { figure, range } = formatShown(language, axis)
  return figure ?? range ?? words.results.charts.noFigure
}

/** Only a share that may be shown is drawn as a point. */
export function plotAxis(axis: ChartAxis): PlotAxis {
  return { ...axis, share: axis.display === 'figure' ? axis.share : null }
}

/** The target as a legend says it: its figure where there is but one, the span where every axis has its own. */
export function targetText(
  axes: readonly { readonly target: number }[],
  language: Language,
  words: Words,
): string {
  const { charts } = words.results
  const targets = targetsOf(axes, language)
  const [lowest = '', highest] = [targets[0], targets.at(-1)]
  return targets.length > 1 && highest !== undefined
    ? charts.ownTargets(lowest, highest)
    : words.common.join.labelled(charts.target, lowest)
}

export function axisTable(axes: readonly ChartAxis[], language: Language, words: Words) {
  const { charts } = words.results
  return {
    columns: [charts.axis, charts.share, charts.range, charts.target, charts.gap],
    rows: axes.map((axis) => {
      const { figure } = formatShown(language, axis)
      const shown = figure !== null && axis.share !== null ? axis.share : null
      return {
        id: axis.id,
        cells: [
          axis.label,
          shown === null ? charts.noFigure : figureText(axis, language, words),
          axis.low === null || axis.high === null
            ? charts.noFigure
            : formatRange(language, axis.low, axis.high),
          formatWeight(language, axis.target),
          shown === null
            ? charts.noFigure
            : formatShare(language, Math.max(0, axis.target - shown)),
        ],
      }
    }),
  }
}
