/** A set of characters as ascending ranges, flat: first, last, first, last, … */
export type Coverage = readonly number[]

/** Packs ascending code points into ranges, so that what a large font can draw is known without loading it. */
export function coverageOf(codePoints: Iterable<number>): Coverage {
  const ranges: number[] = []
  for (const codePoint of codePoints) {
    if (ranges.at(-1) === codePoint - 1) ranges[ranges.length - 1] = codePoint
    else ranges.push(codePoint, codePoint)
  }
  return ranges
}

/** Whether a coverage holds a character. */
export function covers(coverage: Coverage, codePoint: number): boolean {
  let low = 0
  let high = coverage.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (codePoint < (coverage[middle * 2] ?? 0)) high = middle - 1
    else if (codePoint > (coverage[middle * 2 + 1] ?? 0)) low = middle + 1
    else return true
  }
  return false
}

/** The characters of a text, as it will be printed (NFC), that a coverage does not hold; ascending, each once. */
export function charactersOutside(text: string, coverage: Coverage): number[] {
  const outside = new Set<number>()
  for (const character of text.normalize('NFC')) {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint > 0x20 && !covers(coverage, codePoint)) outside.add(codePoint)
  }
  return [...outside].toSorted((a, b) => a - b)
}

/**
 * Whether a text calls for the full font: it holds a character that the common font lacks and the full font has.
 * An emoji, which neither can draw, does not.
 */
export function needsFullFont(text: string, common: Coverage, full: Coverage): boolean {
  return charactersOutside(text, common).some((codePoint) => covers(full, codePoint))
}
