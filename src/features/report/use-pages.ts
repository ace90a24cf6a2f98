import { useEffect, useState } from 'react'
import { platform } from '#state/platform.ts'
import type { Made } from './use-press.ts'

/** A PDF's pages to look at. */
export type Pages = Awaited<
  ReturnType<Awaited<ReturnType<ReturnType<typeof platform>['reportDesk']>>['openPages']>
>

/** The pages that can be seen, and of which PDF. */
export type Shown = { readonly made: Made; readonly pages: Pages }

/**
 * The pages of the last PDF, opened to be looked at; until they are, those of the one before. `failed` where this browser
 * cannot show them. What is seen no more is let go of.
 */
export function usePages(made: Made | null): {
  readonly shown: Shown | null
  readonly failed: boolean
} {
  const [shown, setShown] = useState<Shown | null>(null)
  const [failed, setFailed] = useState<Made | null>(null)
  useEffect(() => {
    if (!made) return
    let wanted = true
    const open = async (): Promise<void> => {
      const { openPages } = await platform().reportDesk()
      const pages = await openPages(made.pdf.bytes)
      if (wanted) setShown({ made, pages })
      else pages.close()
    }
    open().catch(() => {
      if (wanted) setFailed(made)
    })
    return () => {
      wanted = false
    }
  }, [made])
  useEffect(() => shown?.pages.close, [shown])
  return { shown, failed: made !== null && failed === made }
}
