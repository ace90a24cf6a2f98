import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './notice.module.css'
import { useWords } from './words-context.tsx'

/**
 * Something that just happened, told at the foot of the page and to a reading voice, with at most one thing to do about
 * it. It stays until dismissed. Without children it is silent; keep it in place, so that voices hear it change.
 */
export function Notice(props: {
  readonly children?: ReactNode
  readonly urgent?: boolean
  readonly action?: { readonly label: string; readonly onAct: () => void }
  readonly onDismiss: () => void
}) {
  const { children, urgent = false, action, onDismiss } = props
  const { common } = useWords()
  return (
    <div role={urgent ? 'alert' : 'status'} className={classes['place']}>
      {children !== undefined && (
        <div className={classes['notice']} data-urgent={urgent}>
          <div className={classes['text']}>{children}</div>
          {action && (
            <Button size="xs" onClick={action.onAct}>
              {action.label}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={onDismiss}>
            {common.actions.close}
          </Button>
        </div>
      )}
    </div>
  )
}
