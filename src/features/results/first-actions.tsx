import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { ActionCard } from './action-card.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

/** The three things to begin with. */
export function FirstActions() {
  const { report } = useResults()
  const { actions } = useAllWords().results
  const { firstActions, score } = report
  const nothingSaid = score.counts.answered + score.counts['dont-know'] === 0
  return (
    <Part id="first-actions" title={actions.firstTitle} intro={actions.firstIntro}>
      {firstActions.length === 0 ? (
        <p>{nothingSaid ? actions.noneYet : actions.none}</p>
      ) : (
        <>
          <ol className={classes['cards']}>
            {firstActions.map((action) => (
              <li key={action.id} className={classes['card']}>
                <ActionCard action={action} heading="h3" />
              </li>
            ))}
          </ol>
          <p className={classes['quiet']}>{actions.likelyFirst}</p>
        </>
      )}
    </Part>
  )
}
