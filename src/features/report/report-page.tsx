import { Alert, Button, Group, NativeSelect, Progress, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { type Language, languages } from '#core/language.ts'
import type { Report } from '#core/report/report.ts'
import { platform } from '#state/platform.ts'
import { useSettings } from '#state/settings.ts'
import { PartMissing } from '#ui/part-missing.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { type Made, useMaking } from './use-making.ts'
import { useReportIn } from './use-report-in.ts'

const names: { readonly [L in Language]: string } = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

/** The report: what goes into it, and the PDF, drawn in the background. */
export function ReportPage() {
  const pageLanguage = useSettings((settings) => settings.language)
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? pageLanguage
  const { value: report, missing } = useReportIn(language)
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
        data={languages.map((value) => ({ value, label: names[value] }))}
        onChange={({ currentTarget }) =>
          setChosen(languages.find((one) => one === currentTarget.value) ?? null)
        }
      />
      {missing && <PartMissing {...missing} />}
      {report && <Making report={report} />}
      {report && <Inside report={report} />}
    </Stack>
  )
}

function Making({ report }: { readonly report: Report }) {
  const { report: say } = useAllWords()
  const { state, make, cancel } = useMaking()
  const { counts } = report.score
  const nothing = counts.answered + counts['dont-know'] + counts['not-applicable'] === 0
  const working = state.kind === 'working'
  return (
    <Stack gap="sm">
      {nothing && <Text c="dimmed">{say.nothingYet}</Text>}
      <Group>
        <Button onClick={() => make(report)} disabled={working}>
          {state.kind === 'done' ? say.makeAgain : say.make}
        </Button>
        {working && (
          <Button variant="default" onClick={cancel}>
            {say.cancel}
          </Button>
        )}
      </Group>
      {working && <Working share={state.share} pages={state.pages} />}
      <div aria-live="polite">
        {state.kind === 'stopped' && <Text>{say.stopped}</Text>}
        {state.kind === 'failed' && (
          <Alert color="red" role="alert">
            {say.problem(state.problem)}
          </Alert>
        )}
        {state.kind === 'done' && <Done made={state} stale={state.report !== report} />}
      </div>
    </Stack>
  )
}

function Working({ share, pages }: { readonly share: number; readonly pages: number }) {
  const { report: say, common } = useAllWords()
  return (
    <div>
      <Progress value={share * 100} aria-label={say.progress} transitionDuration={0} />
      <Text size="sm" c="dimmed">
        {share === 0 ? say.preparing : say.drawing(common.format.percent(share), pages)}
      </Text>
    </div>
  )
}

function Done({ made, stale }: { readonly made: Made; readonly stale: boolean }) {
  const { report: say, common } = useAllWords()
  const { pdf, address } = made
  const save = (): void => {
    const name = made.report.profile.name.trim() || common.unnamedEnterprise
    platform().saveBytes(pdf.bytes, say.fileName(name, made.report.date), 'application/pdf')
  }
  const missing = pdf.missing.map(({ codePoint }) => {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    return common.join.bracketed(String.fromCodePoint(codePoint), code)
  })
  return (
    <Stack gap="sm">
      <Text>{say.done(pdf.pages, common.format.bytes(pdf.bytes.byteLength))}</Text>
      {stale && <Alert color="yellow">{say.stale}</Alert>}
      <Group>
        <Button onClick={save}>{say.save}</Button>
        <Button
          component="a"
          variant="default"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
        >
          {say.open}
        </Button>
      </Group>
      {missing.length > 0 && (
        <Alert color="yellow" title={say.missingTitle}>
          {say.missing(common.join.and(missing))}
        </Alert>
      )}
    </Stack>
  )
}

function Inside({ report }: { readonly report: Report }) {
  const { contents, inside } = useAllWords().report
  const lines = [
    contents.cover,
    contents.summary,
    ...report.questionnaires.map((one) =>
      contents.questionnaire(one.title, one.sections.flatMap((section) => section.items).length),
    ),
    contents.gates(report.openGates.length),
    contents.method,
    contents.sources(report.sources.length),
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
