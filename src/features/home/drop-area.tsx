import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { takeDropped } from '#state/dropped-file.ts'
import { useWords } from '#ui/words-context.tsx'
import classes from './home-page.module.css'

/** Takes a file dragged anywhere onto the window, also one that was dropped on another page and led here. The same can be done by button, so nothing depends on a mouse. */
export function DropArea(props: {
  readonly onDrop: (file: File) => void
  readonly children: ReactNode
}) {
  const { home } = useWords()
  const [over, setOver] = useState(false)
  const onDrop = useRef(props.onDrop)
  useLayoutEffect(() => {
    onDrop.current = props.onDrop
  })
  useEffect(() => {
    const waiting = takeDropped()
    if (waiting) onDrop.current(waiting)
    const stop = new AbortController()
    const listen = (kind: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(kind, act, { signal: stop.signal })
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false)
    })
    listen('drop', (event) => {
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      event.preventDefault()
      onDrop.current(file)
    })
    return () => stop.abort()
  }, [])
  return (
    <>
      {props.children}
      {over && <div className={classes['drop']}>{home.dropHere}</div>}
    </>
  )
}
