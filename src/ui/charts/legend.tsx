import classes from './charts.module.css'
import { LegendLine } from './legend-line.tsx'

/** What the marks of a chart mean; the marks differ in shape as well as in colour. */
export function Legend(props: {
  readonly label: string
  readonly entries: readonly {
    readonly mark:
      | 'current'
      | 'range'
      | 'target'
      | 'line'
      | 'dashes'
      | 'box'
      | 'hatch'
      | 'dots'
      | 'strike'
      | 'solid'
      | 'hollow'
      | 'ringed'
      | 'number'
    readonly text: string
  }[]
}) {
  return (
    <LegendLine
      label={props.label}
      entries={props.entries.map(({ mark, text }) => ({
        text,
        sign: (
          <span className={classes['mark']} data-mark={mark} aria-hidden="true">
            {mark === 'number' ? '3' : null}
          </span>
        ),
      }))}
    />
  )
}
