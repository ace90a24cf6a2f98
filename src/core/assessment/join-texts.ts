/** Texts under each other, each said once, together no longer than the limit (in UTF-16 units). */
export function joinTexts(texts: readonly (string | undefined)[], limit: number): string {
  const joined = texts.reduce<string>((all, text) => {
    if (!text || `\n${all}\n`.includes(`\n${text}\n`)) return all
    return all ? `${all}\n${text}` : text
  }, '')
  if (joined.length <= limit) return joined
  // A character beyond the basic plane is kept whole or not at all.
  return `${joined.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
