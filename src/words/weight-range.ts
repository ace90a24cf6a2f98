/**
 * What a weight may be, as multiples of what is written, while it stays within 1/(1 + within) and 1 + within: two digits,
 * rounded inward so that no more is promised than holds. Null where that leaves less than a hundredth.
 */
export function weightRange(
  within: number,
): { readonly least: number; readonly most: number } | null {
  const least = Math.ceil(100 / (1 + within) - 1e-9) / 100
  const most = Math.floor(100 * (1 + within) + 1e-9) / 100
  return most < 1.01 ? null : { least, most }
}
