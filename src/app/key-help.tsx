import { Kbd, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { answerKeys } from '#features/answer/keys.ts'
import { useAssessment } from '#state/assessment.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords, useWords, WithAllWords } from '#ui/words-context.tsx'
import classes from './key-help.module.css'

/** Every key there is, for people who would rather not use a mouse. */
export function KeyHelp(props: { readonly opened: boolean; readonly onClose: () => void }) {
  const { common, answer } = useWords()
  const { keyHelp } = common
  const id = useAssessment(({ assessment }) => assessment?.id)
  return (
    <Dialog opened={props.opened} title={keyHelp.title} onClose={props.onClose}>
      <Keys title={keyHelp.everywhere}>
        <Key keys={['Ctrl+Z']} does={keyHelp.undo} />
        <Key keys={['Ctrl+Shift+Z', 'Ctrl+Y']} does={keyHelp.redo} />
        <Key keys={['?']} does={keyHelp.help} />
      </Keys>
      <Keys title={keyHelp.answering}>
        {answerKeys.map(({ keys, does }) => (
          <Key key={does} keys={keys} does={answer.keys[does]} />
        ))}
      </Keys>
      <Text size="sm" c="dimmed">
        {keyHelp.typing}
      </Text>
      {id !== undefined && (
        <WithAllWords otherwise={() => null}>
          <ToEntry id={id} onGo={props.onClose} />
        </WithAllWords>
      )}
    </Dialog>
  )
}

/** The page where a checklist that was filled in by hand is typed in. */
function ToEntry({ id, onGo }: { readonly id: string; readonly onGo: () => void }) {
  const { enter } = useAllWords()
  return (
    <Link to={paths.enter(id)} onClick={onGo}>
      {enter.title}
    </Link>
  )
}

function Keys(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <Title order={3} size="h5">
        {props.title}
      </Title>
      <dl className={classes['keys']}>{props.children}</dl>
    </>
  )
}

function Key(props: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <>
      <dt>
        {props.keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{props.does}</dd>
    </>
  )
}
