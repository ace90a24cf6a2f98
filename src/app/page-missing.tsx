import { TryAgain } from '#ui/part-missing.tsx'
import type { Missing } from '#ui/use-loaded.ts'
import { useWords } from '#ui/words-context.tsx'
import { TroubleScreen } from './trouble-screen.tsx'
import { Waiting } from './waiting.tsx'

/** Stands where a page did not arrive. */
export function PageMissing({ onRetry, again }: Missing) {
  const { trouble } = useWords().common
  return (
    <TroubleScreen title={trouble.pageMissing} body={[trouble.missingWhy(again)]}>
      <TryAgain onRetry={onRetry} again={again} />
    </TroubleScreen>
  )
}

/** Stands where there is no page. */
export function NoSuchPage() {
  const { trouble } = useWords().common
  return <TroubleScreen title={trouble.pageNotFoundTitle} body={[trouble.pageNotFound]} />
}

/** What stands for a page until it is here, or when it did not arrive. */
export const standIns = { Waiting, Trouble: PageMissing }
