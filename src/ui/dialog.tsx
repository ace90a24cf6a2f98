import { Button, Title } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './dialog.module.css'
import { useWords } from './words-context.tsx'

/** A dialog of the browser's own: it holds the keyboard while open, Escape closes it, and focus returns. */
export function Dialog(props: {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { opened, title, onClose, children } = props
  const { common } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (opened) dialog.current?.showModal()
    else dialog.current?.close()
  }, [opened])
  return (
    <dialog ref={dialog} aria-labelledby={titleId} className={classes['dialog']} onClose={onClose}>
      {opened && (
        <>
          <div className={classes['head']}>
            <Title order={2} size="h3" id={titleId}>
              {title}
            </Title>
            <Button variant="default" size="xs" onClick={onClose}>
              {common.actions.close}
            </Button>
          </div>
          {children}
        </>
      )}
    </dialog>
  )
}
