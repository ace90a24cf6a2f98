import { type RefObject, useEffect, useState } from 'react'

/** How wide a box is inside, in whole CSS pixels; 0 until it is known. */
export function useInnerWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}

/** Which page is being read in a scroller, counted from 1, and the way to another. */
export function useReading(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { readonly page: number; readonly goTo: (page: number) => void } {
  const [page, setPage] = useState(1)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let frame = 0
    const look = (): void => {
      frame = 0
      // The page that a line a third down the box runs through.
      const line = element.scrollTop + element.clientHeight / 3
      const passed = pagesIn(element).filter((one) => one.offsetTop <= line)
      setPage(Math.max(1, passed.length))
    }
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', onScroll)
    }
  }, [scroller])
  const goTo = (wanted: number): void => {
    const element = scroller.current
    const target = element && pagesIn(element)[wanted - 1]
    if (!target) return
    setPage(wanted)
    element.scrollTo({ top: target.offsetTop - 8 })
  }
  return { page: Math.min(page, Math.max(1, count)), goTo }
}

function pagesIn(scroller: HTMLElement): readonly HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-page]')]
}
