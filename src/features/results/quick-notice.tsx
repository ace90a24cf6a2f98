import { useAssessment } from '#state/assessment.ts'
import { Link } from '#ui/link.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { quickSentences } from '#words/quick-sentences.ts'
import { useResults } from './results-context.ts'
import classes from './results.module.css'

/** That only a quick check was made, what its items say alone, and the way back to it. */
export function QuickNotice() {
  const { report } = useResults()
  const words = useAllWords()
  const id = useAssessment((desk) => desk.assessment?.id ?? '')
  if (!report.quick) return null
  return (
    <p className={classes['notice']}>
      {words.common.join.sentences(quickSentences(report.quick, words, report.language))}{' '}
      <Link to={paths.quick(id)}>{words.quick.continueHere}</Link>
    </p>
  )
}
