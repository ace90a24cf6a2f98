import type { ChartAxis, ItemReport, QuestionnaireReport } from '#core/report/report.ts'
import { formatRange, formatShare, formatShown, formatWeight } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import type { ChartAxis as PlotAxis } from '#ui/charts/chart-axis.ts'
import { ChartFrame } from '#ui/charts/chart-frame.tsx'
import { type GapBar, GapBars } from '#ui/charts/gap-bars.tsx'
import { HeatMap, type HeatRow } from '#ui/charts/heat-map.tsx'
import { Legend } from '#ui/charts/legend.tsx'
import { RadarPlot } from '#ui/charts/radar-plot.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { ItemLink } from './item-link.tsx'
import { Part } from './part.tsx'
import { useResults } from './results-context.ts'
import { ShownFigure } from './shown-share.tsx'
import classes from './results.module.css'

/** The picture of the whole: radar, bars against the target, and every item on its level. */
export function OverviewCharts() {
  const { charts } = useAllWords().results
  return (
    <Part id="charts" title={charts.title}>
      <RadarFigure />
      <BarsFigure />
      <HeatFigure />
    </Part>
  )
}

type Language = Parameters<typeof formatShare>[0]

function figureText(axis: ChartAxis, language: Language, words: Words): string {
  const { figure, range } = formatShown(language, axis)
  return figure ?? range ?? words.results.charts.noFigure
}

/** Only a share that may be shown is drawn as a point. */
function plotAxis(axis: ChartAxis): PlotAxis {
  return { ...axis, share: axis.display === 'figure' ? axis.share : null }
}

/** What the axes show, in a sentence or two. */
function findingOf(axes: readonly ChartAxis[], language: Language, words: Words): string {
  const { charts } = words.results
  const known = axes
    .flatMap((axis) =>
      axis.display === 'figure' && axis.share !== null
        ? [{ label: axis.label, share: axis.share, target: axis.target }]
        : [],
    )
    .toSorted((a, b) => b.share - a.share)
  const best = known[0]
  const worst = known.at(-1)
  if (!best || !worst) return charts.nothingYet
  const named = (axis: { readonly label: string; readonly share: number }): string =>
    charts.named(axis.label, formatShare(language, axis.share))
  const below = known.filter((axis) => axis.share < axis.target - 1e-9).length
  const standing =
    known.length === 1
      ? charts.findingOne(named(best))
      : best.share - worst.share < 1e-9
        ? charts.findingAllEqual(formatShare(language, best.share))
        : charts.finding(named(best), named(worst))
  return words.common.join.sentences([
    standing,
    charts.belowTarget(below, known.length, formatWeight(language, best.target)),
  ])
}

