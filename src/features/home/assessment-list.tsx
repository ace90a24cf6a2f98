import { Button, Group, Progress, Text } from '@mantine/core'
import type { LibraryEntry } from '#state/library.ts'
import { ExampleMark } from '#ui/example-mark.tsx'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { duplicate, type Outcome, remove, saveToFile } from './assessment-moves.ts'
import classes from './home-page.module.css'
import { type Summary, useSummaries } from './summaries.ts'

type OnOutcome = (result: Promise<Outcome>) => void

/** What is kept in this browser, latest first, with what can be done to each. */
export function AssessmentList(props: {
  readonly entries: readonly LibraryEntry[]
  readonly onOutcome: OnOutcome
}) {
  const summaries = useSummaries(props.entries)
  return (
    <ul className={classes['list']}>
      {props.entries.map((entry) => (
        <Entry
          key={entry.head.id}
          entry={entry}
          summary={summaries.get(entry.head.id)?.summary ?? null}
          onOutcome={props.onOutcome}
        />
      ))}
    </ul>
  )
}

function Entry(props: {
  readonly entry: LibraryEntry
  readonly summary: Summary | null
  readonly onOutcome: OnOutcome
}) {
  const { common, home } = useWords()
  const { entry, summary, onOutcome } = props
  const { head } = entry
  const name = head.profile.name || common.unnamedEnterprise
  const act = (label: string, result: () => Promise<Outcome>) => (
    <Button
      size="xs"
      variant="subtle"
      aria-label={home.actionFor(label, name)}
      onClick={() => onOutcome(result())}
    >
      {label}
    </Button>
  )
  return (
    <li className={classes['entry']}>
      <div className={classes['who']}>
        <Group gap="xs" wrap="nowrap" align="start">
          <Link to={paths.answering(head.id)} className={classes['name']}>
            {name}
          </Link>
          {head.example && <ExampleMark />}
        </Group>
        <Text size="sm" c="dimmed">
          {home.updated(common.format.date(head.updatedAt))}
        </Text>
      </div>
      <Stands name={name} summary={summary} answered={entry.answered} />
      <Group gap={2} className={classes['actions']}>
        <Button
          size="xs"
          variant="light"
          component={Link}
          to={head.example ? paths.results(head.id) : paths.answering(head.id)}
          aria-label={home.actionFor(home.open, name)}
        >
          {home.open}
        </Button>
        {act(home.saveToFile, () => saveToFile(head.id))}
        {act(home.duplicate, () => duplicate(head.id, home.copyOf))}
        {act(home.delete, () => remove(head))}
      </Group>
    </li>
  )
}

/** How far it is answered and which stage that gives. */
function Stands(props: {
  readonly name: string
  readonly summary: Summary | null
  readonly answered: number
}) {
  const { common, home } = useWords()
  const { name, summary, answered } = props
  if (!summary) {
    return (
      <Text size="sm" c="dimmed" className={classes['stands']}>
        {answered === 0 ? home.notStarted : common.format.items(answered)}
      </Text>
    )
  }
  const { stage, levels, done, asked } = summary
  return (
    <div className={classes['stands']}>
      <Text size="sm">
        {done === 0
          ? home.notStarted
          : stage
            ? common.stageRange(stage.guaranteed, stage.possible, levels)
            : common.noStage}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Progress
          value={asked === 0 ? 0 : (100 * done) / asked}
          aria-label={home.progressLabel(name)}
          className={classes['progress']}
        />
        <Text size="sm" c="dimmed" className={classes['count']}>
          {common.format.ofItems(done, asked)}
        </Text>
      </Group>
    </div>
  )
}
