import { useAllWords } from '#ui/words-context.tsx'
import { Part } from './part.tsx'

export function WhatIfPart() {
  const { whatIf } = useAllWords()
  return (
    <Part id="what-if" title={whatIf.title}>
      {null}
    </Part>
  )
}
