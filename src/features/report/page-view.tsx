import { memo, useEffect, useRef, useState } from 'react'
import { useAllWords } from '#ui/words-context.tsx'
import classes from './preview.module.css'
import type { Pages } from './use-pages.ts'

/** More of the screen's pixels than this show nothing more. */
const densest = 2

/** One page of a PDF: drawn when it comes near, let go of when it is far; its place stays as large as it is. */
export const PageView = memo(function PageView(props: {
  readonly pages: Pages
  readonly number: number
  /** How wide it is shown, in CSS pixels. */
  readonly width: number
  /** The heading it stands under. */
  readonly chapter: string | null
}) {
  const { pages, number, width, chapter } = props
  const { preview: say } = useAllWords().report
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  const [failed, setFailed] = useState<Pages | null>(null)
  useEffect(() => {
    const holder = place.current
    if (!holder || !isNear || width === 0) return
    const drawing = pages.draw(number, width * Math.min(devicePixelRatio, densest))
    drawing.done.then(
      (canvas) => {
        if (!canvas) return
        letGo(holder)
        holder.replaceChildren(canvas)
      },
      () => setFailed(pages),
    )
    // What was drawn before stays in sight until the next is there.
    return drawing.giveUp
  }, [pages, number, width, isNear])
  useEffect(() => {
    const holder = place.current
    if (!holder || isNear) return
    letGo(holder)
    holder.replaceChildren()
  }, [isNear])
  useEffect(() => {
    const holder = place.current
    return () => {
      if (holder) letGo(holder)
    }
  }, [])
  return (
    <figure
      className={classes['page']}
      data-page={number}
      style={{ width, aspectRatio: 1 / pages.ratio }}
      aria-label={
        chapter === null
          ? say.page(number, pages.count)
          : say.pageWithChapter(number, pages.count, chapter)
      }
    >
      <div ref={place} className={classes['paper']} />
      {failed === pages && <p className={classes['failed']}>{say.pageFailed}</p>}
    </figure>
  )
})

/** Gives the memory of what was drawn back at once. */
function letGo(holder: HTMLElement): void {
  for (const canvas of holder.querySelectorAll('canvas')) canvas.width = 0
}

/** Whether an element is within a screen of what can be seen. */
function useNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { root: element.closest('[data-scroller]'), rootMargin: '60% 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return isNear
}
