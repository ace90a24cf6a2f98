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
