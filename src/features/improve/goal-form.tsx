import type { ReactNode } from 'react'
import type { Goal } from '#core/assessment/schema.ts'
import { assessmentTarget } from '#core/planning/targets.ts'
import { ChoiceField } from '#ui/form/choice-field.tsx'
import { Tick } from '#ui/form/tick.tsx'
import { forgetDraft } from '#ui/form/use-kept-form.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { BudgetFields } from './budget-fields.tsx'
import classes from './goal.module.css'
import { useImprove } from './improve-context.ts'
import { sayImprovement } from './say.ts'
import { ShareField } from './share-field.tsx'
import { TermsForm } from './terms-form.tsx'

const kinds: readonly Goal['kind'][] = ['targets', 'stage', 'share', 'budget']
const monthsAYear = 12

/** Where the path is to get, and how it is reckoned. */
export function GoalForm() {
  const { goal: said } = useAllWords().improve
  const { input, improvement } = useImprove()
  const { goal, capacity } = improvement
  const { assessment } = input
  const draftKey = (field: string): string => `${assessment.id} goal ${field}`
  const choose = (kind: Goal['kind']): void => {
    for (const field of ['share', 'days', 'cny']) forgetDraft(draftKey(field))
    sayImprovement({ goal: firstGoal(kind, assessmentTarget(assessment), capacity * monthsAYear) })
  }
  return (
    <div className={classes['forms']}>
      <fieldset className={classes['group']}>
        <legend>{said.title}</legend>
        {kinds.map((kind) => (
          <div key={kind}>
            <Tick
              type="radio"
              name="goal"
              label={said.kinds[kind]}
              checked={goal.kind === kind}
              onChange={() => choose(kind)}
            />
            {goal.kind === kind && <GoalFields goal={goal} draftKey={draftKey} />}
          </div>
        ))}
      </fieldset>
      <TermsForm />
    </div>
  )
}

/** What a goal begins with when it is chosen: the target that stands, or what can be spared in a year. */
function firstGoal(
  kind: Goal['kind'],
  target: { readonly stage: number; readonly share: number },
  days: number,
): Goal {
  switch (kind) {
    case 'targets':
      return { kind }
    case 'stage':
      return { kind, stage: target.stage }
    case 'share':
      return { kind, share: target.share }
    case 'budget':
      return { kind, days }
  }
}

function GoalFields(props: {
  readonly goal: Goal
  readonly draftKey: (field: string) => string
}): ReactNode {
  const { goal, draftKey } = props
  const { improve, common } = useAllWords()
  const said = improve.goal
  switch (goal.kind) {
    case 'targets':
      return null
    case 'stage':
      return (
        <div className={classes['fields']}>
          <ChoiceField
            label={said.stage}
            value={`${goal.stage}`}
            data={common.stageNames.map((_, index) => ({
              value: `${index + 1}`,
              label: common.stage(index + 1),
            }))}
            onChange={({ currentTarget: { value } }) =>
              sayImprovement({ goal: { kind: 'stage', stage: Number(value) } })
            }
          />
        </div>
      )
    case 'share':
      return (
        <div className={classes['fields']}>
          <ShareField
            draftKey={draftKey('share')}
            label={said.share}
            share={goal.share}
            kept={said.keptAt}
            onSay={(share) => sayImprovement({ goal: { kind: 'share', share } })}
          />
        </div>
      )
    case 'budget':
      return (
        <div className={classes['fields']}>
          <BudgetFields goal={goal} draftKey={draftKey} />
        </div>
      )
  }
}
