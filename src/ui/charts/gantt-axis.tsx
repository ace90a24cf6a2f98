import classes from './gantt.module.css'
import { dayPlace, type GanttScale, type GanttTick, roomyTicks, weekWidth } from './gantt-scale.ts'

/** Years, months and weeks above a Gantt chart, with today. Decoration: the bars say their dates. */
export function GanttAxis(props: { readonly scale: GanttScale; readonly today: string }) {
  const { scale, today } = props
  return (
    <div className={classes['axis']} aria-hidden="true">
      <span className={classes['corner']} />
      <div>
        {scale.today !== null && (
          <Ticks scale={scale} ticks={[{ day: scale.today, label: today }]} kind="today" />
        )}
        <Ticks scale={scale} ticks={roomyTicks(scale, scale.years, 44)} kind="year" />
        <Ticks scale={scale} ticks={roomyTicks(scale, scale.months, 27)} kind="month" />
        {weekWidth(scale) >= 22 && <Ticks scale={scale} ticks={scale.weeks} kind="week" />}
      </div>
    </div>
  )
}

/** The lines that go from the axis through all rows: a thin one for each month, a thick one for today. */
export function GanttLines({ scale }: { readonly scale: GanttScale }) {
  return (
    <div className={classes['lines']} aria-hidden="true">
      {scale.months.map(({ day }) => (
        <span key={day} className={classes['line']} style={{ left: `${dayPlace(scale, day)}px` }} />
      ))}
      {scale.today !== null && (
        <span className={classes['today']} style={{ left: `${dayPlace(scale, scale.today)}px` }} />
      )}
    </div>
  )
}

function Ticks(props: {
  readonly scale: GanttScale
  readonly ticks: readonly GanttTick[]
  readonly kind: 'today' | 'year' | 'month' | 'week'
}) {
  return (
    <div className={classes['ticks']} data-kind={props.kind}>
      {props.ticks.map(({ day, label }) => (
        <span key={day} style={{ left: `${dayPlace(props.scale, day)}px` }}>
          {label}
        </span>
      ))}
    </div>
  )
}
