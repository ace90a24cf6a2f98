import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import classes from './gantt.module.css'
import { dayPlace, type GanttScale, weekWidth } from './gantt-scale.ts'

/** A bar from one day to another, both counted. What it is shows in pattern and sign as well as in colour. */
export type GanttBar = {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly look: 'planned' | 'doing'
  /** Put there by hand. */
  readonly moved: boolean
  /** Does not fit where it is. */
  readonly trouble: boolean
  readonly due: number | null
  /** All of this in words. */
  readonly label: string
}

/** Further than this a press is a drag, in pixels. */
const slack = 4

/** A bar as a button that moves by keyboard and by dragging, a week at a time. */
export function GanttBarButton(props: {
  readonly bar: GanttBar
  readonly scale: GanttScale
  readonly helpId: string
  /** Whether Tab stops here. */
  readonly isStop: boolean
  readonly tellDay: (day: number) => string
  readonly onReach: () => void
  readonly onStep: (by: 1 | -1) => void
  readonly onMove: (from: number) => void
  readonly onFree: () => void
  readonly onChoose: () => void
}) {
  const { bar, scale } = props
  const drag = useDrag(weekWidth(scale), (weeks) => props.onMove(bar.from + 7 * weeks))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const does: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => props.onMove(bar.from - 7),
      ArrowRight: () => props.onMove(bar.from + 7),
      ArrowUp: () => props.onStep(-1),
      ArrowDown: () => props.onStep(1),
      Home: props.onFree,
      ...(drag.weeks !== null && { Escape: drag.giveUp }),
    }
    const doIt = does[event.key]
    if (!doIt) return
    event.preventDefault()
    doIt()
  }
  const shift = 7 * (drag.weeks ?? 0)
  const left = dayPlace(scale, bar.from + shift)
  const width = dayPlace(scale, bar.to + 1 + shift) - left
  return (
    <>
      {bar.due !== null && (
        <span
          className={classes['due']}
          style={{ left: `${dayPlace(scale, bar.due + 1)}px` }}
          aria-hidden="true"
        />
      )}
      <button
        type="button"
        className={classes['bar']}
        data-bar={bar.id}
        data-look={bar.look}
        data-moved={bar.moved || undefined}
        data-trouble={bar.trouble || undefined}
        data-dragged={drag.weeks !== null || undefined}
        aria-label={bar.label}
        aria-describedby={props.helpId}
        tabIndex={props.isStop ? 0 : -1}
        style={{ left: `${left}px`, width: `${Math.max(width, 6)}px` }}
        onFocus={props.onReach}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (!drag.wasDragged()) props.onChoose()
        }}
        {...drag.handlers}
      >
        {bar.trouble && <span aria-hidden="true">!</span>}
      </button>
      {drag.weeks !== null && (
        <span className={classes['told']} style={{ left: `${left}px` }} aria-hidden="true">
          {props.tellDay(bar.from + shift)}
        </span>
      )}
    </>
  )
}

/** Follows the pointer from press to release, in whole weeks; null while nothing is dragged. */
function useDrag(widthOfWeek: number, onDrop: (weeks: number) => void) {
  const start = useRef<number | null>(null)
  const dragged = useRef(false)
  const [weeks, setWeeks] = useState<number | null>(null)
  const giveUp = (): void => {
    start.current = null
    setWeeks(null)
  }
  return {
    weeks,
    giveUp,
    /** Whether the click that follows a release belongs to a drag. */
    wasDragged: (): boolean => dragged.current,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = event.clientX
        dragged.current = false
      },
      onPointerMove: (event: PointerEvent): void => {
        if (start.current === null) return
        const by = event.clientX - start.current
        if (Math.abs(by) > slack) dragged.current = true
        if (dragged.current) setWeeks(Math.round(by / widthOfWeek))
      },
      onPointerUp: (): void => {
        if (start.current !== null && weeks !== null && weeks !== 0) onDrop(weeks)
        giveUp()
      },
      onPointerCancel: giveUp,
    },
  }
}
