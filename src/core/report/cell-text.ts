/** The most that Excel keeps in one cell, in UTF-16 units. */
export const cellLimit = 32_767

/** What a spreadsheet takes for the beginning of a formula, in half and full width; tab and line ends hide one. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/u

/**
 * A text as it may stand in a cell: never a formula, even once the table is saved as CSV and opened again, and never cut
 * without saying so. `cut` tells how long the whole text was.
 */
export function cellText(text: string, cut: (length: number) => string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  if (safe.length <= cellLimit) return safe
  const remark = cut(text.length)
  const kept = safe.slice(0, cellLimit - remark.length)
  // Half of a character beyond the basic plane is no character.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}${remark}`
}
