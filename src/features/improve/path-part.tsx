import { useAllWords } from '#ui/words-context.tsx'
import { Part } from './part.tsx'

export function PathPart() {
  const { improve } = useAllWords()
  return (
    <Part id="path" title={improve.path.title}>
      {null}
    </Part>
  )
}
