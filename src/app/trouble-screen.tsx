import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'

/** A page that could not be shown: what happened, and the ways on. */
export function TroubleScreen(props: {
  readonly title: string
  readonly body: readonly string[]
  readonly children?: ReactNode
}) {
  const { common } = useWords()
  return (
    <Stack maw="40rem" py="xl">
      <Title order={1} size="h2">
        {props.title}
      </Title>
      {props.body.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <Group>
        {props.children}
        <Button component={Link} to={paths.home} variant="default">
          {common.trouble.toHome}
        </Button>
      </Group>
    </Stack>
  )
}
