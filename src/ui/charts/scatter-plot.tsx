import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import classes from './charts.module.css'

/** A place with one thing or several on it: solid where something is left to do, ringed where something there is key. */
export type ScatterSpot = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly count: number
  readonly solid: boolean
  readonly ringed: boolean
  /** What stands there, for those who cannot see it. */
  readonly label: string
  /** The same to read and follow, shown while the spot is pointed at. */
  readonly details: ReactNode
}

/** An axis from 0: where it is marked, the line it is parted at, and how its marks are written. */
export type ScatterAxis = {
  readonly name: string
  readonly ticks: readonly number[]
  readonly middle: number
  readonly text: (value: number) => string
}

type PlotProps = {
  readonly spots: readonly ScatterSpot[]
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  /** The names of the quarters: upper left, upper right, lower left, lower right. */
  readonly quarters: readonly [string, string, string, string]
}

/**
 * Two figures against each other, in four named quarters. One stop of the keyboard: arrows go from spot to spot. What
 * stands on the spot pointed at, chosen or reached is told below.
 */
export function ScatterPlot(
  props: PlotProps & {
    readonly label: string
    /** Says how spots tell what they are. */
    readonly hint: string
  },
) {
  const { spots, label, hint, ...plot } = props
  const [chosen, setChosen] = useState<string | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const shown = spots.find(({ id }) => id === (pointed ?? chosen))
  const size = { wide: { width: 640, height: 430 }, narrow: { width: 320, height: 350 } }
  return (
    <div className={classes['scatter']}>
      {(['wide', 'narrow'] as const).map((one) => (
        <div key={one} className={classes[one]}>
          <div className={classes['scatterPlot']} style={{ width: size[one].width }}>
            <p className={classes['scatterUp']}>{`↑ ${plot.y.name}`}</p>
            <div className={classes['scatterArea']}>
              <Plot {...plot} spots={spots} shown={shown?.id} {...size[one]} />
              <ul className={classes['spots']} aria-label={label}>
                {spots.map((spot, place) => (
                  <li key={spot.id}>
                    <button
                      type="button"
                      className={classes['spot']}
                      style={placeIn(size[one], plot, spot)}
                      aria-label={spot.label}
                      aria-pressed={spot.id === chosen}
                      tabIndex={spot.id === chosen || (!chosen && place === 0) ? 0 : -1}
                      onClick={() => setChosen(spot.id)}
                      onFocus={() => setChosen(spot.id)}
                      onKeyDown={goOn}
                      onPointerEnter={() => setPointed(spot.id)}
                      onPointerLeave={() => setPointed(null)}
                    />
                  </li>
                ))}
              </ul>
            </div>
            <p className={classes['scatterOn']}>{`${plot.x.name} →`}</p>
          </div>
        </div>
      ))}
      <div className={classes['scatterTold']}>{shown ? shown.details : <p>{hint}</p>}</div>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Arrows go to the neighbour in the order the spots are given in. */
function goOn(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const all = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])]
  const next = all.indexOf(event.currentTarget) + step
  all[Math.min(all.length - 1, Math.max(0, next))]?.focus()
}

const margin = { top: 6, right: 8, bottom: 2, left: 2 }
const axisRoom = { below: 24, beside: 44 }

/** Room beyond the ends of an axis, as parts of its length: spots at the ends stay whole, names have a strip of their own. */
const beyond = { x: 0.06, y: 0.13 }

function endsOf(axis: ScatterAxis, room: number): [number, number] {
  const top = axis.ticks.at(-1) ?? 1
  return [-room * top, (1 + room) * top]
}

type Size = { readonly width: number; readonly height: number }

function part(value: number, [from, to]: [number, number]): number {
  return (value - from) / (to - from)
}

