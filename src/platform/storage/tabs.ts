/** What one tab tells the others of the same browser. */
export type TabNews = { readonly kind: 'kept' | 'removed'; readonly id: string }

/** The line between the tabs. */
export type Tabs = {
  readonly tell: (news: TabNews) => void
  readonly close: () => void
}

/** Joins the line; `onNews` hears what other tabs tell, never what this one told. A browser without it has one tab. */
export function joinTabs(onNews: (news: TabNews) => void, name = 'zhijie'): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = parseNews(data)
    if (news) onNews(news)
  })
  return {
    tell: (news) => channel.postMessage(news),
    close: () => channel.close(),
  }
}

/** Another version of the page may say things this one does not know. */
function parseNews(data: unknown): TabNews | null {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data)) return null
  const { kind, id } = data
  if ((kind !== 'kept' && kind !== 'removed') || typeof id !== 'string') return null
  return { kind, id }
}
