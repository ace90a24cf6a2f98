import { usePlannedPath } from '#state/planned-path.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatDays } from '#words/figures.ts'
import { GoalReached } from './goal-reached.tsx'
import { ObstacleList } from './obstacle-list.tsx'
import { PathActions } from './path-actions.tsx'
import classes from './path.module.css'
import { PathSummary } from './path-summary.tsx'
import { WantedActions } from './set-aside-actions.tsx'

/** What came of planning: a path, or why there is none. */
export function PathOutcome() {
  const { improve } = useAllWords()
  const language = useSettings((settings) => settings.language)
  const result = usePlannedPath((planned) => planned.result)
  if (!result) return null
  switch (result.status) {
    case 'impossible':
      return <ObstacleList obstacles={result.obstacles} />
    case 'over-budget': {
      const { days, cny } = result
      return (
        <div className={classes['outcome']}>
          <p>
            {improve.overBudget(
              formatDays(language, [days, days, days]),
              formatCost(language, [cny, cny, cny]),
            )}
          </p>
          <WantedActions />
        </div>
      )
    }
    case 'optimal':
    case 'stopped':
    case 'open':
      return result.actions.length === 0 && result.status !== 'open' ? (
        <GoalReached planned={result} />
      ) : (
        <>
          <PathSummary planned={result} />
          <PathActions planned={result} />
        </>
      )
  }
}
