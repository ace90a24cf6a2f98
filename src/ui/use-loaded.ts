import { useEffect, useReducer, useState } from 'react'

/** Something that did not arrive. */
export type Missing = {
  /** Asks for it anew. */
  readonly onRetry: () => void
  /** Asking anew has failed as well. */
  readonly again: boolean
}

/** What was asked for, once it is here; `missing` when it did not arrive, and neither while it is on its way. */
export type Loaded<T> = { readonly value: T | null; readonly missing: Missing | null }

type Met<T> = {
  readonly load: () => Promise<T>
  readonly attempt: number
  readonly value: T | null
}

/** Loads something when it is first shown and again whenever `load` is another function: keep it the same. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, onRetry] = useReducer((before: number) => before + 1, 0)
  const [met, setMet] = useState<Met<T> | null>(null)
  useEffect(() => {
    let wanted = true
    const meet = (value: T | null): void => {
      if (wanted) setMet({ load, attempt, value })
    }
    load().then(meet, () => meet(null))
    return () => {
      wanted = false
    }
  }, [load, attempt])
  if (met?.load !== load || met.attempt !== attempt) return { value: null, missing: null }
  const { value } = met
  return { value, missing: value === null ? { onRetry, again: attempt > 0 } : null }
}
