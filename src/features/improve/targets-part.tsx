import { useAllWords } from '#ui/words-context.tsx'
import { Part } from './part.tsx'

export function TargetsPart() {
  const { improve } = useAllWords()
  return (
    <Part id="targets" title={improve.targets.title}>
      {null}
    </Part>
  )
}
