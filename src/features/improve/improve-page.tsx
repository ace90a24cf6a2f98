import { useEffect, useMemo } from 'react'
import { improvementOf } from '#core/assessment/improvement.ts'
import { scoringContext } from '#core/planning/scoring-context.ts'
import { scoreAssessment } from '#core/scoring/assessment-score.ts'
import { useAssessment } from '#state/assessment.ts'
import { closePlanner, planPath } from '#state/planned-path.ts'
import { platform } from '#state/platform.ts'
import { supportShown } from '#state/support-aim.ts'
import { Link } from '#ui/link.tsx'
import { LongPage } from '#ui/long-page.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { CalendarPart } from './calendar-part.tsx'
import { type Improve, ImproveContext } from './improve-context.ts'
import classes from './improve.module.css'
import { PathPart } from './path-part.tsx'
import { SupportContext, useSupportFor } from './support-context.ts'
import { SupportPart } from './support-part.tsx'
import { TargetsPart } from './targets-part.tsx'
import { WhatIfPart } from './what-if-part.tsx'

/** Where to go, the cheapest way there, what if, when, and who may help. */
export function ImprovePage() {
  const { improve } = useAllWords()
  const context = useImproveInput()
  const support = useSupportFor(context)
  useEffect(() => {
    if (context) void planPath(context.input)
  }, [context])
  useEffect(() => closePlanner, [])
  return (
    <LongPage title={improve.title} intro={improve.intro}>
      {context ? (
        <ImproveContext value={context}>
          <SupportContext value={support}>
            <TargetsPart />
            <PathPart />
            <WhatIfPart />
            <CalendarPart />
            <SupportPart />
          </SupportContext>
        </ImproveContext>
      ) : (
        <NothingYet />
      )}
    </LongPage>
  )
}

/** What the page plans from; null while nothing was answered or nothing applies. */
function useImproveInput(): Improve | null {
  const assessment = useAssessment((desk) => desk.assessment)
  const questionnaires = useAssessment((desk) => desk.questionnaires)
  return useMemo(() => {
    if (!assessment) return null
    const today = platform().today()
    const score = scoreAssessment(
      questionnaires,
      assessment.answers,
      scoringContext(assessment, today),
    )
    const { counts, low } = score
    if (low === null || counts.answered + counts['dont-know'] === 0) return null
    return {
      input: { assessment, questionnaires, today },
      score,
      improvement: improvementOf(assessment),
    }
  }, [assessment, questionnaires])
}

function NothingYet() {
  const { improve } = useAllWords()
  const id = useAssessment((desk) => desk.assessment?.id ?? '')
  // Nothing is listed here: kept, the aim would make a later visit jump.
  useEffect(supportShown, [])
  return (
    <div className={classes['empty']}>
      <h2>{improve.empty.title}</h2>
      <p>{improve.empty.body}</p>
      <p>
        <Link to={paths.answering(id)}>{improve.empty.start}</Link>
      </p>
    </div>
  )
}
