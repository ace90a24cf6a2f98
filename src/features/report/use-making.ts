import { useCallback, useEffect, useRef, useState } from 'react'
import type { MadePdf, PdfProblem } from '#core/report/drawing.ts'
import type { PathInput } from '#core/planning/path/plan-path.ts'
import type { Report } from '#core/report/report.ts'
import { platform } from '#state/platform.ts'
import { stopPlanning } from '#state/planned-path.ts'
import { plannedFor } from './planned-for.ts'
import type { Composable } from './use-report-in.ts'

/**
 * What a PDF is made of: the report, whether with the improvement plan, which is planned from `plan` (null: nothing to
 * plan), and whether item by item.
 */
export type Order = {
  readonly from: Composable
  readonly withPlan: boolean
  /** Whether every item is printed. */
  readonly withItems: boolean
  readonly plan: PathInput | null
}

/** A PDF that is made, of which report, and the address under which this page can show it. */
export type Made = {
  readonly kind: 'done'
  readonly order: Order
  readonly report: Report
  readonly pdf: MadePdf
  readonly address: string
}

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'working'; readonly share: number; readonly pages: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: PdfProblem }
  | Made

type Press = Awaited<ReturnType<ReturnType<typeof platform>['openPress']>>

/** Plans and makes PDFs in the background, one at a time; leaving the page ends what is under way. */
export function useMaking(): {
  readonly state: Making
  readonly make: (order: Order) => void
  readonly cancel: () => void
} {
  const [state, setState] = useState<Making>({ kind: 'idle' })
  const cancelling = useRef<() => void>(() => undefined)
  const cancel = useCallback(() => cancelling.current(), [])

  const make = useCallback((order: Order) => {
    cancelling.current()
    const giveUp = (): void => {
      if (cancelling.current !== giveUp) return
      cancelling.current = () => undefined
      stopPlanning()
      setState({ kind: 'stopped' })
    }
    cancelling.current = giveUp
    const { from, withPlan, withItems, plan } = order
    const draw = (composed: Report): void => {
      const report = {
        ...composed,
        parts: composed.parts.filter((part) => withItems || part !== 'items'),
      }
      setState({ kind: 'working', share: 0, pages: 0 })
      platform()
        .openPress()
        .then(
          (makePdf) => cancelling.current === giveUp && print(makePdf, report),
          () =>
            cancelling.current === giveUp &&
            setState({ kind: 'failed', problem: { kind: 'pdf-fonts-missing' } }),
        )
    }
    const print = (makePdf: Press, report: Report): void => {
      const job = makePdf(
        { report, second: null, format: 'pdf', saveFile: null },
        platform().now(),
        ({ share, pages }) => setState({ kind: 'working', share, pages }),
      )
      cancelling.current = job.cancel
      void job.done.then((made) => {
        if (cancelling.current !== job.cancel) return
        if (made.ok) {
          const blob = new Blob([made.value.bytes], { type: 'application/pdf' })
          const address = URL.createObjectURL(blob)
          setState({ kind: 'done', order, report, pdf: made.value, address })
        } else if (made.problem.kind === 'pdf-stopped') {
          setState({ kind: 'stopped' })
        } else {
          setState({ kind: 'failed', problem: made.problem })
        }
      })
    }
    if (!withPlan) {
      draw(from.report)
      return
    }
    if (!plan) {
      draw(from.withPlan({ path: null, curve: null }))
      return
    }
    setState({ kind: 'planning' })
    void plannedFor(plan).then((improvement) => {
      if (cancelling.current === giveUp) draw(from.withPlan(improvement))
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
