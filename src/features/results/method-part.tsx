import { useAllWords } from '#ui/words-context.tsx'
import { Part } from './part.tsx'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

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
        <details key={section.id} className={classes['fold']}>
          <summary>
            <h3>{section.title}</h3>
            <span>{section.ours ? method.ours : method.sourced}</span>
          </summary>
          <div className={classes['foldBody']}>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
    </Part>
  )
}
