import { useId } from 'react'
import classes from './gantt.module.css'
import { dayPlace, type GanttScale } from './gantt-scale.ts'

/** What a week takes, of what there is; the week is named by the number of its Monday. */
export type GanttWeek = { readonly day: number; readonly taken: number; readonly most: number }

const heightPx = 72

/**
 * A column for each week under a Gantt chart, with the limit as a line; what goes beyond it differs in pattern. The figures
 * stand in a table elsewhere.
 */
export function GanttLoad(props: {
  readonly scale: GanttScale
  readonly title: string
  readonly weeks: readonly GanttWeek[]
}) {
  const { scale } = props
  const hatchId = useId()
  const weeks = props.weeks.filter(({ day }) => day <= scale.to)
  const top = Math.max(1e-9, ...weeks.map(({ taken, most }) => Math.max(taken, most))) * 1.15
  const at = (value: number): string => (heightPx * (1 - value / top)).toFixed(1)
  const column = ({ day }: GanttWeek, from: number, to: number): string => {
    const left = dayPlace(scale, day)
    const right = dayPlace(scale, day + 7) - 1
    return `M${left} ${at(from)}V${at(to)}H${right}V${at(from)}Z`
  }
  const within = weeks.map((week) => column(week, 0, Math.min(week.taken, week.most)))
  const over = weeks
    .filter(({ taken, most }) => taken > most + 1e-6)
    .map((week) => column(week, week.most, week.taken))
  const limit = weeks.map(
    ({ day, most }, index) =>
      `${index === 0 ? 'M' : 'L'}${dayPlace(scale, day)} ${at(most)}H${dayPlace(scale, day + 7)}`,
  )
  return (
    <div className={classes['load']}>
      <span className={classes['name']}>
        <span className={classes['title']}>{props.title}</span>
      </span>
      <svg
        className={classes['weeks']}
        width={dayPlace(scale, scale.to + 1)}
        height={heightPx}
        aria-hidden="true"
      >
        <pattern id={hatchId} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className={classes['hatch']} d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />
        </pattern>
        <path className={classes['taken']} d={within.join('')} />
        <path className={classes['over']} d={over.join('')} fill={`url(#${hatchId})`} />
        <path className={classes['most']} d={limit.join('')} />
      </svg>
    </div>
  )
}
