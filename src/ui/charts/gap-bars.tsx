import type { ReactNode } from 'react'
import type { ChartAxis } from './chart-axis.ts'
import classes from './charts.module.css'

/** A bar with its name and its figure as text. */
export type GapBar = ChartAxis & { readonly depth: number; readonly figure: ReactNode }

/**
 * Bars of shares against their targets: solid to where it stands, framed over the range it may still move in, a mark at
 * the target. The bars themselves are decoration; every row says its figure in text.
 */
export function GapBars(props: { readonly bars: readonly GapBar[] }) {
  return (
    <div className={classes['bars']}>
      <ul className={classes['barList']}>
        {props.bars.map((bar) => (
          <li key={bar.id} className={classes['bar']} data-depth={bar.depth}>
            <span className={classes['barName']}>{bar.label}</span>
            <Track bar={bar} />
            <span className={classes['barFigure']}>{bar.figure}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Track({ bar }: { readonly bar: ChartAxis }) {
  const { share, low, high, target } = bar
  const open = low !== null && high !== null && high - low > 1e-9
  return (
    <span className={classes['track']} aria-hidden="true">
      {share !== null && <span className={classes['now']} style={{ width: `${share * 100}%` }} />}
      {open && (
        <span
          className={classes['span']}
          style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
      )}
      <span className={classes['goal']} style={{ left: `${target * 100}%` }} />
    </span>
  )
}
