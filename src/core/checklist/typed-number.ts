/** A number as people write it on paper or in a form: full-width digits, thousands separators, with its unit or without. */
export function typedNumber(typed: string, unit: string): number | null {
  const text = plain(typed)
  const ending = plain(unit)
  const digits = ending !== '' && text.endsWith(ending) ? text.slice(0, -ending.length) : text
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : null
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s,]/g, '')
}
