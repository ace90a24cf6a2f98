import { Part } from '#ui/part.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'
import { RuleFold } from './rule-fold.tsx'

/** The rules behind every figure. */
export function MethodPart() {
  const { report } = useResults()
  const { method } = useAllWords()
  return (
    <Part id="method" title={method.title} intro={method.intro}>
      {report.sensitivity && (
        <div className={classes['notice']}>
          <h3 className={classes['noticeTitle']}>{method.sensitivity.title}</h3>
          <p className={classes['quiet']}>{method.ours}</p>
          {method.sensitivity.lines(report.sensitivity).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {method.sections(report.parameters).map((section) => (
        <RuleFold key={section.id} rule={section} heading="h3" />
      ))}
    </Part>
  )
}
