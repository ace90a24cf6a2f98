import { Alert, Button, Progress, Text } from '@mantine/core'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './preview.module.css'
import type { PlanForReport } from './use-plan.ts'
import type { Made, Press, Work } from './use-press.ts'

/** How far the PDF of what is chosen now is, and what became of it. */
export function PreviewWork(props: {
  readonly press: Press
  /** Whether the pages below are of what was chosen before. */
  readonly isOld: boolean
  readonly plan: PlanForReport['state']
}) {
  const { press, isOld, plan } = props
  const { made, work, cancel, again } = press
  const { report, common } = useAllWords()
  const { preview: say } = report
  const working = work.kind === 'waiting' || work.kind === 'drawing'
  return (
    <>
      {working && <Working work={work} isOld={isOld} onCancel={cancel} />}
      <div aria-live="polite" className={classes['told']}>
        {work.kind === 'stopped' && (
          <Ended onAgain={again}>
            {common.join.sentences([say.stopped, ...(isOld ? [say.old] : [])])}
          </Ended>
        )}
        {work.kind === 'done' && made && <Done made={made} isPlanPending={plan === 'pending'} />}
      </div>
      {work.kind === 'failed' && <Failed work={work} isOld={isOld} onAgain={again} />}
    </>
  )
}

function Working(props: {
  readonly work: Work
  readonly isOld: boolean
  readonly onCancel: () => void
}) {
  const { work, isOld, onCancel } = props
  const { report, common } = useAllWords()
  const { preview: say } = report
  const { share, pages } = work.kind === 'drawing' ? work : { share: 0, pages: 0 }
  return (
    <div className={classes['working']}>
      <div className={classes['progress']}>
        <Progress value={share * 100} aria-label={say.progress} transitionDuration={0} />
        <Text size="sm" c="dimmed">
          {common.join.sentences([
            isOld ? say.renewing : say.first,
            share === 0 ? say.preparing : say.drawing(common.format.percent(share), pages),
          ])}
        </Text>
      </div>
      <Button variant="default" size="xs" onClick={onCancel}>
        {say.cancel}
      </Button>
    </div>
  )
}

function Ended({ children, onAgain }: { readonly children: string; readonly onAgain: () => void }) {
  const { preview: say } = useAllWords().report
  return (
    <div className={classes['working']}>
      <Text size="sm" className={classes['progress']}>
        {children}
      </Text>
      <Button variant="default" size="xs" onClick={onAgain}>
        {say.again}
      </Button>
    </div>
  )
}

function Failed(props: {
  readonly work: Extract<Work, { kind: 'failed' }>
  readonly isOld: boolean
  readonly onAgain: () => void
}) {
  const { work, isOld, onAgain } = props
  const { report: say } = useAllWords()
  return (
    <Alert color="red" role="alert">
      <Text size="sm">{say.problem(work.problem)}</Text>
      {isOld && <Text size="sm">{say.preview.old}</Text>}
      <Button variant="default" size="xs" mt="xs" onClick={onAgain}>
        {say.preview.again}
      </Button>
    </Alert>
  )
}

function Done({ made, isPlanPending }: { readonly made: Made; readonly isPlanPending: boolean }) {
  const { report: say, common } = useAllWords()
  const { pdf } = made
  const missing = pdf.missing.map(({ codePoint }) => {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    return common.join.bracketed(String.fromCodePoint(codePoint), code)
  })
  return (
    <>
      <Text size="sm">
        {common.join.sentences([
          say.preview.done(pdf.pages, common.format.bytes(pdf.bytes.byteLength)),
          ...(isPlanPending ? [say.preview.withoutPlan] : []),
        ])}
      </Text>
      {missing.length > 0 && (
        <Alert color="yellow" title={say.missingTitle}>
          {say.missing(common.join.and(missing))}
        </Alert>
      )}
    </>
  )
}
