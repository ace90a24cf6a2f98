import { Fragment, memo } from 'react'
import { findItem } from '#core/questionnaire/find-item.ts'
import type { Questionnaire } from '#core/questionnaire/localize.ts'
import type { TrialAction } from '#core/planning/what-if.ts'
import { useSettings } from '#state/settings.ts'
import { Tick } from '#ui/form/tick.tsx'
import { More } from '#ui/more.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatDays } from '#words/figures.ts'
import { useImprove } from './improve-context.ts'
import type { WhatIf } from './use-what-if.ts'
import type { WhatIfFilter } from './what-if-filter.tsx'
import { WhatIfList } from './what-if-list.tsx'
import classes from './what-if.module.css'

type OnSwitch = (actionId: string, on: boolean) => void

/** Every action by questionnaire, with a switch. */
export function WhatIfActions(props: {
  readonly whatIf: WhatIf
  readonly filter: WhatIfFilter
  readonly onSwitch: OnSwitch
}) {
  const { whatIf, filter, onSwitch } = props
  const { ground, planned, tried } = whatIf
  const { input } = useImprove()
  const { whatIf: words, common } = useAllWords()
  const say = words.actions
  const on = new Set(tried.trial.actions)
  const inPath = new Set(planned?.trial.actions)
  const titles = (ids: readonly string[]): string =>
    common.join.and(ids.map((id) => `“${ground.actions.get(id)?.action.title ?? id}”`))
  const neededBy = (actionId: string): string[] =>
    tried.trial.actions.filter((id) => ground.actions.get(id)?.needs.includes(actionId))
  const groups = input.questionnaires.map((questionnaire) => {
    const all = [...ground.actions.values()].filter(
      ({ questionnaireId }) => questionnaireId === questionnaire.id,
    )
    return {
      questionnaire,
      all,
      shown: all.filter(
        ({ action }) =>
          (!filter.onlyOn || on.has(action.id)) &&
          filter.matches([action.title, action.role, ...asksOf(action, questionnaire)]),
      ),
      count: all.filter(({ action }) => on.has(action.id)).length,
    }
  })
  return (
    <WhatIfList say={say} groups={groups} filter={filter}>
      {(one, questionnaire) => {
        const { id } = one.action
        const needers = on.has(id) ? neededBy(id) : []
        return (
          <ActionRow
            key={id}
            one={one}
            questionnaire={questionnaire}
            isOn={on.has(id)}
            isInPath={inPath.has(id)}
            needs={one.needs.length > 0 ? say.needs(titles(one.needs)) : ''}
            neededBy={needers.length > 0 ? say.neededBy(titles(needers)) : ''}
            onSwitch={onSwitch}
          />
        )
      }}
    </WhatIfList>
  )
}

function asksOf({ raises, closes }: TrialAction['action'], questionnaire: Questionnaire): string[] {
  return [...raises.map(({ item }) => item), ...closes].flatMap(
    (id) => findItem(questionnaire, id)?.ask ?? [],
  )
}

const ActionRow = memo(
  (props: {
    readonly one: TrialAction
    readonly questionnaire: Questionnaire
    readonly isOn: boolean
    readonly isInPath: boolean
    readonly needs: string
    readonly neededBy: string
    readonly onSwitch: OnSwitch
  }) => {
    const { one, questionnaire, isOn, isInPath, needs, neededBy, onSwitch } = props
    const { action, isDone, isRefused, isShown } = one
    const language = useSettings((settings) => settings.language)
    const { actions: say } = useAllWords().whatIf
    const facts = [
      formatDays(language, action.days),
      formatCost(language, action.cost),
      needs,
      neededBy,
    ]
    const tags = [
      ...(isDone ? [say.done] : []),
      ...(isRefused ? [say.refused] : []),
      ...(isInPath && !isDone ? [say.inPath] : []),
      ...(isShown && !isDone ? [say.nothingNew] : []),
    ]
    return (
      <li>
        <Tick
          type="checkbox"
          checked={isOn}
          data-action={action.id}
          label={
            <>
              {action.title}
              {tags.map((tag) => (
                <Fragment key={tag}>
                  {' '}
                  <span className={classes['tag']}>{tag}</span>
                </Fragment>
              ))}
            </>
          }
          hint={facts.filter((fact) => fact !== '').join(' · ')}
          onChange={({ currentTarget }) => onSwitch(action.id, currentTarget.checked)}
        />
        <Brings one={one} questionnaire={questionnaire} />
      </li>
    )
  },
)

function Brings(props: { readonly one: TrialAction; readonly questionnaire: Questionnaire }) {
  const { actions: say } = useAllWords().whatIf
  const { raises, closes } = props.one.action
  const askOf = (id: string): string => findItem(props.questionnaire, id)?.ask ?? id
  return (
    <More
      label={say.brings(raises.length, closes.length)}
      className={classes['more']}
      data-unprinted
    >
      <ul>
        {raises.map(({ item, to }) => (
          <li key={`${to} ${item}`}>{say.raises(askOf(item), to)}</li>
        ))}
        {closes.map((id) => (
          <li key={id}>{say.closes(askOf(id))}</li>
        ))}
      </ul>
    </More>
  )
}
