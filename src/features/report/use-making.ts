import { useCallback, useEffect, useRef, useState } from 'react'
import type { Report } from '#core/report/report.ts'
import type { MadePdf, PdfProblem } from '#core/report/drawing.ts'
import { platform } from '#state/platform.ts'

/** A PDF that is made, of which report, and the address under which this page can show it. */
export type Made = {
  readonly kind: 'done'
  readonly report: Report
  readonly pdf: MadePdf
  readonly address: string
}

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number; readonly pages: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: PdfProblem }
  | Made

/** Makes PDFs in the background, one at a time; leaving the page ends what is under way. */
export function useMaking(): {
  readonly state: Making
  readonly make: (report: Report) => void
  readonly cancel: () => void
} {
  const [state, setState] = useState<Making>({ kind: 'idle' })
  const cancelling = useRef<() => void>(() => undefined)
  const cancel = useCallback(() => cancelling.current(), [])

  const make = useCallback((report: Report) => {
    cancelling.current()
    setState({ kind: 'working', share: 0, pages: 0 })
    const { makePdf, now } = platform()
    const job = makePdf(report, now(), ({ share, pages }) =>
      setState({ kind: 'working', share, pages }),
    )
    cancelling.current = job.cancel
    void job.done.then((made) => {
      if (cancelling.current !== job.cancel) return
      if (made.ok) {
        const blob = new Blob([made.value.bytes], { type: 'application/pdf' })
        setState({ kind: 'done', report, pdf: made.value, address: URL.createObjectURL(blob) })
      } else if (made.problem.kind === 'pdf-stopped') {
        setState({ kind: 'stopped' })
      } else {
        setState({ kind: 'failed', problem: made.problem })
      }
    })
  }, [])

  const address = state.kind === 'done' ? state.address : null
  useEffect(() => {
    return () => {
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [address])
  useEffect(() => () => cancelling.current(), [])
  return { state, make, cancel }
}
