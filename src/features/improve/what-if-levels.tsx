import { memo, useMemo } from 'react'
import { endsOf, type ItemEnd } from '#core/planning/compare-trials.ts'
import { type TrialItem, tryOut } from '#core/planning/what-if.ts'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { More } from '#ui/more.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { useImprove } from './improve-context.ts'
import type { WhatIf } from './use-what-if.ts'
import type { WhatIfFilter } from './what-if-filter.tsx'
import { WhatIfList } from './what-if-list.tsx'
import classes from './what-if.module.css'

type OnTry = (itemId: string, level: number | null) => void

/** Every level item by questionnaire, to be tried at another level. */
export function WhatIfLevels(props: {
  readonly whatIf: WhatIf
  readonly filter: WhatIfFilter
  readonly onTry: OnTry
}) {
  const { whatIf, filter, onTry } = props
  const { ground, today, tried } = whatIf
  const { actions } = tried.trial
  const levels = new Map(Object.entries(tried.trial.levels))
  const { input } = useImprove()
  const { whatIf: words, common } = useAllWords()
  const say = words.levels
  const before = useMemo(() => endsOf(ground, today.outcome), [ground, today])
  const led = useMemo(
    () => endsOf(ground, tryOut(ground, { actions, levels: {} })),
    [ground, actions],
  )
  const endText = (end: ItemEnd | undefined): string =>
    end?.kind === 'level'
      ? say.level(end.level)
      : common.states[end?.kind === 'state' ? end.state : 'hidden']
  const groups = input.questionnaires.map((questionnaire) => {
    const all = [...ground.items.values()].filter(
      ({ item, questionnaireId }) =>
        questionnaireId === questionnaire.id && (isAsked(led.get(item.id)) || levels.has(item.id)),
    )
    return {
      questionnaire,
      all,
      shown: all.filter(
        ({ item }) => (!filter.onlyOn || levels.has(item.id)) && filter.matches([item.ask]),
      ),
      count: all.filter(({ item }) => levels.has(item.id)).length,
    }
  })
  return (
    <WhatIfList say={say} groups={groups} filter={filter}>
      {(one) => (
        <ItemRow
          key={one.item.id}
          one={one}
          today={endText(before.get(one.item.id))}
          led={endText(led.get(one.item.id))}
          level={levels.get(one.item.id) ?? null}
          onTry={onTry}
        />
      )}
    </WhatIfList>
  )
}

function isAsked(end: ItemEnd | undefined): boolean {
  return end !== undefined && !(end.kind === 'state' && end.state === 'hidden')
}

const ItemRow = memo(
  (props: {
    readonly one: TrialItem
    readonly today: string
    readonly led: string
    readonly level: number | null
    readonly onTry: OnTry
  }) => {
    const { today, led, level, onTry } = props
    const { item } = props.one
    const { common, whatIf } = useAllWords()
    const { levels: say } = whatIf
    const anchors = Object.entries(item.anchors)
    return (
      <li data-tried={level !== null}>
        <ChoiceField
          className={classes['select']}
          label={
            <>
              {item.ask} {item.key && <span className={classes['tag']}>{common.keyItem}</span>}
            </>
          }
          description={say.today(today)}
          value={level ?? ''}
          data-item={item.id}
          data={[
            { value: '', label: say.asLed(led) },
            ...anchors.map(([value]) => ({ value, label: whatIf.compare.level(Number(value)) })),
          ]}
          onChange={({ currentTarget }) =>
            onTry(item.id, currentTarget.value === '' ? null : Number(currentTarget.value))
          }
        />
        <More label={say.anchors} className={classes['more']} data-unprinted>
          <ol>
            {anchors.map(([value, anchor]) => (
              <li key={value} data-chosen={Number(value) === level}>
                {anchor}
              </li>
            ))}
          </ol>
        </More>
      </li>
    )
  },
)
