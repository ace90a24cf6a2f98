import { Title } from '@mantine/core'
import { memo, useRef, useState } from 'react'
import { useAllWords } from '#ui/words-context.tsx'
import { PageView } from './page-view.tsx'
import { PreviewBar } from './preview-bar.tsx'
import { PreviewWork } from './preview-work.tsx'
import classes from './preview.module.css'
import type { PlanForReport } from './use-plan.ts'
import { type Pages, type Shown, usePages } from './use-pages.ts'
import type { Order } from './compose-order.ts'
import type { Press } from './use-press.ts'
import { useInnerWidth, useReading } from './use-reading.ts'

/** How many times the width of the box a page is shown, at least and at most, and by how much a press changes it. */
const zooms = { least: 0.4, most: 3, step: 1.25 } as const

/** The PDF as it will be printed, page by page, and how far the next one is. */
export function Preview(props: {
  readonly order: Order | null
  readonly press: Press
  readonly plan: PlanForReport['state']
}) {
  const { order, press, plan } = props
  const { preview: say } = useAllWords().report
  const { shown, failed } = usePages(press.made)
  const isOld = shown !== null && shown.made.order !== order
  return (
    <section className={classes['preview']} aria-label={say.title}>
      <Title order={2} size="h4" className={classes['title']}>
        {say.title}
      </Title>
      <PreviewWork press={press} isOld={isOld} plan={plan} />
      {failed && <output>{say.failed}</output>}
      <Paper shown={shown} isOld={isOld} />
    </section>
  )
}

/** Drawn anew only for other pages: while these are in sight, how far the next are may change many times a second. */
const Paper = memo(function Paper(props: {
  readonly shown: Shown | null
  readonly isOld: boolean
}) {
  const { shown, isOld } = props
  const { preview: say } = useAllWords().report
  const scroller = useRef<HTMLDivElement>(null)
  const width = useInnerWidth(scroller)
  const [zoom, setZoom] = useState(1)
  const count = shown?.pages.count ?? 0
  const { page, goTo } = useReading(scroller, count)
  const zoomBy = (factor: number): void =>
    setZoom((before) => Math.min(zooms.most, Math.max(zooms.least, before * factor)))
  return (
    <>
      {shown && (
        <PreviewBar
          pages={shown.pages}
          page={page}
          onGo={goTo}
          onSmaller={zoom > zooms.least ? () => zoomBy(1 / zooms.step) : null}
          onLarger={zoom < zooms.most ? () => zoomBy(zooms.step) : null}
          onFit={zoom === 1 ? null : () => setZoom(1)}
        />
      )}
      {/* The box is there from the start, so that the pages find it and nothing jumps. */}
      <div
        ref={scroller}
        className={classes['scroller']}
        data-scroller
        data-old={isOld || undefined}
        {...(shown && { role: 'group', 'aria-label': say.pages, tabIndex: 0 })}
      >
        {shown &&
          Array.from({ length: count }, (_, index) => (
            <PageView
              key={index}
              pages={shown.pages}
              number={index + 1}
              width={Math.floor(width * zoom)}
              chapter={chapterOf(shown.pages, index + 1)}
            />
          ))}
      </div>
    </>
  )
})

function chapterOf({ chapters }: Pages, page: number): string | null {
  return chapters.findLast((chapter) => chapter.page <= page)?.title ?? null
}
