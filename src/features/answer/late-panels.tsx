import type { ReactNode } from 'react'
import { useTerms } from '#state/terms.ts'
import { late } from '#ui/late.tsx'
import type { ItemTerms as Part } from './item-terms.tsx'

/* What a card shows only when it is asked to; the first answer can be given before this has arrived. */

/** Note and evidence. */
export const ItemDetails = late(async () => (await import('./item-details.tsx')).ItemDetails)

/** How to answer. */
export const ItemGuide = late(async () => (await import('./item-guide.tsx')).ItemGuide)

let Terms: typeof Part | undefined

/** A text with its terms marked, or the terms of an item; until they are here the text as it is, or nothing. */
export function ItemTerms(props: Parameters<typeof Part>[0]): ReactNode {
  return useTerms() && Terms ? <Terms {...props} /> : props.text
}

/** Fetches the panels once the page has come to rest, so that they open at once and without a network. */
export function fetchPanels(): () => void {
  const timer = setTimeout(() => {
    // What fails here is asked for again when it is opened; terms that fail are not missed.
    void Promise.allSettled([
      ItemDetails.fetch(),
      ItemGuide.fetch(),
      import('./item-guide.tsx').then((part) => part.fetchTerms((arrived) => (Terms = arrived))),
    ])
  }, 1000)
  return () => clearTimeout(timer)
}
