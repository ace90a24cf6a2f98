import { Notice } from '#ui/notice.tsx'
import { PartMissing } from '#ui/part-missing.tsx'
import type { Missing } from '#ui/use-loaded.ts'
import { useAllWords, WithAllWords } from '#ui/words-context.tsx'

/** Says that the fields of a checklist are no fields any more. */
export function FlatNotice(props: { readonly onDismiss: () => void }) {
  return (
    <WithAllWords otherwise={notYet}>
      <Told {...props} />
    </WithAllWords>
  )
}

function notYet(missing: Missing | null) {
  return missing && <PartMissing {...missing} />
}

function Told({ onDismiss }: { readonly onDismiss: () => void }) {
  const { checklist } = useAllWords()
  return (
    <Notice urgent onDismiss={onDismiss}>
      {checklist.flat}
    </Notice>
  )
}
