import { type ReactNode, useId, useRef, useState } from 'react'
import { GanttAxis, GanttLines } from './gantt-axis.tsx'
import { type GanttBar, GanttBarButton } from './gantt-bar.tsx'
import classes from './gantt.module.css'
import { dayPlace, type GanttScale } from './gantt-scale.ts'

/** One row: a bar with the name it stands under. */
export type GanttRow = GanttBar & {
  readonly name: string
  /** In small print below the name. */
  readonly aside: string
}

/**
 * Bars on a calendar. One of them can be reached with Tab, up and down lead to the others; left and right move it by a
 * week, Home takes it back, and it can be dragged. The chart scrolls inside its own box. `below` is drawn under the
 * rows on the same scale.
 */
export function Gantt(props: {
  readonly label: string
  /** How the bars are moved by keyboard, read with each of them. */
  readonly help: string
  readonly today: string
  readonly scale: GanttScale
  readonly rows: readonly GanttRow[]
  /** How the day is told that a bar is being dragged to. */
  readonly tellDay: (day: number) => string
  /** The bar is to begin on this day. */
  readonly onMove: (id: string, from: number) => void
  /** The bar goes back to where it would be by itself. */
  readonly onFree: (id: string) => void
  readonly onChoose: (id: string) => void
  readonly below?: ReactNode
}) {
  const { scale, rows } = props
  const helpId = useId()
  const list = useRef<HTMLUListElement>(null)
  const [reached, setReached] = useState<string | null>(null)
  const stop = rows.some(({ id }) => id === reached) ? reached : rows[0]?.id
  const width = dayPlace(scale, scale.to + 1)
  const step = (id: string, by: number): void => {
    const next = rows[rows.findIndex((row) => row.id === id) + by]?.id
    const bars = [...(list.current?.querySelectorAll<HTMLElement>('[data-bar]') ?? [])]
    bars.find((bar) => bar.dataset['bar'] === next)?.focus()
  }
  return (
    <>
      <p id={helpId} className={classes['help']}>
        {props.help}
      </p>
      <div className={classes['box']}>
        <div className={classes['sheet']} style={{ width: `calc(var(--names) + ${width}px)` }}>
          <GanttAxis scale={scale} today={props.today} />
          <GanttLines scale={scale} />
          <ul ref={list} className={classes['rows']} aria-label={props.label}>
            {rows.map(({ name, aside, ...bar }) => (
              <li key={bar.id} className={classes['row']}>
                <span className={classes['name']} title={name}>
                  <span className={classes['title']}>{name}</span>
                  <span className={classes['aside']}>{aside}</span>
                </span>
                <span className={classes['track']}>
                  <GanttBarButton
                    bar={bar}
                    scale={scale}
                    helpId={helpId}
                    isStop={bar.id === stop}
                    tellDay={props.tellDay}
                    onReach={() => setReached(bar.id)}
                    onStep={(by) => step(bar.id, by)}
                    onMove={(from) => props.onMove(bar.id, from)}
                    onFree={() => props.onFree(bar.id)}
                    onChoose={() => props.onChoose(bar.id)}
                  />
                </span>
              </li>
            ))}
          </ul>
          {props.below}
        </div>
      </div>
    </>
  )
}
