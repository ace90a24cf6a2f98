import { Text } from '@mantine/core'
import { useWords } from '#ui/words-context.tsx'
import classes from './waiting.module.css'

/** Said only after a moment, so that a quick load does not flicker. */
export function Waiting() {
  const { common } = useWords()
  return (
    <Text c="dimmed" className={classes['waiting'] ?? ''} component="output" display="block">
      {common.loading}
    </Text>
  )
}
