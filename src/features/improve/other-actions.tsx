import { More } from '#ui/more.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { ActionRow } from './action-row.tsx'
import { useSortedActions } from './path-view.ts'
import classes from './path.module.css'

/** Every action that is not in the path, folded, each with the reason on demand. */
export function OtherActions() {
  const { path: said } = useAllWords().improve
  const { others } = useSortedActions()
  const count = others.reduce((all, { actions }) => all + actions.length, 0)
  if (count === 0) return null
  return (
    <More label={said.othersTitle(count)} className={classes['others']} data-unprinted>
      {others.map(({ questionnaire, actions }) => (
        <section key={questionnaire.id} data-list tabIndex={-1}>
          <h3>{questionnaire.title}</h3>
          <ul className={classes['actions']}>
            {actions.map((action) => (
              <ActionRow
                key={action.id}
                placed={{ action, questionnaire }}
                isIn={false}
                isNoRegret={false}
              />
            ))}
          </ul>
        </section>
      ))}
    </More>
  )
}
