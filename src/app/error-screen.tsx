import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import type { FirstWords } from '#words/load-words.ts'

type Props = {
  readonly words: FirstWords
  /** Where the person is; going elsewhere leaves the error behind. */
  readonly place?: string | undefined
  readonly children: ReactNode
}

type State = { readonly error: unknown; readonly place: string | undefined }

/** Catches what went wrong while a page was drawn and says what happened, what is safe and what to do. */
export class ErrorScreen extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? 'unknown' }
  }

  static getDerivedStateFromProps({ place }: Props, before: State): State | null {
    return place === before.place ? null : { error: null, place }
  }

  override render(): ReactNode {
    const { words, children } = this.props
    const { error } = this.state
    return error === null ? children : <Crash words={words} error={error} />
  }
}

function Crash({ words, error }: { readonly words: FirstWords; readonly error: unknown }) {
  const { trouble, frame } = words.common
  const { assessment, keeping } = useAssessment()
  return (
    <Stack maw="40rem" py="xl" role="alert">
      <Title order={1} size="h2">
        {trouble.crashTitle}
      </Title>
      <Text>{trouble.crashSafe}</Text>
      {keeping !== 'saved' && <Text>{trouble.crashUnsaved}</Text>}
      <Text>{trouble.crashDo}</Text>
      <Group>
        <Button onClick={() => location.reload()}>{trouble.reload}</Button>
        {assessment && (
          <Button variant="default" onClick={() => platform().saveToFile(assessment)}>
            {frame.saveToFile}
          </Button>
        )}
        <Button component="a" href="#/" variant="default">
          {trouble.toHome}
        </Button>
      </Group>
      <details>
        <summary>{trouble.technical}</summary>
        <Text size="sm" ff="monospace">
          {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
        </Text>
      </details>
    </Stack>
  )
}
