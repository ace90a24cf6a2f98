import { type ReactNode, useState } from 'react'
import classes from './what-if.module.css'

/** Part of a long list under its questionnaire: folded, with a count; what is in it is drawn once it is open. */
export function WhatIfGroup(props: {
  readonly title: string
  readonly count: string
  readonly isOpen: boolean
  readonly children: () => ReactNode
}) {
  const { title, count, children } = props
  const [isOpen, setOpen] = useState(props.isOpen)
  return (
    <details
      className={classes['fold']}
      data-unprinted
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h4>{title}</h4>
        <span>{count}</span>
      </summary>
      {isOpen && <ul className={classes['rows']}>{children()}</ul>}
    </details>
  )
}
