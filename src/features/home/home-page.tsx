import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type LibraryEntry, useLibrary } from '#state/library.ts'
import { type Example, platform } from '#state/platform.ts'
import { late } from '#ui/late.tsx'
import { Link, useGo } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { openExample, openFile, type Outcome, restore, start } from './assessment-moves.ts'
import { DropArea } from './drop-area.tsx'
import { Examples } from './examples.tsx'
import classes from './home-page.module.css'

// A first visit has neither, and gets to its first answer without them.
const AssessmentList = late(async () => (await import('./assessment-list.tsx')).AssessmentList, {
  Waiting: Loading,
})
const SetAsideNotice = late(async () => (await import('./set-aside-notice.tsx')).SetAsideNotice)

/** The first screen: what this is, how to begin, and what is kept here. */
export function HomePage() {
  const { common, home } = useWords()
  const go = useGo()
  const { status, entries: kept, setAside } = useLibrary()
  const [leaving, setLeaving] = useState(false)
  const current = useMemo(() => kept.toSorted(latestFirst), [kept])
  const entries = useHeldWhile(leaving, current)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const take = (result: Promise<Outcome>, onwards: (id: string) => string = paths.answering) => {
    void result.then((came) => {
      setOutcome(came)
      if (came.kind === 'opened') go(came.at ?? onwards(came.id))
      // The button that was pressed is gone with its line.
      if (came.kind === 'removed') document.querySelector<HTMLElement>('#kept')?.focus()
    })
  }
  /** What leads away at once: the list of what is kept need not change before the person's eyes for it. */
  const leave = (result: Promise<Outcome>, onwards: (id: string) => string) => {
    setLeaving(true)
    take(
      result.finally(() => setLeaving(false)),
      onwards,
    )
  }
  const open = (file: File) => {
    setOutcome({ kind: 'reading' })
    take(openFile(file))
  }
  const pick = async () => {
    const file = await platform().chooseFile()
    if (file) open(file)
  }
  const look = (example: Example) =>
    leave(
      openExample(
        example,
        entries.map(({ head }) => head),
      ),
      paths.results,
    )
  const latest = entries.map(({ head }) => head).find(({ example }) => !example)

  return (
    <DropArea onDrop={open}>
      <Stack gap="xl">
        <section className={classes['opening']}>
          <Title order={1} className={classes['title']}>
            {home.title}
          </Title>
          <Text size="lg">{home.what}</Text>
          <Text fw={600}>{home.privacy}</Text>
          <Group gap="sm">
            <Button size="md" onClick={() => leave(start(), paths.profile)}>
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
            <Button size="md" variant="default" onClick={() => void pick()}>
              {home.openFile}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {home.dropHint} <Link to={paths.checklist}>{home.checklist}</Link>
          </Text>
        </section>

        {setAside.length > 0 && <SetAsideNotice count={setAside.length} onOutcome={take} />}

        <section>
          <Title order={2} size="h3" mb="sm" id="kept" tabIndex={-1}>
            {home.listTitle}
          </Title>
          {status === 'loading' && <Loading />}
          {status !== 'loading' && entries.length === 0 && <Text c="dimmed">{home.listEmpty}</Text>}
          {entries.length > 0 && <AssessmentList entries={entries} onOutcome={take} />}
        </section>

        <Examples onOpen={look} />

        <Text size="sm" c="dimmed" maw="48rem">
          {home.basis}
        </Text>
      </Stack>
      <Told
        outcome={outcome}
        onUndo={(id) => take(restore(id))}
        onOutcome={take}
        onDismiss={() => setOutcome(null)}
      />
    </DropArea>
  )
}

function Loading() {
  return <Text c="dimmed">{useWords().common.loading}</Text>
}

/** A value that stands still while something is so. */
function useHeldWhile<T>(held: boolean, value: T): T {
  const [shown, setShown] = useState(value)
  if (!held && shown !== value) setShown(value)
  return held ? shown : value
}

function latestFirst(one: LibraryEntry, other: LibraryEntry): number {
  return one.head.updatedAt < other.head.updatedAt ? 1 : -1
}

/** What the last move came to, said at the foot of the page. */
function Told(props: {
  readonly outcome: Outcome | null
  readonly onUndo: (id: string) => void
  readonly onOutcome: (outcome: Promise<Outcome>) => void
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
    case 'file':
      return outcome.show(props)
    case 'missing':
      return (
        <Notice urgent onDismiss={onDismiss}>
          {common.join.sentences([common.trouble.partMissing, common.trouble.missingWhy(false)])}
        </Notice>
      )
    case 'removed':
      return (
        <Notice
          action={{ label: common.actions.undo, onAct: () => onUndo(outcome.id) }}
          onDismiss={onDismiss}
        >
          {common.join.sentences([
            home.deleted(named(outcome.name)),
            ...(outcome.shows ? [home.earlierShown(common.format.date(outcome.shows))] : []),
          ])}
        </Notice>
      )
    case 'reading':
      return <Notice onDismiss={onDismiss}>{home.reading}</Notice>
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
