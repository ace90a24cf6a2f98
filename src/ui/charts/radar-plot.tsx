import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts'
import type { ChartAxis } from './chart-axis.ts'
import classes from './charts.module.css'
import { wrapLabel } from './wrap-label.ts'

/** A radar of shares: where each axis stands, the range it may still move in, and its target. `finding` says it in words. */
export function RadarPlot(props: {
  readonly axes: readonly ChartAxis[]
  readonly finding: string
}) {
  const { axes, finding } = props
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the picture is drawn in place, so no img element can hold it
    <div className={classes['radar']} role="img" aria-label={finding}>
      <div className={classes['wide']}>
        <Plot axes={axes} width={600} height={430} radius={150} named />
      </div>
      <div className={classes['narrow']}>
        <Plot axes={axes} width={300} height={290} radius={115} named={false} />
      </div>
    </div>
  )
}

type PlotProps = {
  readonly axes: readonly ChartAxis[]
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly named: boolean
}

function Plot({ axes, width, height, radius, named }: PlotProps) {
  const data = axes.map(({ id, share, low, high, target }, index) => ({
    id,
    number: index + 1,
    current: share === null ? null : share * 100,
    range: [(low ?? 0) * 100, (high ?? 0) * 100],
    target: target * 100,
  }))
  const tick = (point: TickPoint) => (
    <AxisName
      point={point}
      number={point.index + 1}
      label={named ? (axes[point.index]?.label ?? '') : ''}
      middle={width / 2}
    />
  )
  // A missing share would be drawn at the centre, as if it were 0 %.
  const dot = ({ cx, cy, index = 0 }: DotPoint) =>
    data[index]?.current === null ? (
      <g key={index} />
    ) : (
      <circle key={index} cx={cx} cy={cy} r={4} className={classes['point']} />
    )
  const wholeShape = data.every(({ current }) => current !== null)
  return (
    <RadarChart
      data={data}
      width={width}
      height={height}
      outerRadius={radius}
      accessibilityLayer={false}
    >
      <PolarGrid stroke="var(--chart-grid)" />
      <PolarAngleAxis dataKey="number" tick={tick} tickLine={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} tickCount={5} />
      <Radar
        dataKey="range"
        stroke="var(--chart-range-edge)"
        strokeWidth={1}
        fill="var(--chart-range)"
        fillOpacity={0.65}
        isAnimationActive={false}
      />
      <Radar
        dataKey="target"
        stroke="var(--chart-target)"
        strokeWidth={2}
        strokeDasharray="7 5"
        fill="none"
        isAnimationActive={false}
      />
      <Radar
        dataKey="current"
        stroke={wholeShape ? 'var(--chart-current)' : 'none'}
        strokeWidth={2.5}
        fill="none"
        dot={dot}
        isAnimationActive={false}
      />
    </RadarChart>
  )
}

type DotPoint = {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly index?: number | undefined
}

type TickPoint = {
  readonly x: number | string
  readonly y: number | string
  readonly index: number
}

function AxisName(props: {
  readonly point: TickPoint
  readonly number: number
  readonly label: string
  readonly middle: number
}) {
  const x = Number(props.point.x)
  const y = Number(props.point.y)
  const side = x - props.middle
  const anchor = Math.abs(side) < 12 ? 'middle' : side > 0 ? 'start' : 'end'
  const lines = props.label === '' ? [] : wrapLabel(props.label, 9)
  const [first = '', ...rest] = lines
  const shift = anchor === 'middle' ? (y < 200 ? -rest.length * 16 : 8) : -rest.length * 8
  return (
    <text x={x} y={y + shift + 4} textAnchor={anchor} className={classes['axisName']}>
      <tspan className={classes['axisNumber']}>{props.number}</tspan>
      {first !== '' && <tspan dx="0.4em">{first}</tspan>}
      {rest.map((line) => (
        <tspan key={line} x={x} dy="1.25em">
          {line}
        </tspan>
      ))}
    </text>
  )
}
