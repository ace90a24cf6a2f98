import type { ComponentProps } from 'react'
import classes from './fold.module.css'

/** What unfolds under its title; at the end of the line stands what is good to know while it is folded. */
export function Fold(
  props: Omit<ComponentProps<'details'>, 'className' | 'title'> & {
    readonly heading: 'h3' | 'h4'
    readonly title: string
    readonly aside?: string
  },
) {
  const { heading: Heading, title, aside, children, ...rest } = props
  return (
    <details {...rest} className={classes['fold']}>
      <summary>
        <Heading>{title}</Heading>
        {aside !== undefined && <span>{aside}</span>}
      </summary>
      {children}
    </details>
  )
}
