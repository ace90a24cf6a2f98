import { useCallback, useEffect, useRef, useState } from 'react'
import type { MadePdf, PdfProblem } from '#core/report/drawing.ts'
import { platform } from '#state/platform.ts'
import { type ChecklistChoices, composeOrder } from './compose-order.ts'

/** A checklist that is made, of which choices, and the address under which this page can show it. */
export type Made = {
  readonly kind: 'done'
  readonly choices: ChecklistChoices
  readonly pdf: MadePdf
  /** Titles of what was chosen but asks the enterprise nothing. */
  readonly leftOut: readonly string[]
  readonly address: string
}

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number; readonly pages: number }
  | { readonly kind: 'stopped' }
  /** Nothing that was chosen asks the enterprise anything. */
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'failed'; readonly problem: PdfProblem }
  | Made

/** Makes checklists in the background, one at a time; leaving the page ends what is under way. */
export function useMaking(): {
  readonly state: Making
  readonly make: (choices: ChecklistChoices) => void
  readonly cancel: () => void
} {
  const [state, setState] = useState<Making>({ kind: 'idle' })
  const cancelling = useRef<(() => void) | null>(null)
  const cancel = useCallback(() => {
    if (!cancelling.current) return
    cancelling.current()
    cancelling.current = null
    setState({ kind: 'stopped' })
  }, [])
  const make = useCallback((choices: ChecklistChoices) => {
    cancelling.current?.()
    // Until the job has begun there is nothing to end, only to forget.
    let end = (): void => undefined
    const giveUp = (): void => end()
    cancelling.current = giveUp
    const isWanted = (): boolean => cancelling.current === giveUp
    const settle = (to: Making): void => {
      if (!isWanted()) return
      cancelling.current = null
      setState(to)
    }
    setState({ kind: 'working', share: 0, pages: 0 })
    Promise.all([composeOrder(choices), platform().openPress()]).then(
      ([{ order, leftOut }, makePdf]) => {
        if (!isWanted()) return
        if (order.checklist.questionnaires.length === 0) {
          settle({ kind: 'nothing-asked' })
          return
        }
        const job = makePdf(order, platform().now(), ({ share, pages }) => {
          if (isWanted()) setState({ kind: 'working', share, pages })
        })
        end = job.cancel
        void job.done.then((made) => {
          if (!made.ok) settle({ kind: 'failed', problem: made.problem })
          else if (isWanted()) {
            const blob = new Blob([made.value.bytes], { type: 'application/pdf' })
            const address = URL.createObjectURL(blob)
            settle({ kind: 'done', choices, pdf: made.value, leftOut, address })
          }
        })
      },
      () => settle({ kind: 'failed', problem: { kind: 'pdf-fonts-missing' } }),
    )
  }, [])
  const address = state.kind === 'done' ? state.address : null
  useEffect(() => {
    return () => {
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [address])
  useEffect(
    () => () => {
      cancelling.current?.()
      // What has not begun yet is not to begin later.
      cancelling.current = null
    },
    [],
  )
  return { state, make, cancel }
}
