import { NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { type Language, languages } from '#core/language.ts'
import { isNear } from '#core/report/compose-support.ts'
import type { Report } from '#core/report/report.ts'
import { useSettings } from '#state/settings.ts'
import { Tick } from '#ui/form/tick.tsx'
import { PartMissing } from '#ui/part-missing.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { Making } from './making.tsx'
import { PlanStatus } from './plan-status.tsx'
import { usePlanInput } from './use-plan-input.ts'
import { type Composable, useReportIn } from './use-report-in.ts'

const names: { readonly [L in Language]: string } = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

/** The report: what goes into it, and the PDF, planned and drawn in the background. */
export function ReportPage() {
  const pageLanguage = useSettings((settings) => settings.language)
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? pageLanguage
  const { value, missing } = useReportIn(language)
  const { report: say } = useAllWords()
  return (
    <Stack gap="lg" maw="46rem">
      <Title order={1} size="h2" tabIndex={-1}>
        {say.title}
      </Title>
      <Text>{say.lead}</Text>
      <NativeSelect
        label={say.language}
        value={language}
        maw="16rem"
        data={languages.map((one) => ({ value: one, label: names[one] }))}
        onChange={({ currentTarget }) =>
          setChosen(languages.find((one) => one === currentTarget.value) ?? null)
        }
      />
      {missing && <PartMissing {...missing} />}
      {value && <Choices from={value} />}
    </Stack>
  )
}

function Choices({ from }: { readonly from: Composable }) {
  const { report: say } = useAllWords()
  const [withPlan, setWithPlan] = useState(true)
  const [withItems, setWithItems] = useState(true)
  const { counts, low } = from.report.score
  const plan = usePlanInput(withPlan, low !== null && counts.answered + counts['dont-know'] > 0)
  return (
    <>
      <div>
        <Tick
          type="checkbox"
          label={say.plan.include}
          hint={say.plan.hint}
          checked={withPlan}
          onChange={({ currentTarget }) => setWithPlan(currentTarget.checked)}
        />
        {withPlan && <PlanStatus hasAnswers={plan !== null} />}
      </div>
      <Tick
        type="checkbox"
        label={say.items.include}
        hint={say.items.hint}
        checked={withItems}
        onChange={({ currentTarget }) => setWithItems(currentTarget.checked)}
      />
      <Making order={{ from, withPlan, withItems, plan }} />
      <Inside report={from.report} withPlan={withPlan} withItems={withItems} />
    </>
  )
}

function Inside(props: {
  readonly report: Report
  readonly withPlan: boolean
  readonly withItems: boolean
}) {
  const { report, withPlan, withItems } = props
  const { report: said, support } = useAllWords()
  const { contents, inside } = said
  const near = report.support?.filter(isNear).length ?? null
  const lines = [
    contents.cover,
    contents.summary,
    ...report.questionnaires.map((one) =>
      withItems
        ? contents.questionnaire(one.title, one.sections.flatMap((section) => section.items).length)
        : contents.overview(one.title),
    ),
    contents.gates(report.openGates.length),
    ...(report.contradictions.length === 0 ? [] : [contents.secondLook]),
    ...(report.score.low === null ? [] : [contents.targets(report.gaps.length)]),
    ...(withPlan ? [contents.path, contents.calendar] : []),
    ...(near === null ? [] : [support.print.contents(near)]),
    contents.measures,
    contents.method,
    contents.sources(report.sources.length),
    ...(report.glossary.length === 0 ? [] : [contents.glossary]),
  ]
  return (
    <section>
      <Title order={2} size="h4">
        {inside}
      </Title>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
