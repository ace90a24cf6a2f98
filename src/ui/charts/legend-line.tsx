import type { ReactNode } from 'react'
import classes from './legend-line.module.css'

/** The signs of a chart in a line, each with what it means. */
export function LegendLine(props: {
  readonly label: string
  readonly entries: readonly { readonly sign: ReactNode; readonly text: string }[]
  readonly className?: string | undefined
}) {
  const { label, entries, className = '' } = props
  return (
    <ul className={`${classes['legend']} ${className}`} aria-label={label}>
      {entries.map(({ sign, text }) => (
        <li key={text}>
          {sign}
          {text}
        </li>
      ))}
    </ul>
  )
}
