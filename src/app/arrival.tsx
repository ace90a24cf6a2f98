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
    let greeted: Element | null = null
    const greet = (): void => {
      const heading = document.querySelector<HTMLElement>('main h1')
      if (!heading || heading === greeted) return
      // A later heading takes the place of one that told of trouble, and the keyboard was on what went with it.
      const follows = greeted ? document.activeElement?.contains(heading) : came
      greeted = heading
      document.title = `${heading.textContent} · ${productWithLatin}`
      if (follows) focusOn(heading)
    }
    document.title = productWithLatin
    if (came) scrollTo(0, 0)
    greet()
    // The page may still be loading: its heading comes later, and once more when it is tried again.
    const observer = new MutationObserver(greet)
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
