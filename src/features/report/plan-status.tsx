import { Text } from '@mantine/core'
import { curveSteps, usePlannedPath } from '#state/planned-path.ts'
import { useAllWords } from '#ui/words-context.tsx'

/** How far the improvement plan is that the report is to hold. */
export function PlanStatus({ hasAnswers }: { readonly hasAnswers: boolean }) {
  const words = useAllWords()
  const say = words.report.plan
  const { path, curve, points, problem } = usePlannedPath()
  const text = !hasAnswers
    ? say.nothingToPlan
    : path === 'working' || path === 'none'
      ? say.workingPath
      : curve === 'working'
        ? say.workingCurve(points.length, curveSteps)
        : path === 'done' && curve === 'done'
          ? say.ready
          : problem && problem.kind !== 'planning-stopped'
            ? words.problems.describeProblem(problem)
            : say.later
  return (
    <Text size="sm" c="dimmed" pl="1.75rem">
      {text}
    </Text>
  )
}
