import { Button, Progress } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { modelsOfPath, type PathResult } from '#core/planning/path/plan-path.ts'
import { planPath, stopPlanning, usePlannedPath } from '#state/planned-path.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { type FigureLanguage, formatCost, formatDays } from '#words/figures.ts'
import type { Words } from '#words/load-words.ts'
import { useImprove } from './improve-context.ts'
import classes from './path.module.css'

/** How far the planning is, with the way to stop it and to begin again; a reading voice hears when a path is there. */
export function PathStatus() {
  const words = useAllWords()
  const said = words.improve.path
  const language = useSettings((settings) => settings.language)
  const { input } = useImprove()
  const { path, solved, result, problem } = usePlannedPath()
  const status = useRef<HTMLOutputElement>(null)
  const pressed = useRef(false)
  useEffect(() => {
    // The button goes away with the work; the keyboard stays where the outcome is told.
    if (path !== 'done') return
    if (pressed.current && document.activeElement === document.body) {
      status.current?.focus({ preventScroll: true })
    }
    pressed.current = false
  }, [path])
  const working = path === 'working'
  const ended = path === 'stopped' || path === 'failed'
  const isUnproven = result?.status === 'stopped' || result?.status === 'open'
  return (
    <div className={classes['status']}>
      <output ref={status} tabIndex={-1}>
        {working && said.working}
        {path === 'done' && result && outcomeText(result, language, words)}
        {ended && problem && words.problems.describeProblem(problem)}
      </output>
      {working && (
        <div className={classes['progress']}>
          <Progress
            value={(solved / modelsOfPath) * 100}
            aria-label={said.progress}
            transitionDuration={0}
          />
          <span className={classes['quiet']}>{said.step(solved, modelsOfPath)}</span>
        </div>
      )}
      {(working || ended || isUnproven) && (
        <Button
          className={classes['control']}
          size="xs"
          variant="default"
          onClick={() => {
            pressed.current = true
            if (working) stopPlanning()
            else void planPath(input, { again: 'path' })
          }}
        >
          {working ? said.cancel : said.again}
        </Button>
      )}
      {result && path !== 'done' && path !== 'none' && (
        <p className={classes['quiet']}>{working ? said.earlier : said.earlierStays}</p>
      )}
    </div>
  )
}

function outcomeText(result: PathResult, language: FigureLanguage, { improve }: Words): string {
  const said = improve.path
  if (!('actions' in result)) return said.foundNone
  const { actions, days, cny } = result
  return actions.length === 0
    ? said.foundReached
    : said.found(
        actions.length,
        formatDays(language, [days, days, days]),
        formatCost(language, [cny, cny, cny]),
      )
}
