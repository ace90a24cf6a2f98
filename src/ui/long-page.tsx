import { type ReactNode, useRef } from 'react'
import classes from './long-page.module.css'
import { useUnfoldForPrint } from './use-unfold-for-print.ts'

/** A page to be read from its title down, part by part; printed whole, dark on white. */
export function LongPage(props: {
  readonly title: string
  readonly intro: string
  readonly children: ReactNode
}) {
  const root = useRef<HTMLDivElement>(null)
  useUnfoldForPrint(root)
  return (
    <div ref={root} className={classes['page']}>
      <header className={classes['head']}>
        <h1 tabIndex={-1}>{props.title}</h1>
        <p>{props.intro}</p>
      </header>
      {props.children}
    </div>
  )
}
