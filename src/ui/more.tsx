import type { ComponentProps } from 'react'
import classes from './more.module.css'

/** More of what stands above it, unfolded by a line that says how much or what. */
export function More(props: ComponentProps<'details'> & { readonly label: string }) {
  const { label, className = '', children, ...rest } = props
  return (
    <details {...rest} className={`${classes['more']} ${className}`}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}
