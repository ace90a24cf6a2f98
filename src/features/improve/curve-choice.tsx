import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { CurvePoint } from '#core/planning/path/budget-curve.ts'
import { useSettings } from '#state/settings.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { formatCost, formatShare } from '#words/figures.ts'
import classes from './curve.module.css'
import { useImprove } from './improve-context.ts'
import { sayImprovement } from './say.ts'

/** The point that is looked at: at first the one whose budget is nearest to what the path costs. */
export function useChosenPoint(
  points: readonly CurvePoint[],
  cost: number,
): readonly [number, (place: number) => void] {
  const [chosen, choose] = useState<number | null>(null)
  const distances = points.map(({ budget }) => Math.abs(budget - cost))
  const nearest = distances.indexOf(Math.min(...distances))
  return [Math.min(chosen ?? nearest, points.length - 1), choose]
}

/** Goes along the curve by keyboard or finger, and makes the share of a point the goal. */
export function CurveChoice(props: {
  readonly points: readonly CurvePoint[]
  readonly chosen: number
  readonly onChoose: (place: number) => void
}) {
  const { points, chosen, onChoose } = props
  const { curve: said } = useAllWords().improve
  const language = useSettings((settings) => settings.language)
  const { improvement } = useImprove()
  const hintId = useId()
  const point = points[chosen]
  if (!point) return null
  const { budget } = point
  const share = typedShare(point.share)
  const text = said.at(
    formatCost(language, [budget, budget, budget]),
    formatShare(language, point.share),
  )
  const { goal } = improvement
  return (
    <div className={classes['choice']}>
      <label>
        {said.choose}
        <input
          type="range"
          min={0}
          max={points.length - 1}
          step={1}
          value={chosen}
          aria-valuetext={text}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        />
      </label>
      <p className={classes['figure']}>{text}</p>
      <Button
        className={classes['control']}
        size="sm"
        disabled={goal.kind === 'share' && goal.share === share}
        aria-describedby={hintId}
        onClick={() => sayImprovement({ goal: { kind: 'share', share } })}
      >
        {said.use(formatShare(language, share, 2))}
      </Button>
      <p id={hintId} className={classes['quiet']}>
        {said.useHint}
      </p>
    </div>
  )
}

/** A share as it would be typed, in hundredths of a percent; rounded down, so that the point's budget surely reaches it. */
function typedShare(share: number): number {
  return Math.floor(share * 10_000 + 1e-9) / 10_000
}
