import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { MadePdf, PdfProblem } from '#core/report/drawing.ts'
import { platform } from '#state/platform.ts'
import { composeOrder, type Order } from './compose-order.ts'

/** A PDF that is made: of what, and the address under which this page can show it. */
export type Made = {
  readonly order: Order
  readonly pdf: MadePdf
  readonly address: string
}

/** How far the PDF of what is chosen now is. */
export type Work =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'drawing'; readonly share: number; readonly pages: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: PdfProblem }
  | { readonly kind: 'done' }

/** The last PDF that was made, and the work on the one of what is chosen now. */
export type Press = {
  readonly made: Made | null
  readonly work: Work
  readonly cancel: () => void
  /** Makes it anew, at once. */
  readonly again: () => void
}

/** How long choices rest before a new PDF is begun, in milliseconds. */
const restMs = 700
/** The first one waits only for what is there already. */
const firstRestMs = 50
/** How far it is is shown at most so often, in milliseconds. */
const tellMs = 120
/** A tab that was opened on an address reads it a little later. */
const revokeMs = 60_000

type Stage = { readonly order: Order; readonly attempt: number; readonly work: Work }

/**
 * Keeps the PDF of an order made in the background: a new order gives up the one under way and begins when the choices
 * rest; the last PDF stays until the next is there. Leaving the page ends what is under way.
 */
export function usePress(order: Order | null): Press {
  const [made, setMade] = useState<Made | null>(null)
  const [stage, setStage] = useState<Stage | null>(null)
  const [attempt, again] = useReducer((before: number) => before + 1, 0)
  const stopping = useRef<() => void>(() => undefined)
  const hasOne = useRef(false)
  const lastAttempt = useRef(0)

  useEffect(() => {
    if (!order) return
    const stop = makeSoon(order, lastAttempt.current === attempt ? restOf(hasOne.current) : 0, {
      onWork: (work) => setStage({ order, attempt, work }),
      onMade: (next) => {
        hasOne.current = true
        setMade(next)
      },
    })
    lastAttempt.current = attempt
    stopping.current = () => {
      stop()
      setStage({ order, attempt, work: { kind: 'stopped' } })
    }
    return stop
  }, [order, attempt])

  const address = made?.address
  useEffect(() => {
    if (address === undefined) return
    return () => {
      setTimeout(() => URL.revokeObjectURL(address), revokeMs)
    }
  }, [address])

  const cancel = useCallback(() => stopping.current(), [])
  const current = stage && stage.order === order && stage.attempt === attempt
  return { made, work: current ? stage.work : { kind: 'waiting' }, cancel, again }
}

function restOf(hasOne: boolean): number {
  return hasOne ? restMs : firstRestMs
}

/** Makes the PDF of an order after a rest; returns what gives it up without a word. */
function makeSoon(
  order: Order,
  rest: number,
  {
    onWork,
    onMade,
  }: { readonly onWork: (work: Work) => void; readonly onMade: (made: Made) => void },
): () => void {
  let wanted = true
  let end = (): void => clearTimeout(timer)
  const isWanted = (): boolean => wanted
  const make = async (): Promise<void> => {
    const press = await platform()
      .openPress()
      .catch(() => null)
    if (!isWanted()) return
    if (!press) {
      onWork({ kind: 'failed', problem: { kind: 'pdf-fonts-missing' } })
      return
    }
    const print = await composeOrder(order, 'pdf')
    if (!isWanted()) return
    onWork({ kind: 'drawing', share: 0, pages: 0 })
    let told = performance.now()
    const job = press(print, platform().now(), ({ share, pages }) => {
      // It is told page by page, which of many pages is faster than anybody reads.
      if (!isWanted() || performance.now() - told < tellMs) return
      told = performance.now()
      onWork({ kind: 'drawing', share, pages })
    })
    end = job.cancel
    const done = await job.done
    if (!isWanted()) return
    if (!done.ok) {
      onWork({ kind: 'failed', problem: done.problem })
      return
    }
    const blob = new Blob([done.value.bytes], { type: 'application/pdf' })
    onMade({ order, pdf: done.value, address: URL.createObjectURL(blob) })
    onWork({ kind: 'done' })
  }
  const timer = setTimeout(() => {
    make().catch((error: unknown) => {
      // A fault of ours; whoever waits is not to wait for ever.
      if (isWanted())
        onWork({ kind: 'failed', problem: { kind: 'pdf-failed', reason: String(error) } })
    })
  }, rest)
  return () => {
    wanted = false
    end()
  }
}
