import { type ReactNode, useId } from 'react'
import classes from './part.module.css'

/** One part of a long page under its own heading. */
export function Part(props: {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}) {
  const headingId = useId()
  return (
    <section id={props.id} className={classes['part']} aria-labelledby={headingId}>
      <h2 id={headingId}>{props.title}</h2>
      {props.intro !== undefined && <p className={classes['intro']}>{props.intro}</p>}
      {props.children}
    </section>
  )
}
