/** Those that did not arrive, by their address. */
const failed = new Map<string, HTMLLinkElement>()

/** Takes note, from now on, of style sheets that do not arrive. */
export function noteFailedStyles(): void {
  // Errors of loading do not bubble.
  window.addEventListener('error', note, { capture: true })
}

function note({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') {
    failed.set(target.href, target)
  }
}

/**
 * Gives a function that brings a part of the page together with its style sheets. The loader that the build puts in asks
 * for each sheet but once, so those that failed are asked for anew: one that the part itself has failed for must come,
 * and one that another part lacks keeps nothing away.
 */
export function withStyles<T>(load: () => Promise<T>): () => Promise<T> {
  const own = new Set<string>()
  return async () => {
    const before = [...failed.keys()]
    const anew = [...failed].map(([href, link]) =>
      fetchAnew(link).catch((error: unknown) => {
        if (own.has(href)) throw error
      }),
    )
    try {
      return (await Promise.all([load(), ...anew]))[0]
    } catch (error) {
      for (const href of failed.keys()) if (!before.includes(href)) own.add(href)
      throw error
    }
  }
}

function fetchAnew(link: HTMLLinkElement): Promise<unknown> {
  const next = document.createElement('link')
  for (const { name, value } of link.attributes) next.setAttribute(name, value)
  failed.delete(link.href)
  return new Promise((resolve, reject) => {
    next.addEventListener('load', resolve)
    next.addEventListener('error', () => reject(new Error(`${next.href} did not arrive`)))
    link.replaceWith(next)
  })
}
