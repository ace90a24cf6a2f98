import { Title } from '@mantine/core'
import { useWords } from '#ui/words-context.tsx'

/** The report: what goes into it, and the PDF. */
export function ReportPage() {
  const { common } = useWords()
  return <Title order={1}>{common.frame.report}</Title>
}
