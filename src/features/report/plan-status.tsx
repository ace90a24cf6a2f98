import { Button, Progress, Text } from '@mantine/core'
import { modelsOfPath } from '#core/planning/path/plan-path.ts'
import { curveSteps, stopPlanning, usePlannedPath } from '#state/planned-path.ts'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './options.module.css'
import type { PlanForReport } from './use-plan.ts'

/** How far the improvement plan is that the report is to hold. */
export function PlanStatus({ plan }: { readonly plan: PlanForReport }) {
  const { plan: say } = useAllWords().report
  if (plan.state === 'unwanted') return null
  if (plan.state === 'pending') return <Planning />
  const lacking = lackOf(plan)
  return (
    <div className={classes['plan']}>
      <Text size="sm" c="dimmed">
        {plan.state === 'nothing' ? say.nothingToPlan : lacking === null ? say.ready : say[lacking]}
      </Text>
      {lacking !== null && (
        <Button variant="default" size="xs" onClick={plan.again}>
          {say.again}
        </Button>
      )}
    </div>
  )
}

function lackOf({
  state,
  improvement,
  wantsCurve,
}: PlanForReport): 'leftOut' | 'withoutCurve' | null {
  if (state !== 'settled' || !improvement) return null
  if (improvement.path === null) return 'leftOut'
  return wantsCurve && improvement.curve === null ? 'withoutCurve' : null
}

/** Path and curve are counted as one, in the models they take. */
function Planning() {
  const { plan: say } = useAllWords().report
  const { path, solved, points } = usePlannedPath()
  const onCurve = path === 'done'
  const done = onCurve ? modelsOfPath + points.length : solved
  return (
    <div className={classes['plan']}>
      <Progress
        value={(done / (modelsOfPath + curveSteps)) * 100}
        aria-label={say.progress}
        transitionDuration={0}
        size="sm"
      />
      <Text size="sm" c="dimmed">
        {onCurve ? say.workingCurve(points.length, curveSteps) : say.workingPath}
      </Text>
      <Button variant="default" size="xs" onClick={stopPlanning}>
        {say.stop}
      </Button>
    </div>
  )
}
