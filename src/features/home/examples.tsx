import { Group, Text, Title, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type Example, platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { ExampleMark } from '#ui/example-mark.tsx'
import { useWords } from '#ui/words-context.tsx'
import classes from './home-page.module.css'

/** Made-up enterprises to look at, each one click away. */
export function Examples({ onOpen }: { readonly onOpen: (example: Example) => void }) {
  const { home } = useWords()
  const examples = useExamples()
  if (examples.length === 0) return null
  return (
    <section>
      <Title order={2} size="h3">
        {home.examplesTitle}
      </Title>
      <Text c="dimmed" mb="sm">
        {home.examplesNote}
      </Text>
      <ul className={classes['examples']}>
        {examples.map((example) => (
          <li key={example.id}>
            <UnstyledButton className={classes['example']} onClick={() => onOpen(example)}>
              <VisuallyHidden>{home.openExample}</VisuallyHidden>
              <Group gap="xs" wrap="nowrap" align="start" justify="space-between">
                <Text fw={600}>{example.name}</Text>
                <ExampleMark />
              </Group>
              <Text size="sm" mt={4}>
                {example.line}
              </Text>
              <Text size="sm" c="dimmed" mt={4}>
                {example.summary}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useExamples(): readonly Example[] {
  const language = useSettings((settings) => settings.language)
  const [examples, setExamples] = useState<readonly Example[]>([])
  useEffect(() => {
    let wanted = true
    void platform()
      .examples(language)
      .then(
        (found) => wanted && setExamples(found),
        // Without them the page says nothing of examples.
        () => {},
      )
    return () => {
      wanted = false
    }
  }, [language])
  return examples
}
