import { type ImportanceSpot, quadrants } from '#core/report/importance-picture.ts'
import type { Report } from '#core/report/report.ts'
import { savePicture } from '#state/save-picture.ts'
import { ChartFrame, type ChartTable } from '#ui/charts/chart-frame.tsx'
import { Legend } from '#ui/charts/legend.tsx'
import { ScatterPlot, type ScatterSpot } from '#ui/charts/scatter-plot.tsx'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { formatShare, formatWeight } from '#words/figures.ts'
import { importanceFinding } from '#words/importance-finding.ts'
import type { Words } from '#words/load-words.ts'
import { ItemLink } from './item-link.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

const shareTicks = [0, 0.25, 0.5, 0.75, 1]

/** Weight against share in four named quarters (Martilla & James 1977). */
export function ImportanceFigure() {
  const { report } = useResults()
  const { importance: said } = useAllWords().results
  return (
    <Part id="importance" title={said.title} intro={said.intro}>
      {report.importance.items.length === 0 ? <p>{said.none}</p> : <Picture />}
    </Part>
  )
}

function Picture() {
  const { report } = useResults()
  const words = useAllWords()
  const { charts, gaps, importance: said } = words.results
  const { importance, language, openGates } = report
  const { meanWeight, middleShare, spots, weightTicks } = importance
  const [first, keep, later, enough] = quadrants.map((one) => said.quadrants[one])
  const lines = said.lines(
    formatWeight(language, meanWeight),
    formatShare(language, middleShare, 0),
  )
  const finding = importanceFinding(importance, openGates.length, language, words)
  return (
    <ChartFrame
      title={said.chart}
      finding={finding}
      onSave={(format) =>
        savePicture({ report, subject: 'importance', format, title: said.chart, finding }, words)
      }
      table={tableOf(report, words)}
      showTable={charts.showTable}
      showChart={charts.showChart}
    >
      <ScatterPlot
        spots={spots.map((spot) => plotSpot(spot, report, words))}
        x={{
          name: charts.share,
          ticks: shareTicks,
          middle: middleShare,
          text: (share) => formatShare(language, share, 0),
        }}
        y={{
          name: gaps.weight,
          ticks: weightTicks,
          middle: meanWeight,
          text: (weight) => formatWeight(language, weight),
        }}
        quarters={[first ?? '', keep ?? '', later ?? '', enough ?? '']}
        label={said.chart}
        hint={said.hint}
      />
      <Legend
        label={charts.legend}
        entries={[
          { mark: 'solid', text: said.solid },
          { mark: 'hollow', text: said.hollow },
          { mark: 'ringed', text: said.ringed },
          { mark: 'number', text: said.number },
          { mark: 'dashes', text: lines },
        ]}
      />
    </ChartFrame>
  )
}

function plotSpot(spot: ImportanceSpot, { language }: Report, words: Words): ScatterSpot {
  const { results, common } = words
  const said = results.importance
  const { items, weight, share } = spot
  const place = {
    quadrant: said.quadrants[spot.quadrant],
    weight: formatWeight(language, weight),
    share: formatShare(language, share),
  }
  return {
    id: items[0]?.itemId ?? '',
    x: share,
    y: weight,
    count: items.length,
    solid: items.some(({ below }) => below),
    ringed: items.some(({ key }) => key),
    label: said.spot({ ...place, asks: common.join.and(items.map(({ ask }) => ask)) }),
    details: (
      <>
        <p className={classes['label']}>{said.spotPlace(place)}</p>
        <ul className={classes['spotItems']}>
          {items.map(({ itemId, key, target }) => (
            <li key={itemId}>
              {key && <strong className={classes['key']}>{common.keyItem}</strong>}
              <ItemLink itemId={itemId} />
              <span className={classes['aside']}>
                {results.charts.withTarget(formatWeight(language, target))}
              </span>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}

function tableOf({ importance, language }: Report, words: Words): ChartTable {
  const { charts, gaps, importance: said } = words.results
  return {
    columns: [charts.item, said.place, gaps.weight, charts.share, charts.target, gaps.key],
    rows: importance.items.map((item) => ({
      id: item.itemId,
      cells: [
        <ItemLink key={item.itemId} itemId={item.itemId} />,
        said.quadrants[item.quadrant],
        formatWeight(language, item.weight),
        formatShare(language, item.share),
        formatWeight(language, item.target),
        item.key ? gaps.yes : gaps.no,
      ],
    })),
  }
}
