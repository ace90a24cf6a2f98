import { Button } from '@mantine/core'
import { Link, useGo } from '#ui/link.tsx'
import { useWords } from '#ui/words-context.tsx'
import styles from './answer.module.css'

/** Where a section leads; what is wholly answered is passed over, and the order stays within reach. */
export type Ways = {
  readonly back: string | null
  /** The next section in order. */
  readonly next: string | null
  /** The next section where something is left to answer. */
  readonly nextOpen: string | null
  readonly results: string
}

/** Where the button below a section leads. */
export function onwardOf({ next, nextOpen, results }: Ways): string {
  return nextOpen ?? next ?? results
}

/** The ways on below the last card of a section. */
export function Onwards({ ways }: { readonly ways: Ways }) {
  const said = useWords().answer.page
  const go = useGo()
  const { back, next, nextOpen, results } = ways
  const onward = onwardOf(ways)
  const isJump = nextOpen !== null && nextOpen !== next
  return (
    <div className={styles['onwards']}>
      {back ? <Link to={back}>{said.previous}</Link> : <span />}
      {isJump && <Link to={next ?? results}>{next ? said.inOrder : said.toResults}</Link>}
      <Button onClick={() => go(onward)}>
        {isJump ? said.nextOpen : next ? said.next : said.toResults}
      </Button>
    </div>
  )
}
