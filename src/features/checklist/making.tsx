import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { platform } from '#state/platform.ts'
import { BusyButton } from '#ui/busy-button.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import type { ChecklistChoices } from './compose-order.ts'
import { type Made, useMaking } from './use-making.ts'

/** Makes the checklist that was chosen, shows how far it is, and hands it over. */
export function Making({ choices }: { readonly choices: ChecklistChoices }) {
  const { checklist: say, problems } = useAllWords()
  const { state, make, cancel } = useMaking()
  const working = state.kind === 'working'
  const nothing = choices.questionnaires.length === 0
  return (
    <Stack gap="sm">
      {nothing && <Text>{say.noneChosen}</Text>}
      <Group>
        <BusyButton isBusy={working} disabled={nothing} onClick={() => make(choices)}>
          {state.kind === 'done' ? say.makeAgain : say.make}
        </BusyButton>
        {working && (
          <Button variant="default" onClick={cancel}>
            {say.cancel}
          </Button>
        )}
      </Group>
      {working && <Drawing share={state.share} pages={state.pages} />}
      <div aria-live="polite">
        {state.kind === 'stopped' && <Text>{say.stopped}</Text>}
        {state.kind === 'nothing-asked' && <Alert color="yellow">{say.nothingAsked}</Alert>}
        {state.kind === 'failed' && (
          <Alert color="red" role="alert">
            {problems.describeProblem(state.problem)}
          </Alert>
        )}
        {state.kind === 'done' && <Done made={state} stale={!same(state.choices, choices)} />}
      </div>
    </Stack>
  )
}

/** By what they say: what is kept is read anew whenever another tab has written, in whatever order. */
function same(made: ChecklistChoices, now: ChecklistChoices): boolean {
  return sayingOf(made) === sayingOf(now)
}

function sayingOf({ questionnaires, language, second, profile }: ChecklistChoices): string {
  const facts = profile && Object.entries(profile).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([questionnaires, language, second, facts])
}

function Drawing({ share, pages }: { readonly share: number; readonly pages: number }) {
  const { checklist: say, common } = useAllWords()
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
  const { checklist: say, common } = useAllWords()
  const { pdf, address, choices, leftOut } = made
  const save = (): void => {
    const name = choices.profile?.name.trim() ?? ''
    platform().saveBytes(pdf.bytes, say.fileName(name, platform().today()), 'application/pdf')
  }
  return (
    <Stack gap="sm">
      <Text>{say.done(pdf.pages, common.format.bytes(pdf.bytes.byteLength))}</Text>
      {leftOut.length > 0 && <Text>{say.leftOut(leftOut)}</Text>}
      {stale && <Alert color="yellow">{say.stale}</Alert>}
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
    </Stack>
  )
}
