import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '#ui/words-context.tsx'

let previous: string | null = null

/**
 * Stands beside the pages and takes note when one is drawn: names the window after the page's heading and, when the
 * person came from another page, moves the keyboard and the reading voice to that heading.
 */
export function Arrival() {
  const [location] = useLocation()
  const words = useWords()
  useEffect(() => {
    const { productWithLatin } = words.common
    const came = previous !== null && previous !== location
    previous = location
    const greet = (): boolean => {
      const heading = document.querySelector<HTMLElement>('main h1')
      document.title = heading ? `${heading.textContent} · ${productWithLatin}` : productWithLatin
      if (heading && came) focusOn(heading)
      return heading !== null
    }
    if (came) scrollTo(0, 0)
    if (greet()) return undefined
    // The page is still loading: its heading comes later.
    const observer = new MutationObserver(() => {
      if (greet()) observer.disconnect()
    })
    observer.observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
    })
    return () => observer.disconnect()
  }, [location, words])
  return null
}

function focusOn(heading: HTMLElement): void {
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
