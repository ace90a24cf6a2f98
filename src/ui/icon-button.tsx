import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './icon-button.module.css'

/** A button that shows a sign alone; its name is read aloud and stands in the tooltip, with its key. */
export function IconButton(props: {
  readonly name: string
  readonly keys?: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}) {
  const { name, keys, disabled, onClick, children } = props
  return (
    <UnstyledButton
      className={classes['button']}
      aria-label={name}
      title={keys === undefined ? name : `${name} (${keys})`}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </UnstyledButton>
  )
}
