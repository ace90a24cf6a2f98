import type { PlannedPath } from '#core/planning/path/plan-path.ts'
import { estimated } from '#core/planning/estimated.ts'
import { useSettings } from '#state/settings.ts'
import { Fold } from '#ui/fold.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatDays } from '#words/figures.ts'
import { ActionRow } from './action-row.tsx'
import { type ActionGroup, useSortedActions } from './path-view.ts'
import classes from './path.module.css'

/** The actions of the path, by questionnaire. */
export function PathActions({ planned }: { readonly planned: PlannedPath }) {
  const { path: said } = useAllWords().improve
  const { chosen } = useSortedActions()
  return (
    <>
      <p className={classes['quiet']}>
        {planned.noRegret ? said.noRegretHint : said.noRegretUnknown}
      </p>
      {chosen.map((group, index) => (
        <Group key={group.questionnaire.id} group={group} planned={planned} isFirst={index === 0} />
      ))}
    </>
  )
}

function Group(props: {
  readonly group: ActionGroup
  readonly planned: PlannedPath
  readonly isFirst: boolean
}) {
  const { group, planned, isFirst } = props
  const { questionnaire, actions } = group
  const { path: said } = useAllWords().improve
  const language = useSettings((settings) => settings.language)
  const sum = (of: 'days' | 'cost'): number =>
    actions.reduce((all, action) => all + estimated(action[of], planned.estimate), 0)
  const days = sum('days')
  const cny = sum('cost')
  return (
    <Fold
      heading="h3"
      title={questionnaire.title}
      aside={said.groupOf(
        actions.length,
        formatDays(language, [days, days, days]),
        formatCost(language, [cny, cny, cny]),
      )}
      open={isFirst}
      data-list
      tabIndex={-1}
    >
      <ul className={classes['actions']} aria-label={said.actionsIn(questionnaire.title)}>
        {actions.map((action) => (
          <ActionRow
            key={action.id}
            placed={{ action, questionnaire }}
            isIn
            isNoRegret={planned.noRegret?.includes(action.id) ?? false}
          />
        ))}
      </ul>
    </Fold>
  )
}
