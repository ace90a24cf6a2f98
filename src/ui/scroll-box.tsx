import { type ComponentProps, useEffect, useRef, useState } from 'react'

/**
 * A box that scrolls sideways where its content is wider. As long as it does, Tab stops at it, so that arrow keys scroll it
 * in every browser, and `label` names it to a reading voice.
 */
export function ScrollBox(props: ComponentProps<'div'> & { readonly label: string }) {
  const { label, children, ...rest } = props
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const outer = box.current
    if (!outer) return
    const observer = new ResizeObserver(() => setScrolls(outer.scrollWidth > outer.clientWidth))
    for (const element of [outer, ...outer.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const reached = scrolls ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {}
  return (
    <div {...rest} {...reached} ref={box}>
      {children}
    </div>
  )
}
