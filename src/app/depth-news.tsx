import { useEffect, useState } from 'react'
import type { Assessment, Depth } from '#core/assessment/schema.ts'
import { useAssessment } from '#state/assessment.ts'
import { late } from '#ui/late.tsx'

const DepthNotice = late(async () => (await import('./depth-notice.tsx')).DepthNotice)

/** Says how much is asked once a step back or forward has changed it, of which the page itself may show nothing. */
export function DepthNews() {
  const [news, setNews] = useState<Depth | null>(null)
  useEffect(
    () =>
      useAssessment.subscribe((desk, before) => {
        const now = depthOf(desk.assessment)
        if (now === depthOf(before.assessment)) return
        const isSame = desk.assessment?.id === before.assessment?.id
        const isBack = desk.future.length > before.future.length
        const isForward = desk.assessment === before.future[0]
        setNews(isSame && (isBack || isForward) ? now : null)
      }),
    [],
  )
  return news && <DepthNotice key={news} depth={news} onDismiss={() => setNews(null)} />
}

function depthOf(assessment: Assessment | null): Depth | null {
  return assessment && (assessment.depth ?? 'full')
}
