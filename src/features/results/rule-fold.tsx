import { Fold } from '#ui/fold.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import type { Words } from '#words/load-words.ts'
import classes from './results.module.css'

/** One of the rules behind the figures, folded; it says whether the rule is ours or has a source. */
export function RuleFold(props: {
  readonly rule: ReturnType<Words['method']['sections']>[number]
  readonly heading: 'h3' | 'h4'
  readonly open?: boolean
}) {
  const { rule, heading, open = false } = props
  const { method } = useAllWords()
  return (
    <Fold
      heading={heading}
      title={rule.title}
      aside={rule.ours ? method.ours : method.sourced}
      open={open}
    >
      <div className={classes['foldBody']}>
        {rule.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Fold>
  )
}
