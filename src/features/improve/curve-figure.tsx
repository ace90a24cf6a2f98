import { Button } from '@mantine/core'
import type { CurvePoint } from '#core/planning/path/budget-curve.ts'
import { curveSteps, planPath, stopPlanning, usePlannedPath } from '#state/planned-path.ts'
import { useSettings } from '#state/settings.ts'
import { BudgetLegend, BudgetPlot } from '#ui/charts/budget-plot.tsx'
import { ChartFrame } from '#ui/charts/chart-frame.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { type FigureLanguage, formatCost, formatShare } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import { CurveChoice, useChosenPoint } from './curve-choice.tsx'
import { useImprove } from './improve-context.ts'
import { useBeforeAndAfter, usePlanned } from './path-view.ts'
import classes from './path.module.css'
import { saveChart } from './save-chart.ts'

/** The best share that every budget can buy, drawn as the points are found. */
export function CurveFigure() {
  const words = useAllWords()
  const said = words.improve.curve
  const language = useSettings((settings) => settings.language)
  const { score, input } = useImprove()
  const curve = usePlannedPath((planned) => planned.curve)
  const points = usePlannedPath((planned) => planned.points)
  const planned = usePlanned()
  const scores = useBeforeAndAfter()
  const [chosen, choose] = useChosenPoint(points, planned?.cost ?? 0)
  if (score.display === 'too-few' || score.display === 'none') {
    return <p className={classes['notice']}>{said.tooFew}</p>
  }
  const point = points[chosen]
  if (!point) return <CurveStatus />
  const { charts } = words.results
  const finding = curve === 'done' ? findingOf(points, score.low ?? 0, language, words) : said.best
  const money = (cny: number): string => formatCost(language, [cny, cny, cny])
  const showsPlan = planned !== null && scores?.after.display !== 'too-few'
  return (
    <>
      <ChartFrame
        title={said.title}
        finding={finding}
        onSave={saveChart('curve', { title: said.title, finding }, input, words)}
        table={{
          columns: [said.budget, said.share, said.proof],
          rows: points.map(({ budget, share, proven }) => ({
            id: `${budget}`,
            cells: [
              money(budget),
              formatShare(language, share),
              proven ? said.proven : said.notProven,
            ],
          })),
        }}
        showTable={said.showTable}
        showChart={said.showChart}
      >
        <BudgetPlot
          points={points}
          end={endOf(points)}
          chosen={chosen}
          plan={showsPlan ? { budget: planned.cost, share: planned.shareAfter } : null}
          budgetText={said.tick}
          shareText={(share) => formatShare(language, share, 0)}
          label={finding}
          onChoose={choose}
        />
        <BudgetLegend
          label={charts.legend}
          best={said.best}
          plan={showsPlan ? said.path : null}
          chosen={said.chosen}
        />
        <CurveChoice points={points} chosen={chosen} onChoose={choose} />
      </ChartFrame>
      <CurveStatus />
    </>
  )
}

/** How far the drawing is, with the way to stop it and to begin again. */
function CurveStatus() {
  const { improve, problems } = useAllWords()
  const { curve: said, path } = improve
  const { input } = useImprove()
  const { curve, points, problem } = usePlannedPath()
  const working = curve === 'working'
  const ended = curve === 'stopped' || curve === 'failed'
  if (curve === 'done' && points.length === 0) return <p>{said.noGain}</p>
  if (!working && !ended) return null
  return (
    <div className={classes['status']}>
      <p>
        {working
          ? said.drawing(points.length, curveSteps)
          : problem && problems.describeProblem(problem)}
      </p>
      <Button
        className={classes['control']}
        size="xs"
        variant="default"
        onClick={() => (working ? stopPlanning() : void planPath(input, { again: 'curve' }))}
      >
        {working ? path.cancel : path.again}
      </Button>
    </div>
  )
}

/** Where the last point will be: the steps are even. */
function endOf(points: readonly CurvePoint[]): number {
  const [first, second] = points
  const last = points.at(-1)
  if (!first || !last) return 1
  if (!second) return Math.max(1, first.budget)
  return Math.max(last.budget, first.budget + (second.budget - first.budget) * (curveSteps - 1))
}

/** The ends of the curve, and the point from which the other half of the money buys less than half of the gain. */
function findingOf(
  points: readonly CurvePoint[],
  today: number,
  language: FigureLanguage,
  words: Words,
): string {
  const said = words.improve.curve
  const last = points.at(-1)
  if (!last || last.share - today < 1e-9) return said.noGain
  const money = (cny: number): string => formatCost(language, [cny, cny, cny])
  const half = points.find(({ share }) => share >= (today + last.share) / 2) ?? last
  return words.common.join.sentences([
    said.finding(
      formatShare(language, today),
      money(last.budget),
      formatShare(language, last.share),
    ),
    said.half(money(half.budget), formatShare(language, half.share)),
  ])
}
