import { usePlannedPath } from '#state/planned-path.ts'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { CurveFigure } from './curve-figure.tsx'
import { GoalForm } from './goal-form.tsx'
import { useImprove } from './improve-context.ts'
import { OtherActions } from './other-actions.tsx'
import { PathOutcome } from './path-outcome.tsx'
import { PathStatus } from './path-status.tsx'
import classes from './path.module.css'
import { DoneActions, RefusedActions } from './set-aside-actions.tsx'
import { useFocusKept } from './use-focus-kept.ts'

/** The cheapest path to the goal: what it takes, what it leads to, and why each action is in it or out. */
export function PathPart() {
  const { path: said } = useAllWords().improve
  // Drawn anew with every plan and with everything that is said, which is when content goes away.
  useImprove()
  const result = usePlannedPath((planned) => planned.result)
  const kept = useFocusKept()
  return (
    <Part id="path" title={said.title} intro={said.intro}>
      <GoalForm />
      <div {...kept} className={classes['region']}>
        <PathStatus />
        <PathOutcome />
        <RefusedActions />
        <DoneActions />
        {result && 'actions' in result && <OtherActions />}
      </div>
      <CurveFigure />
    </Part>
  )
}
