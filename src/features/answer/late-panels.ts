import { lazy } from 'react'

/* What a card shows only when it is asked to; the first answer can be given before this has arrived. */

const loadDetails = () => import('./item-details.tsx')
const loadGuide = () => import('./item-guide.tsx')

/** Note and evidence. */
export const ItemDetails = lazy(() =>
  loadDetails().then((module) => ({ default: module.ItemDetails })),
)

/** How to answer. */
export const ItemGuide = lazy(() => loadGuide().then((module) => ({ default: module.ItemGuide })))

// What fails here is tried again when it is opened.
const fetchAll = (): void => void Promise.allSettled([loadDetails(), loadGuide()])

/** Fetches the panels as soon as the browser has nothing better to do, so that they open at once and without a network. */
export function fetchPanels(): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchAll)
  else setTimeout(fetchAll, 1000)
}