/** Where a spot's button lies over the drawing, in parts of it. */
function placeIn(
  { width, height }: Size,
  { x, y }: Pick<PlotProps, 'x' | 'y'>,
  spot: ScatterSpot,
): { readonly left: string; readonly top: string } {
  const left = margin.left + axisRoom.beside
  const right = width - margin.right
  const bottom = height - margin.bottom - axisRoom.below
  const across = left + part(spot.x, endsOf(x, beyond.x)) * (right - left)
  const down = bottom - part(spot.y, endsOf(y, beyond.y)) * (bottom - margin.top)
  return { left: `${(100 * across) / width}%`, top: `${(100 * down) / height}%` }
}

function Plot(props: PlotProps & Size & { readonly shown: string | undefined }) {
  const { x, y, quarters, width, height, shown } = props
  // The small ones on top, so that none is hidden by its neighbour.
  const spots = props.spots.toSorted((a, b) => b.count - a.count)
  const [left, right] = endsOf(x, beyond.x)
  const [bottom, top] = endsOf(y, beyond.y)
  const areas = [
    { x1: left, x2: x.middle, y1: y.middle, y2: top, position: 'insideTopLeft' },
    { x1: x.middle, x2: right, y1: y.middle, y2: top, position: 'insideTopRight' },
    { x1: left, x2: x.middle, y1: bottom, y2: y.middle, position: 'insideBottomLeft' },
    { x1: x.middle, x2: right, y1: bottom, y2: y.middle, position: 'insideBottomRight' },
  ] as const
  const line = { stroke: 'var(--chart-target)', strokeWidth: 1.5, strokeDasharray: '6 4' }
  const tick = { fill: 'var(--mantine-color-dimmed)', fontSize: 12 }
  const mark = (point: MarkPoint) => (
    <Mark x={point.cx} y={point.cy} spot={spots[point.index ?? -1]} shown={shown} />
  )
  return (
    <div aria-hidden="true">
      <ScatterChart width={width} height={height} margin={margin} accessibilityLayer={false}>
        {areas.map(({ position, ...area }, place) => (
          <ReferenceArea
            key={position}
            {...area}
            ifOverflow="visible"
            fill={place === 0 ? 'var(--chart-soft)' : 'none'}
            fillOpacity={1}
            label={{
              value: quarters[place] ?? '',
              position,
              fill: 'var(--mantine-color-text)',
              fontSize: 13,
              fontWeight: 650,
            }}
          />
        ))}
        <XAxis
          type="number"
          dataKey="x"
          domain={[left, right]}
          ticks={[...x.ticks]}
          tickFormatter={x.text}
          tick={tick}
          height={axisRoom.below}
          stroke="var(--chart-grid)"
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[bottom, top]}
          ticks={[...y.ticks]}
          tickFormatter={y.text}
          tick={tick}
          width={axisRoom.beside}
          stroke="var(--chart-grid)"
        />
        <ReferenceLine x={x.middle} {...line} />
        <ReferenceLine y={y.middle} {...line} />
        <Scatter
          data={spots.map((spot) => ({ x: spot.x, y: spot.y }))}
          shape={mark}
          isAnimationActive={false}
        />
      </ScatterChart>
    </div>
  )
}

type MarkPoint = {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly index?: number | undefined
}

function Mark(props: {
  readonly x: number | undefined
  readonly y: number | undefined
  readonly spot: ScatterSpot | undefined
  readonly shown: string | undefined
}) {
  const { x, y, spot, shown } = props
  if (!spot || x === undefined || y === undefined) return <g />
  const radius = spot.count > 1 ? 8 + Math.min(5, spot.count / 4) : 5
  return (
    <g className={classes['dot']} data-solid={spot.solid || undefined}>
      <circle cx={x} cy={y} r={radius + 2} className={classes['dotGround']} />
      {spot.ringed && <circle cx={x} cy={y} r={radius + 3.5} className={classes['dotRing']} />}
      <circle cx={x} cy={y} r={radius} className={classes['dotBody']} />
      {spot.count > 1 && (
        <text x={x} y={y} dy="0.36em" textAnchor="middle" className={classes['dotCount']}>
          {spot.count}
        </text>
      )}
      {spot.id === shown && <circle cx={x} cy={y} r={radius + 6} className={classes['dotShown']} />}
    </g>
  )
}
