import type { ChartAxis } from '#core/report/report.ts'
import { savePicture } from '#state/save-picture.ts'
import { ChartFrame } from '#ui/charts/chart-frame.tsx'
import { GapBars } from '#ui/charts/gap-bars.tsx'
import { Legend } from '#ui/charts/legend.tsx'
import { RadarPlot } from '#ui/charts/radar-plot.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { axesFinding, targetsOf } from '#words/axes-finding.ts'
import { formatWeight } from '#words/figures.ts'
import { axisTable, plotAxis, targetText } from './axes.ts'
import { useResults } from './results-context.ts'
import classes from './results.module.css'
import { ShownFigure } from './shown-share.tsx'

/** The shares of the whole around a centre; fewer than three make no shape and stand as bars, as the report draws them. */
export function RadarFigure() {
  const { report } = useResults()
  const words = useAllWords()
  const { charts } = words.results
  const { radar, language } = report
  if (radar.length === 0) return null
  const finding = axesFinding(radar, language, words)
  const byQuestionnaire = report.questionnaires.length >= 3
  const round = radar.length >= 3
  const title = byQuestionnaire ? charts.radarByQuestionnaire : charts.radarBySection
  return (
    <ChartFrame
      title={title}
      finding={finding}
      onSave={(format) => savePicture({ report, subject: 'radar', format, title, finding }, words)}
      table={axisTable(radar, language, words)}
      showTable={charts.showTable}
      showChart={charts.showChart}
    >
      {round ? <Around axes={radar} finding={finding} /> : <Beside axes={radar} />}
      <Legend
        label={charts.legend}
        entries={[
          { mark: round ? 'line' : 'current', text: charts.current },
          { mark: 'range', text: charts.range },
          { mark: round ? 'dashes' : 'target', text: targetText(radar, language, words) },
        ]}
      />
    </ChartFrame>
  )
}

function Around(props: { readonly axes: readonly ChartAxis[]; readonly finding: string }) {
  const { report } = useResults()
  const { charts } = useAllWords().results
  const { language } = report
  const differ = targetsOf(props.axes, language).length > 1
  return (
    <>
      <RadarPlot axes={props.axes.map(plotAxis)} finding={props.finding} />
      <ol className={classes['axes']}>
        {props.axes.map((axis) => (
          <li key={axis.id}>
            {axis.label} <AxisFigure axis={axis} />
            {differ && (
              <span className={classes['aside']}>
                {charts.withTarget(formatWeight(language, axis.target))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Beside({ axes }: { readonly axes: readonly ChartAxis[] }) {
  return (
    <GapBars
      bars={axes.map((axis) => ({
        ...plotAxis(axis),
        depth: 0,
        figure: <AxisFigure axis={axis} />,
      }))}
    />
  )
}

function AxisFigure({ axis }: { readonly axis: ChartAxis }) {
  return <ShownFigure score={axis} topic={{ kind: 'share', node: axis.id }} of={axis.label} />
}
