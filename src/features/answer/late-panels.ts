import { late } from '#ui/late.tsx'

/* What a card shows only when it is asked to; the first answer can be given before this has arrived. */

/** Note and evidence. */
export const ItemDetails = late(async () => (await import('./item-details.tsx')).ItemDetails)

/** How to answer. */
export const ItemGuide = late(async () => (await import('./item-guide.tsx')).ItemGuide)

/** Fetches the panels once the page has come to rest, so that they open at once and without a network. */
export function fetchPanels(): () => void {
  const timer = setTimeout(() => {
    // What fails here is asked for again when it is opened.
    void Promise.allSettled([ItemDetails.fetch(), ItemGuide.fetch()])
  }, 1000)
  return () => clearTimeout(timer)
}
