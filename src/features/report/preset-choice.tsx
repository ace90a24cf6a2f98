import { presetOf, type ReportPreset, reportPresets } from '#core/assessment/report-choices.ts'
import type { ReportPart } from '#core/assessment/schema.ts'
import { Tick } from '#ui/form/tick.tsx'
import { useAllWords } from '#ui/words-context.tsx'
import { Group } from './group.tsx'
import { choose } from './say.ts'

const presets = ['board', 'team', 'file'] as const satisfies readonly ReportPreset[]

/** A ready set of parts; where the ticked ones are none of them, that they are one's own. */
export function PresetChoice({ parts }: { readonly parts: readonly ReportPart[] }) {
  const { presets: say } = useAllWords().report
  const chosen = presetOf(parts)
  return (
    <Group legend={say.legend}>
      {presets.map((preset) => (
        <Tick
          key={preset}
          type="radio"
          name="report-preset"
          label={say[preset].label}
          hint={say[preset].hint}
          checked={chosen === preset}
          onChange={() => choose({ parts: [...reportPresets[preset]] })}
        />
      ))}
      {chosen === null && (
        <Tick
          type="radio"
          name="report-preset"
          label={say.own.label}
          hint={say.own.hint}
          checked
          readOnly
        />
      )}
    </Group>
  )
}
