import { useEffect, useLayoutEffect, useRef } from 'react'
import { redo, undo } from '#state/assessment.ts'

/** The keys that work on every page: undo, redo, help. They never take a key from somebody who is typing. */
export function useKeys(options: { readonly undoing: boolean; readonly onHelp: () => void }): void {
  const now = useRef(options)
  useLayoutEffect(() => {
    now.current = options
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.defaultPrevented ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return
      const does = commandOf(event)
      if (!does || (does !== 'help' && !now.current.undoing)) return
      event.preventDefault()
      if (does === 'help') now.current.onHelp()
      else if (does === 'undo') undo()
      else redo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function commandOf(event: KeyboardEvent): 'undo' | 'redo' | 'help' | null {
  if (event.altKey) return null
  const control = event.ctrlKey || event.metaKey
  if (!control) return event.key === '?' ? 'help' : null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}
