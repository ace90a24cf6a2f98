/** What a block says of itself without printing it. */
const UNPRINTED = new Set(['alt', 'kind', 'place', 'target', 'lang', 'tone', 'style', 'fill'])

/** The texts that blocks print, whatever block they stand in. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (!UNPRINTED.has(key)) yield* textsIn(one)
  }
}

/** The characters that blocks print most often, the commonest first. */
export function commonCharacters(blocks: readonly unknown[], most: number): number[] {
  const times = new Map<number, number>()
  for (const text of textsIn(blocks)) {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i)
      times.set(unit, (times.get(unit) ?? 0) + 1)
    }
  }
  const sorted = [...times]
    .filter(([unit]) => unit >= 0x20 && (unit < 0xd800 || unit > 0xdfff))
    .toSorted(([a, often], [b, oftener]) => oftener - often || a - b)
    .map(([unit]) => unit)
  return [...sorted.slice(0, most), ...sorted.slice(most).toSorted((a, b) => a - b)]
}
