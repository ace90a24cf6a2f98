import { Button, Group, Stack, Text } from '@mantine/core'
import type { Missing } from './use-loaded.ts'
import { useWords } from './words-context.tsx'

/** Stands where a part of the page did not arrive: what happened, what is safe, and what to do. */
export function PartMissing(missing: Missing) {
  const { join, trouble } = useWords().common
  return (
    <Stack gap="xs" role="alert">
      <Text>{join.sentences([trouble.partMissing, trouble.missingWhy(missing.again)])}</Text>
      <Group gap="xs">
        <TryAgain {...missing} />
      </Group>
    </Stack>
  )
}

/** The buttons: try again, and once that has not helped, reload. */
export function TryAgain({ onRetry, again }: Missing) {
  const { actions, trouble } = useWords().common
  return (
    <>
      <Button
        onClick={({ currentTarget }) => {
          // The button goes away; the keyboard stays where the part will stand.
          currentTarget.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
          onRetry()
        }}
      >
        {actions.retry}
      </Button>
      {again && (
        <Button variant="default" onClick={() => location.reload()}>
          {trouble.reload}
        </Button>
      )}
    </>
  )
}
