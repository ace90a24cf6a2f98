const failed = new Set<HTMLLinkElement>()

/** Takes note, from now on, of style sheets that do not arrive. */
export function noteFailedStyles(): void {
  // Errors of loading do not bubble.
  window.addEventListener('error', note, { capture: true })
}

function note({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
}

/**
 * Asks anew for the style sheets that did not arrive; rejects when one still does not. The loader that the build puts in
 * asks for each but once, and a part that is tried again would be drawn without its own.
 */
export async function fetchFailedStyles(): Promise<void> {
  await Promise.all([...failed].map(fetchAnew))
}

function fetchAnew(link: HTMLLinkElement): Promise<unknown> {
  const next = document.createElement('link')
  for (const { name, value } of link.attributes) next.setAttribute(name, value)
  failed.delete(link)
  return new Promise((resolve, reject) => {
    next.addEventListener('load', resolve)
    next.addEventListener('error', () => reject(new Error(`${next.href} did not arrive`)))
    link.replaceWith(next)
  })
}
