import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { ActionReason } from '#core/planning/path/explain-action.ts'
import type { PlanningProblem } from '#core/planning/path/planning-job.ts'
import type { PathResult } from '#core/planning/path/plan-path.ts'
import { allActions } from '#core/questionnaire/find-item.ts'
import type { Result } from '#core/result.ts'
import { usePlannedPath, whyAction } from '#state/planned-path.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { useImprove } from './improve-context.ts'
import { askOf } from './item-link.tsx'
import classes from './path.module.css'
import { whySentence } from './why-sentence.ts'

type Outcome = Result<ActionReason, PlanningProblem>
type Asked = { readonly of: PathResult | null; readonly outcome: Outcome | null }

/** Says on demand why an action is in the path or out of it, once that is worked out. A new path makes the reason void. */
export function WhyAction(props: {
  readonly actionId: string
  readonly title: string
  readonly isIn: boolean
}) {
  const { actionId, title, isIn } = props
  const { improve } = useAllWords()
  const result = usePlannedPath((planned) => planned.result)
  const isPlanning = usePlannedPath(({ path }) => path === 'working')
  const [last, setLast] = useState<Asked | null>(null)
  const reasonId = useId()
  const asked = last?.of === result ? last : null
  const toggle = (): void => {
    setLast(asked ? null : { of: result, outcome: null })
    if (asked) return
    void whyAction(actionId).then((outcome) =>
      setLast((now) => (now?.of === result ? { of: result, outcome } : now)),
    )
  }
  const label = isIn ? improve.why.whyIn : improve.why.whyOut
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        disabled={isPlanning}
        aria-expanded={asked !== null}
        {...(asked && { 'aria-controls': reasonId })}
        aria-label={improve.path.of(label, title)}
        onClick={toggle}
      >
        {label}
      </Button>
      {asked && (
        <output id={reasonId} className={classes['why']}>
          <Reason outcome={asked.outcome} />
        </output>
      )}
    </>
  )
}

function Reason({ outcome }: { readonly outcome: Outcome | null }) {
  const words = useAllWords()
  const language = useSettings((settings) => settings.language)
  const { questionnaires } = useImprove().input
  if (!outcome) return words.improve.why.working
  if (!outcome.ok) return words.problems.describeProblem(outcome.problem)
  const actions = questionnaires.flatMap(allActions)
  const titles = {
    askOf: (itemId: string) => askOf(questionnaires, itemId),
    titleOf: (id: string) => actions.find((one) => one.id === id)?.title ?? id,
  }
  return whySentence(outcome.value, titles, language, words)
}
