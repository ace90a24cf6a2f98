import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { platform } from '#state/platform.ts'
import { useAllWords } from '#ui/words-context.tsx'
import type { Order } from './compose-order.ts'
import { FileProgress } from './file-progress.tsx'
import { savePdf, saveWord } from './make-files.ts'
import classes from './options.module.css'
import { type MakeFile, useFile } from './use-file.ts'
import type { Press } from './use-press.ts'

/** The ways to take the report away: the PDF that is in sight, and the same for other programs. */
export function ReportFiles(props: {
  /** Null until its languages are here. */
  readonly order: Order | null
  readonly press: Press
  /** Whether the plan that belongs in it is still being worked out. */
  readonly isPlanPending: boolean
}) {
  const { order, press, isPlanPending } = props
  const { files: say } = useAllWords().report
  const ready = isPlanPending ? null : order
  return (
    <section className={classes['files']} aria-label={say.legend}>
      <PdfFiles order={order} press={press} isPlanPending={isPlanPending} />
      <OtherFile name={say.word} ready={ready} make={saveWord} />
    </section>
  )
}

function PdfFiles(props: {
  readonly order: Order | null
  readonly press: Press
  readonly isPlanPending: boolean
}) {
  const { order, press, isPlanPending } = props
  const { made, work, again } = press
  const { files: say } = useAllWords().report
  const [blocked, setBlocked] = useState(false)
  const fresh = made && made.order === order ? made : null
  const file = useFile(isPlanPending ? null : fresh, savePdf)
  const save = (): void => {
    if (!fresh && (work.kind === 'stopped' || work.kind === 'failed')) again()
    file.start()
  }
  const print = async (address: string): Promise<void> => {
    const { printPdf } = await platform().reportDesk()
    setBlocked(!printPdf(address))
  }
  return (
    <div>
      <Group gap="xs">
        <Button onClick={save} disabled={file.state.kind === 'waiting'}>
          {say.save}
        </Button>
        {fresh ? (
          <>
            <Button
              component="a"
              variant="default"
              href={fresh.address}
              target="_blank"
              rel="noopener noreferrer"
            >
              {say.open}
            </Button>
            <Button variant="default" onClick={() => void print(fresh.address)}>
              {say.print}
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" disabled>
              {say.open}
            </Button>
            <Button variant="default" disabled>
              {say.print}
            </Button>
          </>
        )}
      </Group>
      <FileProgress name={say.pdf} file={file} waiting={isPlanPending ? 'plan' : 'pages'} />
      <div aria-live="polite">{blocked && <Text size="sm">{say.printBlocked}</Text>}</div>
    </div>
  )
}

function OtherFile(props: {
  readonly name: string
  readonly ready: Order | null
  readonly make: MakeFile<Order>
}) {
  const { name, ready, make } = props
  const file = useFile(ready, make)
  const { kind } = file.state
  return (
    <div>
      <Button
        variant="default"
        size="sm"
        onClick={file.start}
        disabled={kind === 'waiting' || kind === 'working'}
      >
        {name}
      </Button>
      <FileProgress name={name} file={file} waiting="plan" />
    </div>
  )
}
