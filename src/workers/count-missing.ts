import { textsIn } from './block-texts.ts'
import type { CountedCharacter } from './clean-text.ts'

/**
 * How often characters that could not be printed stand in what was to be printed. While a document is laid out many a
 * text is set more than once, so that what was met then says which they are, and not how many.
 */
export function countMissing(
  blocks: readonly unknown[],
  met: readonly CountedCharacter[],
): CountedCharacter[] {
  if (met.length === 0) return []
  const times = new Map(met.map(({ codePoint }) => [codePoint, 0]))
  for (const text of textsIn(blocks)) {
    for (const character of text.normalize('NFC')) {
      const codePoint = character.codePointAt(0) ?? 0
      const known = times.get(codePoint)
      if (known !== undefined) times.set(codePoint, known + 1)
    }
  }
  // What stands in no block, such as a running head, is told as it was met.
  return met.map((one) => ({ ...one, times: times.get(one.codePoint) || one.times }))
}
