import type { Block } from './blocks.ts'
import { cleanText, type CountedCharacter } from './clean-text.ts'
import type { Faces } from './paper.ts'

/** The characters in what is printed that the font lacks, each with the number of places it stands in. */
export function missingCharacters(blocks: readonly Block[], faces: Faces): CountedCharacter[] {
  const has = (codePoint: number): boolean =>
    faces.regular.has(codePoint) && faces.bold.has(codePoint)
  const known = new Set<string>()
  // Most texts hold nothing but characters met before, so that few must be cleaned to know what they lack.
  const doubtful = printedTexts(blocks).filter((text) => {
    let isPlain = true
    for (const character of text) {
      if (known.has(character)) continue
      if (has(character.codePointAt(0) ?? 0)) known.add(character)
      else isPlain = false
    }
    return !isPlain
  })
  const { missing } = cleanText(doubtful.join('\n'), has)
  return missing.toSorted((a, b) => a.codePoint - b.codePoint)
}

/** The same for a document in two languages, where what somebody typed may stand in both: the more often of either. */
export function mostMissing(
  first: readonly CountedCharacter[],
  second: readonly CountedCharacter[],
): CountedCharacter[] {
  const most = new Map<number, number>()
  for (const { codePoint, times } of [...first, ...second]) {
    most.set(codePoint, Math.max(times, most.get(codePoint) ?? 0))
  }
  return [...most]
    .map(([codePoint, times]) => ({ codePoint, times }))
    .toSorted((a, b) => a.codePoint - b.codePoint)
}

/** What says the same a second time, or is not printed. */
const unprinted: ReadonlySet<string> = new Set(['alt', 'place', 'target', 'refersTo', 'rowKeys'])

function printedTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    unprinted.has(key) ? [] : printedTexts(one),
  )
}
