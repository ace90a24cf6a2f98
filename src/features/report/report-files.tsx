import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { platform } from '#state/platform.ts'
import { BusyButton } from '#ui/busy-button.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import type { Order } from './compose-order.ts'
import { FileProgress } from './file-progress.tsx'
import { savePdf, saveSheets, saveWord, without } from './make-files.ts'
import { type FileEnd, type FileState, useFile } from './use-file.ts'
import type { Made, Press, Work } from './use-press.ts'

/** The ways to take the report away: the PDF that is in sight, and the same for other programs. */
export function ReportFiles(props: {
  /** Null until its languages are here. */
  readonly order: Order | null
  /** What the workbook is made of; null until all of it is here. */
  readonly sheets: Order | null
  readonly press: Press
  /** Whether the plan that belongs in it is still being worked out. */
  readonly isPlanPending: boolean
}) {
  const { order, press, isPlanPending } = props
  const { made, work, again } = press
  const { files: say } = useAllWords().report
  const [blocked, setBlocked] = useState(false)
  const fresh = made && made.order === order ? made : null
  const ready = isPlanPending ? null : order
  const pdf = useFile(isPlanPending ? null : fresh, savePdf, fresh ? null : lossOf(work))
  const word = useFile(ready, saveWord)
  const sheets = useFile(props.sheets, saveSheets)
  const save = (): void => {
    if (!fresh && (work.kind === 'stopped' || work.kind === 'failed')) again()
    pdf.start()
  }
  return (
    <section aria-label={say.legend}>
      <Group gap="xs">
        <BusyButton size="sm" onClick={save} isBusy={isBusy(pdf.state)}>
          {say.save}
        </BusyButton>
        <OpenAndPrint fresh={fresh} onBlocked={setBlocked} />
        <BusyButton variant="default" size="sm" onClick={word.start} isBusy={isBusy(word.state)}>
          {say.word}
        </BusyButton>
        <BusyButton
          variant="default"
          size="sm"
          onClick={sheets.start}
          isBusy={isBusy(sheets.state)}
        >
          {say.sheets}
        </BusyButton>
      </Group>
      <FileProgress name={say.pdf} file={pdf} waiting={isPlanPending ? 'plan' : 'pages'} />
      <FileProgress name={say.word} file={word} waiting="plan" />
      <FileProgress name={say.sheets} file={sheets} waiting="plan" />
      <div aria-live="polite">
        {blocked && (
          <Text size="sm" mt="xs">
            {say.printBlocked}
          </Text>
        )}
      </div>
    </section>
  )
}

/** What can be done with the PDF in sight; nothing with one that is of what was chosen before. */
function OpenAndPrint(props: {
  readonly fresh: Made | null
  readonly onBlocked: (blocked: boolean) => void
}) {
  const { fresh, onBlocked } = props
  const { files: say } = useAllWords().report
  if (!fresh) {
    return [say.open, say.print].map((name) => (
      <Button key={name} variant="default" size="sm" disabled>
        {name}
      </Button>
    ))
  }
  const print = async (): Promise<void> => {
    const { printPdf } = await platform().reportDesk()
    onBlocked(!printPdf(fresh.address))
  }
  return (
    <>
      <Button
        component="a"
        variant="default"
        size="sm"
        href={fresh.address}
        target="_blank"
        rel="noopener noreferrer"
      >
        {say.open}
      </Button>
      <Button variant="default" size="sm" onClick={() => void print()}>
        {say.print}
      </Button>
    </>
  )
}

/** What a PDF comes to that waits for pages which will not be made, unless they are asked for anew. */
function lossOf(work: Work): FileEnd | null {
  if (work.kind === 'stopped') return { kind: 'stopped' }
  return work.kind === 'failed' ? without(work.problem) : null
}

function isBusy({ kind }: FileState): boolean {
  return kind === 'waiting' || kind === 'working'
}
