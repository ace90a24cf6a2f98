/** What stands in the same place of two lists; what stands in one of them alone has no partner. */
export type Paired<T> =
  | readonly [first: T, second: T]
  | readonly [first: T, second: undefined]
  | readonly [first: undefined, second: T]

/**
 * Pairs two lists by what their entries are about, each in its own order: as many pairs as there can be, and what has no
 * partner stays where it is, that of the first list before that of the second.
 */
export function pairLists<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (entry: T, place: number) => string,
): Paired<T>[] {
  const [left, right] = [first.map(keyOf), second.map(keyOf)]
  let from = 0
  while (from < left.length && from < right.length && left[from] === right[from]) from += 1
  let [leftEnd, rightEnd] = [left.length, right.length]
  while (leftEnd > from && rightEnd > from && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1
    rightEnd -= 1
  }
  const together = (count: number, at: number, beside: number): Paired<T>[] =>
    Array.from({ length: count }, (_, i): Paired<T>[] => {
      const [one, other] = [first[at + i], second[beside + i]]
      return one === undefined || other === undefined ? [] : [[one, other]]
    }).flat()
  return [
    ...together(from, 0, 0),
    ...pairMiddle(
      { entries: first.slice(from, leftEnd), keys: left.slice(from, leftEnd) },
      { entries: second.slice(from, rightEnd), keys: right.slice(from, rightEnd) },
    ),
    ...together(left.length - leftEnd, leftEnd, rightEnd),
  ]
}

/** Pairs two lists whose orders differ: each entry of the first with its partner, wherever that stands in the second. */
export function pairByKey<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (entry: T, place: number) => string,
): Paired<T>[] {
  const partners = new Map(second.map((entry, place) => [keyOf(entry, place), entry]))
  const known = new Set(first.map(keyOf))
  const alone = second.filter((entry, place) => !known.has(keyOf(entry, place)))
  return [
    ...first.map((entry, place): Paired<T> => {
      const partner = partners.get(keyOf(entry, place))
      return partner === undefined ? [entry, undefined] : [entry, partner]
    }),
    ...alone.map((entry): Paired<T> => [undefined, entry]),
  ]
}

interface Keyed<T> {
  readonly entries: readonly T[]
  readonly keys: readonly string[]
}

/** The longest common sequence of keys, by the usual table. */
function pairMiddle<T>(first: Keyed<T>, second: Keyed<T>): Paired<T>[] {
  const [rows, columns] = [first.keys.length, second.keys.length]
  const width = columns + 1
  const longest = new Uint32Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const at = i * width + j
      longest[at] =
        first.keys[i] === second.keys[j]
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0)
    }
  }
  const pairs: Paired<T>[] = []
  let i = 0
  let j = 0
  while (i < rows || j < columns) {
    const [one, other] = [first.entries[i], second.entries[j]]
    const at = i * width + j
    if (one !== undefined && other !== undefined && first.keys[i] === second.keys[j]) {
      pairs.push([one, other])
      i += 1
      j += 1
    } else if (
      one !== undefined &&
      (other === undefined || (longest[at + width] ?? 0) >= (longest[at + 1] ?? 0))
    ) {
      pairs.push([one, undefined])
      i += 1
    } else if (other !== undefined) {
      pairs.push([undefined, other])
      j += 1
    } else break
  }
  return pairs
}
