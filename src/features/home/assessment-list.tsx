import { Button, Group, Progress, Text } from '@mantine/core'
import type { LibraryEntry } from '#state/library.ts'
import { ExampleMark } from '#ui/example-mark.tsx'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useWords } from '#ui/words-context.tsx'
import { duplicate, type Outcome, remove, saveToFile } from './assessment-moves.ts'
import classes from './home-page.module.css'
import { type Summary, useSummaries } from './summaries.ts'
import { type EntryWithEarlier, withEarlier } from './with-earlier.ts'

type OnOutcome = (result: Promise<Outcome>) => void

/** What is kept in this browser, latest first, with what can be done to each; an example’s earlier dates are folded away. */
export function AssessmentList(props: {
  readonly entries: readonly LibraryEntry[]
  readonly onOutcome: OnOutcome
}) {
  const summaries = useSummaries(props.entries)
  return <Lines of={withEarlier(props.entries)} summaries={summaries} onOutcome={props.onOutcome} />
}

type Summaries = ReturnType<typeof useSummaries>

function Lines(props: {
  readonly of: readonly EntryWithEarlier[]
  readonly summaries: Summaries
  readonly onOutcome: OnOutcome
}) {
  return (
    <ul className={classes['list']}>
      {props.of.map((line) => (
        <Entry
          key={line.entry.head.id}
          line={line}
          summaries={props.summaries}
          onOutcome={props.onOutcome}
        />
      ))}
    </ul>
  )
}

function Entry(props: {
  readonly line: EntryWithEarlier
  readonly summaries: Summaries
  readonly onOutcome: OnOutcome
}) {
  const { common, home } = useWords()
  const { summaries, onOutcome } = props
  const { entry, earlier } = props.line
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
      <Stands
        name={name}
        summary={summaries.get(head.id)?.summary ?? null}
        answered={entry.answered}
      />
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
        {act(home.delete, () => remove(head, earlier[0]?.head))}
      </Group>
      {earlier.length > 0 && (
        <details className={classes['earlier']}>
          <summary>
            <Text span size="sm" c="dimmed">
              {home.earlier(earlier.length)}
            </Text>
          </summary>
          <Lines
            of={earlier.map((one) => ({ entry: one, earlier: [] }))}
            summaries={summaries}
            onOutcome={onOutcome}
          />
        </details>
      )}
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
