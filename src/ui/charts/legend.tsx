import classes from './charts.module.css'

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
    <ul className={classes['legend']} aria-label={props.label}>
      {props.entries.map(({ mark, text }) => (
        <li key={mark}>
          <span className={classes['mark']} data-mark={mark} aria-hidden="true">
            {mark === 'number' ? '3' : null}
          </span>
          {text}
        </li>
      ))}
    </ul>
  )
}
