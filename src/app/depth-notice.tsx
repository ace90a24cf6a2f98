import { useEffect, useState } from 'react'
import type { Depth } from '#core/assessment/schema.ts'
import { useAssessment } from '#state/assessment.ts'
import { useGo } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords, WithAllWords } from '#ui/words-context.tsx'

type Props = { readonly depth: Depth; readonly onDismiss: () => void }

/** How much is asked again, and the way to where that is answered. */
export function DepthNotice(props: Props) {
  return (
    <WithAllWords otherwise={() => null}>
      <Told {...props} />
    </WithAllWords>
  )
}

function Told({ depth, onDismiss }: Props) {
  const { quick } = useAllWords()
  const go = useGo()
  const id = useAssessment(({ assessment }) => assessment?.id)
  // A voice reads what comes into a place it knows already.
  const [isPlaced, setPlaced] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPlaced(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  if (id === undefined || !isPlaced) return <Notice onDismiss={onDismiss} />
  const onAct = (): void => {
    go(paths.answering(id))
    onDismiss()
  }
  return (
    <Notice
      action={{ label: depth === 'quick' ? quick.continueHere : quick.toFull, onAct }}
      onDismiss={onDismiss}
    >
      {quick.again[depth]}
    </Notice>
  )
}
