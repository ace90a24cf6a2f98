import { type RefObject, useEffect } from 'react'

/** Opens what is folded in a region while the page is printed, and folds it again afterwards; not what is `data-unprinted`. */
export function useUnfoldForPrint(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const unfold = (): void => {
      const folds = region.current?.querySelectorAll('details:not([open], [data-unprinted])') ?? []
      opened = [...folds].filter((fold) => fold instanceof HTMLDetailsElement)
      for (const fold of opened) fold.open = true
    }
    const fold = (): void => {
      for (const one of opened) one.open = false
      opened = []
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', fold)
    }
  }, [region])
}
