import { useSettings } from '#state/settings.ts'
import { formatWeight } from '#words/figures.ts'
import { NumberField } from './number-field.tsx'

/** A share (0 to 1), typed in percent. */
export function ShareField(props: {
  readonly draftKey: string
  readonly label: string
  readonly name?: string
  readonly share: number
  readonly kept: (share: string) => string
  readonly onSay: (share: number) => void
}) {
  const { share, kept, onSay, ...rest } = props
  const language = useSettings((settings) => settings.language)
  return (
    <NumberField
      {...rest}
      value={share * 100}
      most={100}
      kept={kept(formatWeight(language, share))}
      onSay={(percent) => percent !== undefined && onSay(percent / 100)}
    />
  )
}
