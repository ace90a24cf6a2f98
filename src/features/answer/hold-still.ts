/**
 * Keeps what the pointer or the keyboard is on, or else the topmost card in sight, where it is on the screen while
 * something above it changes its height. Call what it returns once the change is under way.
 */
export function holdStill(): () => void {
  const held = heldElement()
  const before = held?.getBoundingClientRect().top ?? 0
  return () => {
    // The frame draws what has changed by then; nothing is seen in between.
    requestAnimationFrame(() => {
      if (held?.isConnected) scrollBy(0, held.getBoundingClientRect().top - before)
    })
  }
}

function heldElement(): Element | null {
  const pointed = [...document.querySelectorAll('[data-item] :hover')].at(-1)
  const focused = document.activeElement?.closest('[data-item]') && document.activeElement
  return [pointed, focused, ...document.querySelectorAll('[data-item]')].find(isInSight) ?? null
}

function isInSight(element: Element | null | undefined): element is Element {
  if (!element) return false
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
