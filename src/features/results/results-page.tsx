import { useCallback, useMemo, useState } from 'react'
import type { Report } from '#core/report/report.ts'
import { useAssessment } from '#state/assessment.ts'
import { Link } from '#ui/link.tsx'
import { LongPage } from '#ui/long-page.tsx'
import { PartMissing } from '#ui/part-missing.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { useComeBack } from './come-back.ts'
import { FirstActions } from './first-actions.tsx'
import { GlossaryPart } from './glossary-part.tsx'
import { Headline } from './headline.tsx'
import { ImportanceFigure } from './importance-figure.tsx'
import { ItemDetails } from './item-details.tsx'
import { Measures } from './measures.tsx'
import { MethodPart } from './method-part.tsx'
import { NextStage } from './next-stage.tsx'
import { NotApplicableItems, OpenGates, UnknownItems } from './open-matters.tsx'
import { OverviewCharts } from './overview-charts.tsx'
import { type Results, ResultsContext, useResults } from './results-context.ts'
import classes from './results.module.css'
import { QuickNotice } from './quick-notice.tsx'
import { SecondLook } from './second-look.tsx'
import { TopGaps } from './top-gaps.tsx'
import type { Topic } from './topic.ts'
import { TraceDialog } from './trace-dialog.tsx'
import { useReport } from './use-report.ts'

/** What the answers come to, and where every figure is from. */
export function ResultsPage() {
  const { composed, missing } = useReport()
  const { results, common } = useAllWords()
  const [path, setPath] = useState<readonly Topic[]>([])
  const openTrace = useCallback((topic: Topic) => setPath([topic]), [])
  const context = useMemo<Results | null>(
    () => composed && { ...composed, openTrace },
    [composed, openTrace],
  )
  if (!context) {
    if (!missing) return <output>{results.loading}</output>
    return (
      <>
        <h1 tabIndex={-1}>{results.title}</h1>
        <PartMissing {...missing} />
      </>
    )
  }
  return (
    <ResultsContext value={context}>
      {missing && <PartMissing {...missing} />}
      <LongPage
        title={results.title}
        intro={common.join.bracketed(
          results.ofEnterprise(context.report.profile.name || common.unnamedEnterprise),
          common.format.date(context.report.date),
        )}
      >
        <Content report={context.report} />
      </LongPage>
      <TraceDialog
        path={path}
        onOpen={(topic) => setPath([...path, topic])}
        onBack={() => setPath(path.slice(0, -1))}
        onClose={() => setPath([])}
      />
    </ResultsContext>
  )
}

function Content({ report }: { readonly report: Report }) {
  useComeBack(useResults().assessment.id)
  const { empty } = useAllWords().results
  const { counts, low } = report.score
  const said = counts.answered + counts['dont-know'] + counts['not-applicable']
  const duties = report.score.questionnaires.some((one) =>
    one.gates.some((gate) => gate.status === 'open'),
  )
  if (report.score.questionnaires.length === 0 || (said === 0 && !duties)) {
    return <NothingYet hasQuestionnaires={report.score.questionnaires.length > 0} />
  }
  if (low === null) {
    return (
      <>
        <p className={classes['notice']}>{empty.nothingApplies}</p>
        <OpenGates />
        <NotApplicableItems />
        <SecondLook />
        <MethodPart />
        <GlossaryPart />
      </>
    )
  }
  return (
    <>
      <Standing report={report} />
      <QuickNotice />
      <Headline />
      <FirstActions />
      <NextStage />
      <OverviewCharts />
      <TopGaps />
      <ImportanceFigure />
      <OpenGates />
      <UnknownItems />
      <NotApplicableItems />
      <SecondLook />
      <Measures />
      <ItemDetails />
      <MethodPart />
      <GlossaryPart />
    </>
  )
}

/** A word for the ends of the scale, where the usual lists would be empty or all alike. */
function Standing({ report }: { readonly report: Report }) {
  const { empty } = useAllWords().results
  const { counts, share, coverage } = report.score
  const text =
    counts.answered === 0 && counts['dont-know'] > 0
      ? empty.allUnknown
      : coverage > 1 - 1e-9 && share !== null && share > 1 - 1e-9
        ? empty.topReached
        : coverage > 1 - 1e-9 && share !== null && share < 1e-9
          ? empty.atTheBottom
          : null
  return text === null ? null : <p className={classes['notice']}>{text}</p>
}

function NothingYet({ hasQuestionnaires }: { readonly hasQuestionnaires: boolean }) {
  const { empty } = useAllWords().results
  const id = useAssessment((desk) => desk.assessment?.id ?? '')
  return (
    <div className={classes['empty']}>
      <h2>{empty.title}</h2>
      <p>{hasQuestionnaires ? empty.nothingAnswered : empty.noQuestionnaire}</p>
      <p>
        <Link to={hasQuestionnaires ? paths.answering(id) : paths.profile(id)}>
          {hasQuestionnaires ? empty.start : empty.chooseQuestionnaires}
        </Link>
      </p>
    </div>
  )
}
