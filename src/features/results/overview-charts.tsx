import type { ChartAxis, ItemReport, QuestionnaireReport } from '#core/report/report.ts'
import { axesFinding, itemsFinding, targetLevel } from '#words/axes-finding.ts'
import type { Words } from '#words/load-words.ts'
import { savePicture } from '#state/save-picture.ts'
import { ChartFrame } from '#ui/charts/chart-frame.tsx'
import { type GapBar, GapBars } from '#ui/charts/gap-bars.tsx'
import { HeatMap, type HeatRow } from '#ui/charts/heat-map.tsx'
import { Legend } from '#ui/charts/legend.tsx'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { axisTable, plotAxis, targetText } from './axes.ts'
import { ItemLink } from './item-link.tsx'
import { RadarFigure } from './radar-figure.tsx'
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

function BarsFigure() {
  const { report } = useResults()
  const words = useAllWords()
  const { charts } = words.results
  const { language } = report
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
  const finding = axesFinding(
    axes.filter((axis) => axis.depth === 1),
    language,
    words,
  )
  return (
    <ChartFrame
      title={charts.bars}
      finding={finding}
      onSave={(format) =>
        savePicture({ report, subject: 'bars', format, title: charts.bars, finding }, words)
      }
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
          { mark: 'target', text: targetText(axes, language, words) },
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
  const finding = itemsFinding(items, words)
  return (
    <ChartFrame
      title={charts.heat}
      finding={finding}
      onSave={(format) =>
        savePicture({ report, subject: 'heat-map', format, title: charts.heat, finding }, words)
      }
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
