import type { MeasureLine } from '#core/report/measure-lines.ts'
import { formatShown, type ShownShare } from '#words/figures.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { FigureButton } from './figure-button.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'
import type { Topic } from './topic.ts'

/** A share under the display rule: one figure with its range, the range alone, or too few answers. Opens its trace. */
export function ShownFigure(props: {
  readonly score: ShownShare | (MeasureLine & { readonly display: 'figure' | 'range' | 'too-few' })
  readonly topic: Topic
  readonly of: string
  readonly large?: boolean
}) {
  const { report } = useResults()
  const { results } = useAllWords()
  const { score, topic, of, large = false } = props
  const { figure, range, band } = formatShown(report.language, score)
  if (score.display === 'none') return <span>{results.noneApplies}</span>
  return (
    <FigureButton topic={topic} of={of} large={large}>
      {figure ?? range ?? results.tooFew}
      {figure !== null && range !== null && (
        <small className={classes['range']}>{` (${range})`}</small>
      )}
      {band !== null && <small className={classes['range']}>{` ${band}`}</small>}
    </FigureButton>
  )
}
