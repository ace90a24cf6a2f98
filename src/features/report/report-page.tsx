import { Alert, Button, Stack, Text, Title } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { reportChoicesOf } from '#core/assessment/report-choices.ts'
import type { Assessment, ReportPart } from '#core/assessment/schema.ts'
import { useAssessment } from '#state/assessment.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { Link } from '#ui/link.tsx'
import { PartMissing } from '#ui/part-missing.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords } from '#ui/words-context.tsx'
import type { Order } from './compose-order.ts'
import { Options } from './options.tsx'
import classes from './options.module.css'
import { PlanStatus } from './plan-status.tsx'
import { Preview } from './preview.tsx'
import { ReportFiles } from './report-files.tsx'
import { type PlanForReport, usePlan } from './use-plan.ts'
import { usePress } from './use-press.ts'
import { type Texts, useTexts } from './use-texts.ts'

/** The parts that say something of the improvement plan. */
const planned: ReadonlySet<ReportPart> = new Set(['summary', 'path', 'calendar'])

/** The report: what goes into it and how it looks, the PDF beside it as it is made, and the ways to take it away. */
export function ReportPage() {
  const assessment = useAssessment((desk) => desk.assessment)
  const { report: say } = useAllWords()
  return (
    <Stack gap="lg">
      <Stack gap="xs" maw="46rem">
        <Title order={1} size="h2" tabIndex={-1}>
          {say.title}
        </Title>
        <Text>{say.lead}</Text>
        {assessment && isEmpty(assessment) && <NothingYet id={assessment.id} />}
      </Stack>
      {assessment && <Desk assessment={assessment} />}
    </Stack>
  )
}

function isEmpty({ answers }: Assessment): boolean {
  return [...answers.values()].every(({ state }) => state === 'unanswered')
}

function NothingYet({ id }: { readonly id: string }) {
  const { report: say } = useAllWords()
  return (
    <Alert color="teal">
      {say.nothingYet} <Link to={paths.answering(id)}>{say.answerFirst}</Link>
    </Alert>
  )
}

function Desk({ assessment }: { readonly assessment: Assessment }) {
  const pageLanguage = useSettings((settings) => settings.language)
  const choices = reportChoicesOf(assessment)
  const language = choices.language ?? pageLanguage
  const second = choices.second === language ? null : (choices.second ?? null)
  const first = useTexts(language)
  const beside = useTexts(second)
  const plan = usePlan({
    plan: choices.parts.some((part) => planned.has(part)),
    curve: choices.parts.includes('path'),
  })
  const { report: say } = useAllWords()
  useEffect(() => {
    // Fetched ahead: what opens a file or a tab must do so right at the press of a button.
    platform()
      .reportDesk()
      .catch(() => undefined)
  }, [])
  const missing = first.missing ?? beside.missing
  const order = useOrder(assessment, first.value, second === null ? 'none' : beside.value, plan)
  return (
    <div className={classes['columns']}>
      <div className={classes['side']}>
        <Button
          variant="default"
          size="xs"
          mb="md"
          className={classes['toPreview']}
          onClick={goToPreview}
        >
          {say.toPreview}
        </Button>
        <Options
          assessmentId={assessment.id}
          choices={choices}
          language={language}
          planStatus={<PlanStatus plan={plan} />}
        />
      </div>
      <div className={classes['result']} id="report-preview" tabIndex={-1}>
        {missing ? <PartMissing {...missing} /> : <Result order={order} plan={plan} />}
      </div>
    </div>
  )
}

/** The report as it is made. How far that is changes many times a second, and is nothing to the choices beside it. */
function Result(props: { readonly order: Order | null; readonly plan: PlanForReport }) {
  const { order, plan } = props
  const press = usePress(order)
  const { whole } = plan
  /** A workbook holds what the pages leave out as well. */
  const sheets = useMemo(() => order && { ...order, improvement: whole }, [order, whole])
  return (
    <>
      <ReportFiles
        order={order}
        sheets={plan.state === 'unwanted' || whole ? sheets : null}
        press={press}
        isPlanPending={plan.state === 'pending'}
      />
      <Preview order={order} press={press} plan={plan.state} />
    </>
  )
}

/** What the report is made of now; null until its languages are here. */
function useOrder(
  assessment: Assessment,
  first: Texts | null,
  second: Texts | 'none' | null,
  { improvement }: PlanForReport,
): Order | null {
  return useMemo(
    () =>
      first && second
        ? { assessment, first, second: second === 'none' ? null : second, improvement }
        : null,
    [assessment, first, second, improvement],
  )
}

function goToPreview(): void {
  const preview = document.querySelector<HTMLElement>('#report-preview')
  preview?.scrollIntoView()
  preview?.focus({ preventScroll: true })
}
