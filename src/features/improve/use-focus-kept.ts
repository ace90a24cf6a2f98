import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the keyboard inside a region whose content is replaced: when what had the focus is gone, the region itself has
 * it. To be called by a component that is drawn anew with whatever replaces the content.
 */
export function useFocusKept(): {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly tabIndex: -1
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
} {
  const ref = useRef<HTMLDivElement>(null)
  const focused = useRef<Element | null>(null)
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return
    focused.current = null
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  })
  return {
    ref,
    tabIndex: -1,
    onFocus: ({ target }) => {
      focused.current = target
    },
    onBlur: ({ target }) => {
      // What is taken out of the page loses the focus as well, and that is not the person's doing.
      if (target.isConnected) focused.current = null
    },
  }
}
