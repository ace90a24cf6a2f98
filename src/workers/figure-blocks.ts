import type {
  ActionLine,
  ChartAxis,
  ItemReport,
  QuestionnaireReport,
  Report,
} from '#core/report/report.ts'
import {
  formatCost,
  formatDays,
  formatShown,
  formatWeight,
  noFigure,
  type ShownShare,
} from '#words/figures.ts'
import { itemsFinding } from '#words/axes-finding.ts'
import type { Words } from '#words/load-words.ts'
import type { Block, FigureBlock } from './blocks.ts'
import type { ChartValue, ChartWords } from './chart.ts'

/** What an action takes, in words. */
export function effortText(action: ActionLine, { language }: Report, { common }: Words): string {
  return [
    formatDays(language, action.days),
    formatCost(language, action.cost),
    common.format.weeks(action.weeks),
  ].join(' · ')
}

/** What may be shown of a share, in words: the figure with its range, the range, or that there are too few answers. */
export function shownText(score: ShownShare, { language }: Report, { results }: Words): string {
  const { figure, range, band } = formatShown(language, score)
  if (figure === null && range === null) {
    return score.display === 'none' ? results.noneApplies : results.tooFew
  }
  const parts = [
    figure,
    range === null || figure === null ? range : results.possibleRange(range),
    band,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** A chart of axes; what the page withholds, it does not show either. No block where there is no axis. */
export function figureBlock(
  kind: 'radar' | 'bars',
  axes: readonly ChartAxis[],
  report: Report,
  words: Words,
  title = '',
): FigureBlock[] {
  if (axes.length === 0) return []
  const { charts } = words.results
  const values = axes.map((axis): ChartValue => {
    // What the page withholds, the drawing does not show either.
    const share = axis.display === 'figure' ? axis.share : null
    const value = { label: axis.label, share, target: axis.target }
    const shown = formatShown(report.language, axis)
    // That it is too little to say anything, the words beside it say once.
    const note =
      axis.display === 'too-few'
        ? noFigure
        : kind === 'radar' && axes.length > 8
          ? (shown.figure ?? shown.range ?? shownText(axis, report, words))
          : shownText(axis, report, words)
    return axis.low === null || axis.high === null
      ? { ...value, note }
      : { ...value, range: [axis.low, axis.high], note }
  })
  const alt = axes
    .map((axis) => {
      const target = charts.withTarget(formatWeight(report.language, axis.target))
      const standing = `${shownText(axis, report, words)} · ${target}`
      return words.common.join.labelled(axis.label, standing)
    })
    .join('; ')
  return [
    {
      kind: 'figure',
      chart: { kind, values, words: chartWords(words) },
      ...(kind === 'radar' && { heightMm: 55 }),
      caption: kind === 'radar' ? radarCaption(report, words) : words.captions.bars(title),
      alt: kind === 'radar' ? words.common.join.labelled(radarCaption(report, words), alt) : alt,
    },
  ]
}

function radarCaption(report: Report, { results: { charts } }: Words): string {
  return report.questionnaires.length >= 3 ? charts.radarByQuestionnaire : charts.radarBySection
}

function chartWords({ results: { charts } }: Words): ChartWords {
  return {
    share: charts.current,
    range: charts.range,
    target: charts.target,
    none: charts.noFigure,
  }
}

/** Each item of a questionnaire against the levels, with its own target. */
export function heatMapBlock(one: QuestionnaireReport, words: Words, itemsFollow = false): Block[] {
  const items = one.sections
    .flatMap((section) => section.items)
    .filter((item) => item.kind !== 'gate' && item.kind !== 'text')
  if (items.length === 0) return []
  const stateOf = (item: ItemReport): string | null =>
    item.state === 'answered' ? null : words.common.states[item.state]
  const finding = itemsFinding(items, words)
  const each = items.map((item) =>
    words.common.join.labelled(item.ask, stateOf(item) ?? String(item.level)),
  )
  return [
    {
      kind: 'figure',
      caption: words.captions.heat(one.title),
      chart: {
        kind: 'heat-map',
        rows: items.map((item) => {
          const row = { label: item.ask, level: item.level === null ? null : stageLevel(item) }
          const note = stateOf(item) ?? (item.key ? words.common.keyItem : null)
          return item.state === 'not-applicable'
            ? { ...row, note: words.common.states['not-applicable'] }
            : { ...row, target: stageOf(item.target), ...(note === null ? {} : { note }) }
        }),
        levels: one.levels,
        words: chartWords(words),
      },
      // What is printed item by item below need not be heard twice.
      alt: itemsFollow ? finding : [finding, ...each].join('\n'),
    },
  ]
}

/** The stage of five that a share completes or begins. */
function stageOf(share: number): number {
  return 1 + Math.ceil(share * 4 - 1e-9)
}

/** The level an item stands at among five. */
function stageLevel(item: ItemReport): number {
  return item.levels === 5 ? (item.level ?? 1) : 1 + Math.floor(4 * (item.share ?? 0) + 1e-9)
}
