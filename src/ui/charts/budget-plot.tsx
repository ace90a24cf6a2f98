import { CartesianGrid, Line, LineChart, ReferenceDot, XAxis, YAxis } from 'recharts'
import classes from './budget-plot.module.css'
import { LegendLine } from './legend-line.tsx'

/** A budget in CNY with the best share it can buy (0 to 1). */
export type BudgetPoint = { readonly budget: number; readonly share: number }

type PlotProps = {
  readonly points: readonly BudgetPoint[]
  /** Where the axis of budgets ends, known before all points are. */
  readonly end: number
  /** The place of the chosen point. */
  readonly chosen: number
  /** A point that need not lie on the curve: what the present plan takes and reaches. */
  readonly plan: BudgetPoint | null
  readonly budgetText: (budget: number) => string
  readonly shareText: (share: number) => string
  readonly onChoose: (place: number) => void
}

/** The best share against the budget, point by point. A press chooses the nearest point; `label` says what there is to see. */
export function BudgetPlot(props: PlotProps & { readonly label: string }) {
  const { label, ...plot } = props
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the picture is drawn in place, so no img element can hold it
    <div className={classes['plot']} role="img" aria-label={label}>
      <div className={classes['wide']}>
        <Plot {...plot} width={720} height={300} />
      </div>
      <div className={classes['narrow']}>
        <Plot {...plot} width={310} height={260} />
      </div>
    </div>
  )
}

const shares = [0, 0.25, 0.5, 0.75, 1]
const margin = { top: 14, right: 18, bottom: 4, left: 0 }
/** What the axis of shares takes, and what lies beside the curve in all. */
const axisRoom = 48
const room = margin.left + axisRoom + margin.right

/** How far along the drawing a pointer is, 0 to 1. */
function partOf(target: EventTarget, clientX: number): number {
  const drawing = target instanceof Element ? target.closest('.recharts-wrapper') : null
  const { left = 0, width = 1 } = drawing?.getBoundingClientRect() ?? {}
  return (clientX - left) / width
}

function Plot(props: PlotProps & { readonly width: number; readonly height: number }) {
  const { points, end, chosen, plan, budgetText, shareText, width, height } = props
  const tick = { fill: 'var(--mantine-color-dimmed)', fontSize: 12 }
  const chosenPoint = points[chosen]
  // The chart's own notion of the nearest point waits for a pointer that moves, which a finger does not.
  const choose = (at: number): void => {
    const inside = (at * width - margin.left - axisRoom) / (width - room)
    const distances = points.map(({ budget }) => Math.abs(budget - inside * end))
    const place = distances.indexOf(Math.min(...distances))
    if (place >= 0) props.onChoose(place)
  }
  return (
    <LineChart
      data={[...points]}
      width={width}
      height={height}
      margin={margin}
      accessibilityLayer={false}
      onClick={(_, { target, clientX }) => choose(partOf(target, clientX))}
    >
      <CartesianGrid stroke="var(--chart-grid)" strokeOpacity={0.6} vertical={false} />
      <XAxis
        type="number"
        dataKey="budget"
        domain={[0, end]}
        tickFormatter={budgetText}
        tickCount={width > 500 ? 6 : 4}
        tick={tick}
        stroke="var(--chart-grid)"
      />
      <YAxis
        domain={[0, 1]}
        ticks={shares}
        tickFormatter={shareText}
        tick={tick}
        width={axisRoom}
        stroke="var(--chart-grid)"
      />
      <Line
        dataKey="share"
        type="linear"
        stroke="var(--chart-current)"
        strokeWidth={2}
        dot={{ r: 3.5, fill: 'var(--chart-current)', strokeWidth: 0 }}
        activeDot={false}
        isAnimationActive={false}
      />
      {plan && (
        <ReferenceDot x={plan.budget} y={plan.share} ifOverflow="extendDomain" shape={diamondAt} />
      )}
      {chosenPoint && (
        <ReferenceDot
          x={chosenPoint.budget}
          y={chosenPoint.share}
          r={8}
          fill="none"
          stroke="var(--mantine-color-text)"
          strokeWidth={2}
        />
      )}
    </LineChart>
  )
}

type Place = { readonly cx?: number | undefined; readonly cy?: number | undefined }

const diamondAt = ({ cx = 0, cy = 0 }: Place) => <Diamond cx={cx} cy={cy} />

function Diamond({ cx, cy }: { readonly cx: number; readonly cy: number }) {
  const size = 8
  return (
    <path
      d={`M${cx} ${cy - size}L${cx + size} ${cy}L${cx} ${cy + size}L${cx - size} ${cy}Z`}
      className={classes['diamond']}
    />
  )
}

/** What the marks of the curve mean. */
export function BudgetLegend(props: {
  readonly label: string
  readonly best: string
  readonly plan: string | null
  readonly chosen: string
}) {
  const { label, best, plan, chosen } = props
  return (
    <LegendLine
      label={label}
      entries={[
        {
          text: best,
          sign: (
            <svg width="26" height="14" aria-hidden="true">
              <path d="M0 7H26" className={classes['line']} />
              <circle cx="13" cy="7" r="3.5" className={classes['dot']} />
            </svg>
          ),
        },
        ...(plan === null
          ? []
          : [
              {
                text: plan,
                sign: (
                  <svg width="18" height="18" aria-hidden="true">
                    <Diamond cx={9} cy={9} />
                  </svg>
                ),
              },
            ]),
        {
          text: chosen,
          sign: (
            <svg width="18" height="18" aria-hidden="true">
              <circle cx="9" cy="9" r="7" className={classes['ring']} />
            </svg>
          ),
        },
      ]}
    />
  )
}
