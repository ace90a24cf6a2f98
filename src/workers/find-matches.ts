/**
 * For each byte, what the bytes from there repeat: entries from `starts[at]` to `starts[at + 1]`, each longer than the
 * one before it and further back. No length is told that a nearer one reaches too.
 */
export interface Matches {
  readonly starts: Int32Array
  readonly lengths: Uint16Array
  readonly distances: Uint16Array
}

const WINDOW = 0x8000
const LONGEST = 258
/** So long a match is taken as it is; what begins within it is not looked into. */
const GOOD_ENOUGH = 130
/** How many earlier places with the same three bytes are looked at. */
const LOOKS = 24
const HASH_BITS = 15

/** Finds what repeats in bytes, as far back as deflate may refer. */
export function findMatches(data: Uint8Array): Matches {
  const size = data.length
  const starts = new Int32Array(size + 1)
  let lengths = new Uint16Array(size * 3 + 64)
  let distances = new Uint16Array(size * 3 + 64)
  const heads = new Int32Array(1 << HASH_BITS).fill(-1)
  const earlier = new Int32Array(size)
  let count = 0
  let passedUntil = 0
  for (let at = 0; at < size; at += 1) {
    starts[at] = count
    if (at + 2 >= size) continue
    const three = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
    const hash = Math.imul(three, 0x9e3779b1) >>> (32 - HASH_BITS)
    let before = heads[hash] ?? 0
    earlier[at] = before
    heads[hash] = at
    if (at < passedUntil) continue
    if (count + LONGEST > lengths.length) {
      lengths = longer(lengths)
      distances = longer(distances)
    }
    const most = Math.min(LONGEST, size - at)
    let best = 2
    for (let looks = LOOKS; looks > 0 && before >= 0 && at - before <= WINDOW; looks -= 1) {
      if (data[before + best] === data[at + best] && data[before] === data[at]) {
        let length = 1
        while (length < most && data[before + length] === data[at + length]) length += 1
        if (length > best) {
          best = length
          lengths[count] = length
          distances[count] = at - before
          count += 1
          if (length >= GOOD_ENOUGH || length === most) break
        }
      }
      before = earlier[before] ?? 0
    }
    if (best >= GOOD_ENOUGH) passedUntil = at + best
  }
  starts[size] = count
  return { starts, lengths, distances }
}

function longer(list: Uint16Array): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(list.length * 2)
  more.set(list)
  return more
}
