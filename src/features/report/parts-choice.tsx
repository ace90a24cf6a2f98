import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { type ReportPart, reportParts } from '#core/assessment/schema.ts'
import { Tick } from '#ui/form/tick.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { Group } from './group.tsx'
import { choose } from './say.ts'

/** The parts of the report, each with what is in it. */
export function PartsChoice(props: {
  readonly parts: readonly ReportPart[]
  readonly planStatus: ReactNode
}) {
  const { parts, planStatus } = props
  const { parts: say } = useAllWords().report
  return (
    <Group legend={say.legend}>
      {reportParts.map((part) => (
        <Tick
          key={part}
          type="checkbox"
          label={say.each[part].label}
          hint={say.each[part].hint}
          checked={parts.includes(part)}
          onChange={({ currentTarget }) =>
            choose({
              parts: currentTarget.checked ? [...parts, part] : parts.filter((one) => one !== part),
            })
          }
        />
      ))}
      {parts.length === 0 && <Text size="sm">{say.none}</Text>}
      {planStatus}
    </Group>
  )
}
