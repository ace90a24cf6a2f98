import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'

/** A button that takes no press while what it began is under way, and keeps the keyboard where it is meanwhile. */
export function BusyButton(
  props: ButtonProps & {
    readonly isBusy: boolean
    readonly onClick: () => void
    readonly children: ReactNode
  },
) {
  const { isBusy, onClick, ...rest } = props
  return (
    <Button
      {...rest}
      {...(isBusy && { 'aria-disabled': true, 'data-disabled': true })}
      onClick={() => {
        if (!isBusy) onClick()
      }}
    />
  )
}
