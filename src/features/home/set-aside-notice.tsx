import { Alert, Button, Group, Text } from '@mantine/core'
import { useWords } from '#ui/words-context.tsx'
import { discardSetAside, type Outcome, saveSetAside } from './assessment-moves.ts'

/** Says that some records could not be read and were set aside, and offers to save or discard them. */
export function SetAsideNotice(props: {
  readonly count: number
  readonly onOutcome: (result: Promise<Outcome>) => void
}) {
  const { home } = useWords()
  const { count, onOutcome } = props
  return (
    <Alert color="yellow" title={home.setAsideTitle(count)}>
      <Text size="sm" mb="sm">
        {home.setAsideBody}
      </Text>
      <Group gap="sm">
        <Button size="xs" onClick={() => onOutcome(saveSetAside())}>
          {home.setAsideSave}
        </Button>
        <Button size="xs" variant="default" onClick={() => onOutcome(discardSetAside())}>
          {home.setAsideDiscard}
        </Button>
      </Group>
    </Alert>
  )
}
