import { useCallback, useRef } from 'react'

/** Says things politely, in one go when they come together; the same thing twice is said twice. */
export function useAnnouncer() {
  const region = useRef<HTMLOutputElement>(null)
  const waiting = useRef<string[]>([])
  const announce = useCallback((text: string) => {
    waiting.current.push(text)
    if (waiting.current.length > 1) return
    if (region.current) region.current.textContent = ''
    setTimeout(() => {
      if (region.current) region.current.textContent = waiting.current.join(' ')
      waiting.current = []
    }, 100)
  }, [])
  return { announce, region }
}
