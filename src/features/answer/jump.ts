/** Brings an item to the top of the page and puts the keyboard on it. False when it is not on the page. */
export function showItem(itemId: string): boolean {
  const card = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemId)}"]`)
  if (!card) return false
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'start' })
  return true
}
