import { Button, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { redo, undo, useAssessment } from '#state/assessment.ts'
import { useLibrary } from '#state/library.ts'
import { platform } from '#state/platform.ts'
import { changeSettings, type Settings, useSettings } from '#state/settings.ts'
import { ExampleMark } from '#ui/example-mark.tsx'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { late } from '#ui/late.tsx'
import { Link } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#ui/paths.ts'
import type { Missing } from '#ui/use-loaded.ts'
import { type Spoken, useWords } from '#ui/words-context.tsx'
import { DepthNews } from './depth-news.tsx'
import classes from './frame.module.css'
import { RedoIcon, UndoIcon } from './icons.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { useKeys } from './use-keys.ts'

const KeyHelp = late(async () => (await import('./key-help.tsx')).KeyHelp, {
  Trouble: KeyHelpMissing,
})

const themes = ['auto', 'light', 'dark'] as const

/** What stands around every page: name, steps, saved or not, undo, language, appearance, help. */
export function Frame(props: {
  readonly onSpeak: (spoken: Spoken) => void
  readonly children: ReactNode
}) {
  const { common } = useWords()
  /** Null until help was first asked for. */
  const [helping, setHelping] = useState<boolean | null>(null)
  const [location] = useLocation()
  const open = useOpenAssessment(location)
  useKeys({ undoing: open !== null, onHelp: () => setHelping(true) })
  return (
    <>
      <button type="button" className={classes['skip']} onClick={goToContent}>
        {common.frame.skip}
      </button>
      <header className={classes['header']}>
        <div className={classes['bar']}>
          <Link to={paths.home} className={classes['name']}>
            {common.productWithLatin}
          </Link>
          {open && <Steps id={open.id} location={location} />}
          {open && <Keeping />}
          <div className={classes['tools']}>
            {open && <Undoing />}
            <Choices onSpeak={props.onSpeak} />
            <IconButton name={common.frame.keys} keys="?" onClick={() => setHelping(true)}>
              ?
            </IconButton>
          </div>
        </div>
        <Bands example={open?.example ? open.name || common.unnamedEnterprise : null} />
      </header>
      <main id="content" className={classes['main']} tabIndex={-1}>
        {props.children}
      </main>
      <footer className={classes['footer']}>
        <Text size="sm" c="dimmed">
          {common.privacy}
        </Text>
      </footer>
      {open && <DepthNews key={open.id} />}
      {helping !== null && <KeyHelp opened={helping} onClose={() => setHelping(false)} />}
    </>
  )
}

/** Help that did not arrive is no reason to leave the page it was asked for on. */
function KeyHelpMissing(
  props: Missing & { readonly opened: boolean; readonly onClose: () => void },
) {
  const { actions, join, trouble } = useWords().common
  return (
    props.opened && (
      <Notice
        urgent
        action={{ label: actions.retry, onAct: props.onRetry }}
        onDismiss={props.onClose}
      >
        {join.sentences([trouble.partMissing, trouble.missingWhy(props.again)])}
      </Notice>
    )
  )
}

function goToContent(): void {
  document.querySelector<HTMLElement>('#content')?.focus()
}

type Open = { readonly id: string; readonly example: boolean; readonly name: string }

/** The assessment of the page, as far as the frame speaks of it; null on pages that have none. */
function useOpenAssessment(location: string): Open | null {
  const id = useAssessment(({ assessment }) => assessment?.id ?? null)
  const example = useAssessment(({ assessment }) => assessment?.example ?? false)
  const name = useAssessment(({ assessment }) => assessment?.profile.name ?? '')
  return id !== null && location.startsWith(`/a/${encodeURIComponent(id)}`)
    ? { id, example, name }
    : null
}

function Steps({ id, location }: { readonly id: string; readonly location: string }) {
  const { frame } = useWords().common
  const steps = [
    { to: paths.profile(id), at: paths.profile(id), label: frame.profile },
    { to: paths.answering(id), at: paths.answering(id), label: frame.answer },
    { to: paths.results(id), at: paths.results(id), label: frame.results },
    { to: paths.improve(id), at: paths.improve(id), label: frame.improve },
    { to: paths.report(id), at: paths.report(id), label: frame.report },
  ]
  return (
    <nav aria-label={frame.steps} className={classes['steps']}>
      <ol>
        {steps.map(({ to, at, label }) => (
          <li key={to}>
            <Link to={to} aria-current={location.startsWith(at) ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Whether the last change is kept, said plainly; only a failure interrupts a reading voice. */
function Keeping() {
  const { keeping } = useWords().common
  const state = useAssessment((desk) => desk.keeping)
  const unavailable = useLibrary((library) => library.status === 'unavailable')
  const shown = unavailable && state !== 'saving' ? 'failed' : state
  return (
    <span className={classes['keeping']} data-keeping={shown}>
      <span aria-hidden="true" className={classes['dot']} />
      <output aria-live={shown === 'failed' ? 'assertive' : 'off'}>{keeping[shown]}</output>
    </span>
  )
}

function Undoing() {
  const { actions } = useWords().common
  const canUndo = useAssessment(({ past }) => past.length > 0)
  const canRedo = useAssessment(({ future }) => future.length > 0)
  return (
    <div className={classes['undoing']}>
      <IconButton name={actions.undo} keys="Ctrl+Z" disabled={!canUndo} onClick={undo}>
        <UndoIcon />
      </IconButton>
      <IconButton name={actions.redo} keys="Ctrl+Shift+Z" disabled={!canRedo} onClick={redo}>
        <RedoIcon />
      </IconButton>
    </div>
  )
}

function Choices({ onSpeak }: { readonly onSpeak: (spoken: Spoken) => void }) {
  const { frame } = useWords().common
  const theme = useSettings((settings) => settings.theme)
  return (
    <>
      <LanguageChoice onSpeak={onSpeak} />
      <ChoiceField
        size="sm"
        aria-label={frame.theme}
        value={theme}
        data={themes.map((value) => ({ value, label: frame.themes[value] }))}
        onChange={(event) => chooseTheme(event.currentTarget.value)}
      />
    </>
  )
}

function chooseTheme(value: string): void {
  const theme = themes.find((known): known is Settings['theme'] => known === value)
  if (theme) changeSettings({ theme })
}

/** What a person must know on every page: that this is an example, that something cannot be kept. */
function Bands({ example }: { readonly example: string | null }) {
  const { common, problems } = useWords()
  const problem = useLibrary((library) => library.problem)
  return (
    <>
      {example !== null && (
        <div className={classes['band']}>
          <ExampleMark />
          <span>{common.frame.exampleBand(example)}</span>
        </div>
      )}
      {problem && (
        <div className={classes['band']} role="alert">
          <span>{problems.describeProblem(problem)}</span>
          <SaveNow />
        </div>
      )}
    </>
  )
}

function SaveNow() {
  const { frame } = useWords().common
  const assessment = useAssessment((desk) => desk.assessment)
  return (
    assessment && (
      <Button size="xs" onClick={() => platform().saveToFile(assessment)}>
        {frame.saveToFile}
      </Button>
    )
  )
}
