import { useEffect, useState } from 'react'

/** Whether the place that something is told in stands already: a reading voice hears only what comes to it later. */
export function useThere(): boolean {
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setThere(true))
    return () => clearTimeout(timer)
  }, [])
  return isThere
}
