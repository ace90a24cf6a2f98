import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { modelsOfPath } from '#core/planning/path/plan-path.ts'
import { curveSteps, usePlannedPath } from '#state/planned-path.ts'
import { platform } from '#state/platform.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { type Made, type Order, useMaking } from './use-making.ts'

/** Makes the PDF that was ordered, shows how far it is, and hands it over. */
export function Making({ order }: { readonly order: Order }) {
  const { report: say } = useAllWords()
  const { state, make, cancel } = useMaking()
  const { counts } = order.from.report.score
  const nothing = counts.answered + counts['dont-know'] + counts['not-applicable'] === 0
  const working = state.kind === 'working' || state.kind === 'planning'
  return (
    <Stack gap="sm">
      {nothing && <Text c="dimmed">{say.nothingYet}</Text>}
      <Group>
        <Button onClick={() => make(order)} disabled={working}>
          {state.kind === 'done' ? say.makeAgain : say.make}
        </Button>
        {working && (
          <Button variant="default" onClick={cancel}>
            {say.cancel}
          </Button>
        )}
      </Group>
      {state.kind === 'planning' && <Planning />}
      {state.kind === 'working' && <Drawing share={state.share} pages={state.pages} />}
      <div aria-live="polite">
        {state.kind === 'stopped' && <Text>{say.stopped}</Text>}
        {state.kind === 'failed' && (
          <Alert color="red" role="alert">
            {say.problem(state.problem)}
          </Alert>
        )}
        {state.kind === 'done' && <Done made={state} stale={isStale(state.order, order)} />}
      </div>
    </Stack>
  )
}

/** Whether answers, profile, plan or choices have changed since. */
function isStale(made: Order, now: Order): boolean {
  return (
    made.from !== now.from || made.withPlan !== now.withPlan || made.withItems !== now.withItems
  )
}

/** Path and curve are counted as one, in the models they take. */
function Planning() {
  const { report: say } = useAllWords()
  const { path, solved, points } = usePlannedPath()
  const done = path === 'done' ? modelsOfPath + points.length : solved
  return (
    <div>
      <Progress
        value={(done / (modelsOfPath + curveSteps)) * 100}
        aria-label={say.progress}
        transitionDuration={0}
      />
      <Text size="sm" c="dimmed">
        {say.plan.planning}
      </Text>
    </div>
  )
}

function Drawing({ share, pages }: { readonly share: number; readonly pages: number }) {
  const { report: say, common } = useAllWords()
  return (
    <div>
      <Progress value={share * 100} aria-label={say.progress} transitionDuration={0} />
      <Text size="sm" c="dimmed">
        {share === 0 ? say.preparing : say.drawing(common.format.percent(share), pages)}
      </Text>
    </div>
  )
}

function Done({ made, stale }: { readonly made: Made; readonly stale: boolean }) {
  const { report: say, common } = useAllWords()
  const { pdf, address, report } = made
  const save = (): void => {
    const name = report.profile.name.trim() || common.unnamedEnterprise
    platform().saveBytes(pdf.bytes, say.fileName(name, report.date), 'application/pdf')
  }
  const missing = pdf.missing.map(({ codePoint }) => {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    return common.join.bracketed(String.fromCodePoint(codePoint), code)
  })
  const path = report.improvement?.path.kind
  const planLacks =
    path === 'not-planned'
      ? say.plan.leftOut
      : report.improvement?.curve === null && path !== 'nothing-to-plan'
        ? say.plan.withoutCurve
        : null
  return (
    <Stack gap="sm">
      <Text>{say.done(pdf.pages, common.format.bytes(pdf.bytes.byteLength))}</Text>
      {stale && <Alert color="yellow">{say.stale}</Alert>}
      {planLacks !== null && <Alert color="yellow">{planLacks}</Alert>}
      <Group>
        <Button onClick={save}>{say.save}</Button>
        <Button
          component="a"
          variant="default"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
        >
          {say.open}
        </Button>
      </Group>
      {missing.length > 0 && (
        <Alert color="yellow" title={say.missingTitle}>
          {say.missing(common.join.and(missing))}
        </Alert>
      )}
    </Stack>
  )
}
