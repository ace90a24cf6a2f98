import { Button, Progress, Text } from '@mantine/core'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './preview.module.css'
import type { FileState, useFile } from './use-file.ts'

/** How far a file is that was asked for, the way to cancel it, and what became of it. */
export function FileProgress(props: {
  readonly name: string
  readonly file: Pick<ReturnType<typeof useFile>, 'state' | 'cancel'>
  readonly waiting: 'plan' | 'pages'
}) {
  const { name, file, waiting } = props
  const { state, cancel } = file
  const { report, common } = useAllWords()
  const { files: say } = report
  const share = state.kind === 'working' ? state.share : 0
  const told = {
    idle: null,
    waiting: waiting === 'plan' ? say.waitingPlan : say.waiting,
    working: share === 0 ? say.working(name) : say.workingShare(name, common.format.percent(share)),
    done: say.done(name),
    stopped: say.stopped(name),
    failed: say.failed(name, reasonOf(state)),
    missing: say.missing(name),
  }[state.kind]
  const busy = state.kind === 'waiting' || state.kind === 'working'
  return (
    <>
      {busy && (
        <div className={classes['working']}>
          <div className={classes['progress']}>
            <Progress
              value={share * 100}
              size="sm"
              aria-label={say.progress(name)}
              transitionDuration={0}
            />
          </div>
          <Button variant="default" size="xs" onClick={cancel}>
            {say.cancel(name)}
          </Button>
        </div>
      )}
      <div aria-live="polite">
        {told !== null && (
          <Text size="sm" mt="xs">
            {told}
          </Text>
        )}
      </div>
    </>
  )
}

function reasonOf(state: FileState): string {
  return state.kind === 'failed' ? state.reason : ''
}
