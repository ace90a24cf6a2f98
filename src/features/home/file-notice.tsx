import type { PdfFileProblem, PdfPayloadProblem } from '#core/exchange/problem.ts'
import { Notice } from '#ui/notice.tsx'
import { PartMissing } from '#ui/part-missing.tsx'
import type { Missing } from '#ui/use-loaded.ts'
import { useAllWords, WithAllWords } from '#ui/words-context.tsx'
import type { Outcome, OutcomeProps } from './assessment-moves.ts'

/** What there is to say of a PDF. */
export type FileTold =
  | { readonly kind: 'trouble'; readonly problem: PdfFileProblem | PdfPayloadProblem }
  /** It is not as it was written; `open` opens it all the same. */
  | { readonly kind: 'edited'; readonly open: () => Promise<Outcome> }

type Props = OutcomeProps & { readonly told: FileTold }

/** Says of a PDF why it cannot be opened, or that it is not as it was written, and offers to open it all the same. */
export function FileNotice(props: Props) {
  return (
    <WithAllWords otherwise={notYet}>
      <Told {...props} />
    </WithAllWords>
  )
}

function notYet(missing: Missing | null) {
  return missing && <PartMissing {...missing} />
}

function Told({ told, onOutcome, onDismiss }: Props) {
  const { opening } = useAllWords()
  if (told.kind === 'trouble') {
    return (
      <Notice urgent onDismiss={onDismiss}>
        {opening.trouble(told.problem)}
      </Notice>
    )
  }
  return (
    <Notice
      urgent
      onDismiss={onDismiss}
      action={{ label: opening.openEdited, onAct: () => onOutcome(told.open()) }}
    >
      {opening.edited}
    </Notice>
  )
}
