import { type ReactNode, useState } from 'react'
import { Fold } from '#ui/fold.tsx'
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
    <Fold
      heading="h4"
      title={title}
      aside={count}
      data-unprinted
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {isOpen && <ul className={classes['rows']}>{children()}</ul>}
    </Fold>
  )
}
