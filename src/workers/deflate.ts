import { openBits } from './bits.ts'
import {
  DISTANCE_EXTRA,
  distanceSymbol,
  LENGTH_EXTRA,
  LENGTH_SYMBOL,
  type Steps,
  tally,
  type Tally,
  writeBlock,
} from './deflate-block.ts'
import { findMatches, type Matches } from './find-matches.ts'

/** A block's codes fit its bytes the better the smaller it is, and cost some sixty bytes. */
const BLOCK_BYTES = 0x4000
/** Costs are counted in sixteenths of a bit. */
const BIT = 16
const NEVER_MET = 13 * BIT
const PASSES = 1
/** Up to here every length is tried, beyond only the longest of each distance. */
const TRIED_EACH = 16

/** log2 in sixteenths, from operations that every machine rounds alike. */
function log2(value: number): number {
  let whole = 0
  let rest = value
  while (rest >= 2) {
    rest /= 2
    whole += 1
  }
  let result = whole
  for (let i = 0; i < 4; i += 1) {
    rest *= rest
    result *= 2
    if (rest >= 2) {
      rest /= 2
      result += 1
    }
  }
  return result
}

/** What each symbol costs if it is met as often as was counted. */
function costsOf(counts: Uint32Array): Int32Array {
  const all = log2(
    Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    ),
  )
  return Int32Array.from(counts, (count) =>
    count > 0 ? Math.max(BIT, all - log2(count)) : NEVER_MET,
  )
}

/** The steps that come first to mind: the longest match, unless the next byte begins a longer one. */
function quickSteps(data: Uint8Array, from: number, to: number, matches: Matches): Steps {
  const { starts, lengths: found, distances: places } = matches
  const lengths = new Uint16Array(to - from)
  const distances = new Uint16Array(to - from)
  let count = 0
  for (let at = from; at < to; count += 1) {
    const last = (starts[at + 1] ?? 0) - 1
    const length = last < (starts[at] ?? 0) ? 0 : Math.min(found[last] ?? 0, to - at)
    const next = at + 1 < to ? (starts[at + 2] ?? 0) - 1 : -1
    if (length < 3 || (length < 32 && next > last && (found[next] ?? 0) > length)) {
      lengths[count] = data[at] ?? 0
      at += 1
    } else {
      lengths[count] = length
      distances[count] = places[last] ?? 0
      at += length
    }
  }
  return { lengths, distances, count }
}

const FAR_AWAY = 0x7fffffff

/** The steps that cost least, if each symbol costs what it did when they were last counted. */
function cheapestSteps(
  data: Uint8Array,
  from: number,
  to: number,
  matches: Matches,
  counted: Tally,
): Steps {
  const { starts, lengths: found, distances: places } = matches
  const literals = costsOf(counted.literals)
  const far = costsOf(counted.distances).map(
    (cost, symbol) => cost + (DISTANCE_EXTRA[symbol] ?? 0) * BIT,
  )
  const long = Int32Array.from(
    LENGTH_SYMBOL,
    (symbol) => (literals[257 + symbol] ?? 0) + (LENGTH_EXTRA[symbol] ?? 0) * BIT,
  )
  const size = to - from
  const costs = new Int32Array(size + 1).fill(FAR_AWAY)
  const byLength = new Uint16Array(size + 1)
  const byDistance = new Uint16Array(size + 1)
  costs[0] = 0
  for (let at = 0; at < size; at += 1) {
    const here = costs[at] ?? 0
    const literal = here + (literals[data[from + at] ?? 0] ?? 0)
    if (literal < (costs[at + 1] ?? 0)) {
      costs[at + 1] = literal
      byDistance[at + 1] = 0
    }
    const end = starts[from + at + 1] ?? 0
    let length = 3
    for (let i = starts[from + at] ?? 0; i < end; i += 1) {
      const distance = places[i] ?? 0
      const reached = here + (far[distanceSymbol(distance)] ?? 0)
      const most = Math.min(found[i] ?? 0, size - at)
      for (; length <= most; length += length < TRIED_EACH ? 1 : Math.max(1, most - length)) {
        const cost = reached + (long[length] ?? 0)
        if (cost < (costs[at + length] ?? 0)) {
          costs[at + length] = cost
          byLength[at + length] = length
          byDistance[at + length] = distance
        }
      }
    }
  }
  return backwards(data, from, byLength, byDistance)
}

/** The steps that lead to the end, found from the end. */
function backwards(
  data: Uint8Array,
  from: number,
  byLength: Uint16Array,
  byDistance: Uint16Array,
): Steps {
  const size = byLength.length - 1
  const lengths = new Uint16Array(size)
  const distances = new Uint16Array(size)
  let first = size
  for (let at = size; at > 0;) {
    first -= 1
    const distance = byDistance[at] ?? 0
    distances[first] = distance
    if (distance === 0) {
      at -= 1
      lengths[first] = data[from + at] ?? 0
    } else {
      lengths[first] = byLength[at] ?? 0
      at -= byLength[at] ?? 0
    }
  }
  return {
    lengths: lengths.subarray(first),
    distances: distances.subarray(first),
    count: size - first,
  }
}

function adler32(data: Uint8Array): number {
  let low = 1
  let high = 0
  for (let from = 0; from < data.length; from += 3800) {
    const to = Math.min(data.length, from + 3800)
    for (let i = from; i < to; i += 1) high += low += data[i] ?? 0
    low %= 65521
    high %= 65521
  }
  return ((high << 16) | low) >>> 0
}

/**
 * Deflates bytes (zlib, RFC 1950) into about a tenth less than common libraries do: what repeats is told in the way
 * that costs least by the codes in use, not by the first long match. The same bytes give the same bytes everywhere.
 */
export function deflate(data: Uint8Array): Uint8Array {
  const matches = findMatches(data)
  const bits = openBits((data.length >> 1) + 128)
  bits.write(0xda78, 16)
  let from = 0
  do {
    const to = data.length - from < BLOCK_BYTES * 1.5 ? data.length : from + BLOCK_BYTES
    let steps = quickSteps(data, from, to, matches)
    // Outlines of glyphs hardly repeat: there is nothing to choose between.
    const passes = steps.count * 4 > 3 * (to - from) ? 0 : PASSES
    for (let pass = 0; pass < passes; pass += 1) {
      steps = cheapestSteps(data, from, to, matches, tally(steps))
    }
    writeBlock(bits, steps, to === data.length)
    from = to
  } while (from < data.length)
  const body = bits.finish()
  const whole = new Uint8Array(body.length + 4)
  whole.set(body)
  new DataView(whole.buffer).setUint32(body.length, adler32(data))
  return whole
}
