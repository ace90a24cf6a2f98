import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type LibraryEntry, useLibrary } from '#state/library.ts'
import type { Example } from '#state/platform.ts'
import { Link, useGo } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { AssessmentList } from './assessment-list.tsx'
import {
  discardSetAside,
  openDropped,
  openExample,
  openPicked,
  type Outcome,
  restore,
  saveSetAside,
  start,
} from './assessment-moves.ts'
import { DropArea } from './drop-area.tsx'
import { Examples } from './examples.tsx'
import classes from './home-page.module.css'

/** The first screen: what this is, how to begin, and what is kept here. */
export function HomePage() {
  const { common, home } = useWords()
  const go = useGo()
  const { status, entries: kept, setAside } = useLibrary()
  const entries = useMemo(() => kept.toSorted(latestFirst), [kept])
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const take = (result: Promise<Outcome>, onwards: (id: string) => string = paths.answering) => {
    void result.then((came) => {
      setOutcome(came)
      if (came.kind === 'opened') go(onwards(came.id))
      // The button that was pressed is gone with its line.
      if (came.kind === 'removed') document.querySelector<HTMLElement>('#kept')?.focus()
    })
  }
  const look = (example: Example) =>
    take(
      openExample(
        example,
        entries.map(({ head }) => head),
      ),
      paths.results,
    )
  const latest = entries.map(({ head }) => head).find(({ example }) => !example)

  return (
    <DropArea onDrop={(file) => take(openDropped(file))}>
      <Stack gap="xl">
        <section className={classes['opening']}>
          <Title order={1} className={classes['title']}>
            {home.title}
          </Title>
          <Text size="lg">{home.what}</Text>
          <Text fw={600}>{home.privacy}</Text>
          <Group gap="sm">
            <Button size="md" onClick={() => take(start(), paths.profile)}>
              {home.start}
            </Button>
            {latest && (
              <Button
                size="md"
                variant="light"
                component={Link}
                to={paths.answering(latest.id)}
                className={classes['continue']}
              >
                {home.continueWith(latest.profile.name || common.unnamedEnterprise)}
              </Button>
            )}
            <Button size="md" variant="default" onClick={() => take(openPicked())}>
              {home.openFile}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {home.dropHint}
          </Text>
        </section>

        {setAside.length > 0 && (
          <Alert color="yellow" title={home.setAsideTitle(setAside.length)}>
            <Text size="sm" mb="sm">
              {home.setAsideBody}
            </Text>
            <Group gap="sm">
              <Button size="xs" onClick={() => take(saveSetAside())}>
                {home.setAsideSave}
              </Button>
              <Button size="xs" variant="default" onClick={() => take(discardSetAside())}>
                {home.setAsideDiscard}
              </Button>
            </Group>
          </Alert>
        )}

        <section>
          <Title order={2} size="h3" mb="sm" id="kept" tabIndex={-1}>
            {home.listTitle}
          </Title>
          {status === 'loading' && <Text c="dimmed">{common.loading}</Text>}
          {status !== 'loading' && entries.length === 0 && <Text c="dimmed">{home.listEmpty}</Text>}
          <AssessmentList entries={entries} onOutcome={take} />
        </section>

        <Examples onOpen={look} />

        <Text size="sm" c="dimmed" maw="48rem">
          {home.basis}
        </Text>
      </Stack>
      <Told
        outcome={outcome}
        onUndo={(id) => take(restore(id))}
        onDismiss={() => setOutcome(null)}
      />
    </DropArea>
  )
}

function latestFirst(one: LibraryEntry, other: LibraryEntry): number {
  return one.head.updatedAt < other.head.updatedAt ? 1 : -1
}

/** What the last move came to, said at the foot of the page. */
function Told(props: {
  readonly outcome: Outcome | null
  readonly onUndo: (id: string) => void
  readonly onDismiss: () => void
}) {
  const { common, home, problems } = useWords()
  const { outcome, onUndo, onDismiss } = props
  const named = (name: string) => name || common.unnamedEnterprise
  switch (outcome?.kind) {
    case 'problem':
      return (
        <Notice urgent onDismiss={onDismiss}>
          {problems.describeProblem(outcome.problem)}
        </Notice>
      )
    case 'removed':
      return (
        <Notice
          action={{ label: common.actions.undo, onAct: () => onUndo(outcome.id) }}
          onDismiss={onDismiss}
        >
          {home.deleted(named(outcome.name))}
        </Notice>
      )
    case 'restored':
      return <Notice onDismiss={onDismiss}>{home.restored(named(outcome.name))}</Notice>
    case 'copied':
      return <Notice onDismiss={onDismiss}>{home.duplicated(named(outcome.name))}</Notice>
    case 'opened':
    case 'done':
    case undefined:
      return <Notice onDismiss={onDismiss} />
  }
}
