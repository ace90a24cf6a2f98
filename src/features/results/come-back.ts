import { useEffect } from 'react'

/** Where the page was left for an item, so that coming back finds the place again. */
type Left = {
  readonly assessmentId: string
  readonly itemId: string
  /** Which of the links to this item was followed. */
  readonly nth: number
  /** How far below the window's upper edge it stood, in pixels. */
  readonly top: number
  readonly scrolled: number
}

let left: Left | null = null

/** Charts and folds that come late move the place; it is held this long, in milliseconds, or until the reader moves. */
const heldMs = 2500

const linksTo = (itemId: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[data-to-item="${CSS.escape(itemId)}"]`),
]

/** Remembers the link that leads away from the results. */
export function leaveBy(link: HTMLElement, assessmentId: string, itemId: string): void {
  const nth = linksTo(itemId).indexOf(link)
  left = { assessmentId, itemId, nth, top: link.getBoundingClientRect().top, scrolled: scrollY }
}

/** On the page's first drawing, shows the place where it was left for an item of the same assessment; once. */
export function useComeBack(assessmentId: string): void {
  useEffect(() => {
    const place = left
    left = null
    if (place?.assessmentId !== assessmentId) return
    const stop = new AbortController()
    const { signal } = stop
    const hold = new ResizeObserver(() => show(place))
    // The frame goes to the top and puts the keyboard on the heading first.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        show(place)
        linksTo(place.itemId)[place.nth]?.focus({ preventScroll: true })
        const main = document.querySelector('main')
        if (main) hold.observe(main)
      }),
    )
    const letGo = (): void => {
      hold.disconnect()
      stop.abort()
    }
    const timer = setTimeout(letGo, heldMs)
    for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
      addEventListener(kind, letGo, { signal, passive: true })
    }
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      letGo()
    }
  }, [assessmentId])
}

function show({ itemId, nth, top, scrolled }: Left): void {
  const link = linksTo(itemId)[nth]
  for (let fold = link?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true
  }
  scrollTo(0, link ? scrollY + link.getBoundingClientRect().top - top : scrolled)
}
