/** Every text within a value, in one string. */
export function everyText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(everyText).join('')
}
