import { PartMissing } from '#ui/part-missing.tsx'
import type { Missing } from '#ui/use-loaded.ts'
import { WithAllWords } from '#ui/words-context.tsx'
import { CarriedNotice } from './carried-notice.tsx'
import { OpenedNotice } from './opened-notice.tsx'

/** What there is to tell of the assessment on the desk: answers brought forward, and the report it came out of. */
export function DeskNews(props: { readonly follows: boolean; readonly opened: boolean }) {
  return (
    <WithAllWords otherwise={notYet}>
      {props.follows && <CarriedNotice />}
      {props.opened && <OpenedNotice />}
    </WithAllWords>
  )
}

function notYet(missing: Missing | null) {
  return missing && <PartMissing {...missing} />
}