function axisTable(axes: readonly ChartAxis[], language: Language, words: Words) {
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

function RadarFigure() {
  const { report } = useResults()
  const words = useAllWords()
  const { charts } = words.results
  const { radar, language } = report
  if (radar.length < 3) return <p className={classes['quiet']}>{charts.tooFewAxes}</p>
  const finding = findingOf(radar, language, words)
  const byQuestionnaire = report.questionnaires.length >= 3
  return (
    <ChartFrame
      title={byQuestionnaire ? charts.radarByQuestionnaire : charts.radarBySection}
      finding={finding}
      table={axisTable(radar, language, words)}
      showTable={charts.showTable}
      showChart={charts.showChart}
    >
      <RadarPlot axes={radar.map(plotAxis)} finding={finding} />
      <ol className={classes['axes']}>
        {radar.map((axis) => (
          <li key={axis.id}>
            {axis.label}{' '}
            <ShownFigure score={axis} topic={{ kind: 'share', node: axis.id }} of={axis.label} />
          </li>
        ))}
      </ol>
      <Legend
        label={charts.legend}
        entries={[
          { mark: 'line', text: charts.current },
          { mark: 'range', text: charts.range },
          { mark: 'dashes', text: charts.target },
        ]}
      />
    </ChartFrame>
  )
}

function BarsFigure() {
  const { report } = useResults()
  const words = useAllWords()
  const { charts } = words.results
  const { language, target } = report
  const axes = report.questionnaires.flatMap((one) => [
    { ...wholeAxis(one), depth: 0, score: one.score },
    ...one.bars.map((bar) => ({ ...bar, depth: 1, score: bar })),
  ])
  const bars: GapBar[] = axes.map((axis) => ({
    ...plotAxis(axis),
    depth: axis.depth,
    figure: (
      <ShownFigure score={axis.score} topic={{ kind: 'share', node: axis.id }} of={axis.label} />
    ),
  }))
  return (
    <ChartFrame
      title={charts.bars}
      finding={findingOf(
        axes.filter((axis) => axis.depth === 1),
        language,
        words,
      )}
      table={axisTable(axes, language, words)}
      showTable={charts.showTable}
      showChart={charts.showChart}
    >
      <GapBars bars={bars} />
      <Legend
        label={charts.legend}
        entries={[
          { mark: 'current', text: charts.current },
          { mark: 'range', text: charts.range },
          {
            mark: 'target',
            text: words.common.join.labelled(charts.target, formatWeight(language, target.share)),
          },
        ]}
      />
    </ChartFrame>
  )
}

function wholeAxis(one: QuestionnaireReport): ChartAxis {
  const { share, low, high, display } = one.score
  const target = one.target.share
  return { id: one.id, label: one.title, share, low, high, target, display }
}

function HeatFigure() {
  const { report } = useResults()
  const words = useAllWords()
  const { charts } = words.results
  const { common } = words
  const leveled = report.questionnaires
    .map((one) => ({
      one,
      sections: one.sections
        .map((section) => ({
          ...section,
          items: section.items.filter((item) => item.kind !== 'gate' && item.kind !== 'text'),
        }))
        .filter((section) => section.items.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0)
  const items = leveled.flatMap(({ sections }) => sections.flatMap((section) => section.items))
  const count = (holds: (item: ItemReport) => boolean): number => items.filter(holds).length
  const finding = charts.heatFinding({
    all: items.length,
    met: count((item) => item.state === 'answered' && (item.level ?? 0) >= targetLevel(item)),
    below: count((item) => item.state === 'answered' && (item.level ?? 0) < targetLevel(item)),
    unknown: count((item) => item.state === 'dont-know'),
    unanswered: count((item) => item.state === 'unanswered'),
    notApplicable: count((item) => item.state === 'not-applicable'),
  })
  return (
    <ChartFrame
      title={charts.heat}
      finding={finding}
      table={{
        columns: [charts.item, charts.level, charts.target, charts.state],
        rows: items.map((item) => ({
          id: item.id,
          cells: [
            item.ask,
            item.level === null ? charts.noFigure : common.format.number(item.level),
            common.format.number(targetLevel(item)),
            common.states[item.state],
          ],
        })),
      }}
      showTable={charts.showTable}
      showChart={charts.showChart}
    >
      {leveled.map(({ one, sections }) => (
        <div key={one.id}>
          <h4 className={classes['heatTitle']}>{one.title}</h4>
          <HeatMap
            label={one.title}
            nameColumn={charts.item}
            levelNames={one.levels}
            chosen={charts.chosen}
            target={charts.targetLevel}
            both={charts.both}
            groups={sections.map((section) => ({
              id: section.id,
              title: section.title,
              rows: section.items.map((item) => heatRow(item, words)),
            }))}
          />
        </div>
      ))}
      <Legend
        label={charts.legend}
        entries={[
          { mark: 'current', text: charts.chosen },
          { mark: 'box', text: charts.targetLevel },
          { mark: 'hatch', text: common.states['dont-know'] },
          { mark: 'dots', text: common.states.unanswered },
          { mark: 'strike', text: common.states['not-applicable'] },
        ]}
      />
    </ChartFrame>
  )
}

/** The lowest level whose share reaches the target. */
function targetLevel(item: ItemReport): number {
  return 1 + Math.ceil(item.target * (item.levels - 1) - 1e-9)
}

function heatRow(item: ItemReport, words: Words): HeatRow {
  const state =
    item.state === 'answered'
      ? 'level'
      : item.state === 'dont-know'
        ? 'unknown'
        : item.state === 'not-applicable'
          ? 'out'
          : 'open'
  return {
    id: item.id,
    name: (
      <>
        {item.key && <strong className={classes['key']}>{words.common.keyItem}</strong>}
        <ItemLink itemId={item.id} />
      </>
    ),
    levels: item.levels,
    level: item.level,
    target: targetLevel(item),
    state,
    stateText: state === 'level' ? '' : words.common.states[item.state],
  }
}
