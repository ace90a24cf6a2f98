import { useCallback, useEffect, useRef, useState } from 'react'

/** How far a file is that was asked for. */
export type FileState =
  | { readonly kind: 'idle' }
  /** Until there is all that goes into it. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** What makes it did not arrive. */
  | { readonly kind: 'missing' }

/** A file being made and handed over. */
export type FileJob = {
  readonly isWanted: () => boolean
  readonly onShare: (share: number) => void
  /** What else is to end when nobody wants it any more. */
  readonly onGiveUp: (end: () => void) => void
}

/** What it may come to. */
export type FileEnd = Extract<FileState, { kind: 'done' | 'stopped' | 'failed' | 'missing' }>

/** Makes a file of something and hands it to the person, unless it is given up; what it comes to. */
export type MakeFile<From> = (from: From, job: FileJob) => Promise<FileEnd>

/** What became of the file that was asked for the `run`th time. */
type Became = { readonly run: number; readonly state: FileState }

/**
 * A file made when it is asked for, as soon as what it is made from is `ready`; `lost` says what it comes to where that
 * will not be. Leaving the page gives it up.
 */
export function useFile<From>(
  ready: From | null,
  make: MakeFile<From>,
  lost: FileEnd | null = null,
): { readonly state: FileState; readonly start: () => void; readonly cancel: () => void } {
  const [run, setRun] = useState(0)
  const [became, setBecame] = useState<Became | null>(null)
  const begun = useRef(0)
  const giveUp = useRef<() => void>(() => undefined)

  useEffect(() => {
    if (run === begun.current || (ready ?? lost) === null) return
    begun.current = run
    let wanted = true
    const ends: (() => void)[] = []
    giveUp.current = () => {
      wanted = false
      for (const end of ends) end()
    }
    const tell = (state: FileState): void => {
      if (wanted) setBecame({ run, state })
    }
    const job: FileJob = {
      isWanted: () => wanted,
      onShare: (share) => tell({ kind: 'working', share }),
      onGiveUp: (end) => void ends.push(end),
    }
    const making = ready === null ? lost && Promise.resolve(lost) : make(ready, job)
    making?.then(tell, () => tell({ kind: 'missing' }))
  }, [run, ready, make, lost])

  useEffect(() => () => giveUp.current(), [])
  const start = useCallback(() => setRun((before) => before + 1), [])
  const cancel = useCallback(() => {
    giveUp.current()
    // What had not begun does not begin later.
    begun.current = run
    setBecame({ run, state: { kind: 'stopped' } })
  }, [run])
  return { state: stateOf(run, became, ready !== null), start, cancel }
}

function stateOf(run: number, became: Became | null, isReady: boolean): FileState {
  if (run === 0) return { kind: 'idle' }
  if (became?.run === run) return became.state
  return isReady ? { kind: 'working', share: 0 } : { kind: 'waiting' }
}
