import type { ReactNode } from 'react'

/** A bent arrow back. */
export function UndoIcon() {
  return <Icon path="M4 7h7a4 4 0 0 1 0 8H7M4 7l3.5-3.5M4 7l3.5 3.5" />
}

/** A bent arrow forward. */
export function RedoIcon() {
  return <Icon path="M14 7H7a4 4 0 0 0 0 8h4M14 7l-3.5-3.5M14 7l-3.5 3.5" />
}

function Icon({ path }: { readonly path: string }): ReactNode {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
