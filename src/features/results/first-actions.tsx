import { useAssessment } from '#state/assessment.ts'
import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { ActionCard } from './action-card.tsx'
import { dutiesOf } from './duties-of.ts'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

/** The three things to begin with. */
export function FirstActions() {
  const { report } = useResults()
  const { actions } = useAllWords().results
  const { firstActions, openGates, score } = report
  const questionnaires = useAssessment((desk) => desk.questionnaires)
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
                <ActionCard
                  action={action}
                  heading="h3"
                  duties={dutiesOf(action.id, questionnaires, openGates)}
                />
              </li>
            ))}
          </ol>
          <p className={classes['quiet']}>{actions.likelyFirst}</p>
        </>
      )}
    </Part>
  )
}
