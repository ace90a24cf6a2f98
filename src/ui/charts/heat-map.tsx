import type { ReactNode } from 'react'
import classes from './charts.module.css'

/** A row of a heat map: one thing that stands at one of several levels, or in a state without a level. */
export type HeatRow = {
  readonly id: string
  readonly name: ReactNode
  readonly levels: number
  readonly level: number | null
  readonly target: number
  readonly state: 'level' | 'unknown' | 'open' | 'out'
  /** The state in words, where it is not simply a level. */
  readonly stateText: string
}

/** Rows under a heading. */
export type HeatGroup = {
  readonly id: string
  readonly title: string
  readonly rows: readonly HeatRow[]
}

/**
 * Things against levels. The level reached is filled and carries a dot, the target is outlined, and states without a
 * level differ by pattern and sign, so that nothing depends on colour.
 */
export function HeatMap(props: {
  readonly label: string
  readonly nameColumn: string
  readonly levelNames: readonly string[]
  readonly chosen: string
  readonly target: string
  readonly both: string
  readonly groups: readonly HeatGroup[]
}) {
  const { label, nameColumn, levelNames, groups } = props
  const numbers = levelNames.map((_, index) => index + 1)
  return (
    <table className={classes['heat']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={classes['heatCorner']}>
            {nameColumn}
          </th>
          {levelNames.map((name, index) => (
            <th key={name} scope="col">
              <span className={classes['heatNumber']}>{index + 1}</span>
              <span className={classes['heatName']}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          <tr>
            <th scope="rowgroup" colSpan={levelNames.length + 1} className={classes['heatGroup']}>
              {group.title}
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr key={row.id} data-state={row.state}>
              <th scope="row">
                {row.name}
                {row.stateText !== '' && (
                  <span className={classes['heatState']}>{row.stateText}</span>
                )}
              </th>
              {numbers.map((level) => (
                <Cell key={level} row={row} level={level} words={props} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Cell(props: {
  readonly row: HeatRow
  readonly level: number
  readonly words: { readonly chosen: string; readonly target: string; readonly both: string }
}) {
  const { row, level, words } = props
  if (level > row.levels) return <td className={classes['heatOff']}>{null}</td>
  const here = row.level === level
  const goal = row.target === level && row.state !== 'out'
  const below = row.level !== null && level < row.level
  const said = here && goal ? words.both : here ? words.chosen : goal ? words.target : ''
  return (
    <td data-here={here || undefined} data-goal={goal || undefined} data-below={below || undefined}>
      {here && <span aria-hidden="true">{row.state === 'unknown' ? '?' : '●'}</span>}
      {said !== '' && <span className={classes['unseen']}>{said}</span>}
    </td>
  )
}
