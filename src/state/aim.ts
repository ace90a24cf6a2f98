let wanted: string | null = null

/** Remembers the item that the answer page shows once its section is drawn; said by whoever leads there. */
export function aimAt(itemId: string): void {
  wanted = itemId
}

/** The item to show now, if any; asked once. */
export function takeAim(): string | null {
  const itemId = wanted
  wanted = null
  return itemId
}
