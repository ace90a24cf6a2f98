import { CarriedNotice } from './carried-notice.tsx'
import { OpenedNotice } from './opened-notice.tsx'

/** What there is to tell of the assessment on the desk: answers brought forward, and the report it came out of. */
export function DeskNews(props: { readonly follows: boolean; readonly opened: boolean }) {
  return (
    <>
      {props.follows && <CarriedNotice />}
      {props.opened && <OpenedNotice />}
    </>
  )
}
