import type { Depth } from '#core/assessment/schema.ts'
import { useAssessment } from '#state/assessment.ts'
import { useGo } from '#ui/link.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#ui/paths.ts'
import { useAllWords, WithAllWords } from '#ui/words-context.tsx'
import { useThere } from './use-there.ts'

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
  const isThere = useThere()
  if (id === undefined || !isThere) return <Notice onDismiss={onDismiss} />
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
