import type { Bits } from './bits.ts'
import { codeLengths, codesOf } from './huffman.ts'

/** How many symbols there are for literals, the end and lengths. */
export const LITERALS = 286
/** How many symbols there are for distances. */
export const DISTANCES = 30
const END = 256

/** Extra bits of each symbol of a length (RFC 1951, 3.2.5). */
export const LENGTH_EXTRA = new Uint8Array(29)
/** Extra bits of each symbol of a distance (RFC 1951, 3.2.5). */
export const DISTANCE_EXTRA = new Uint8Array(DISTANCES)
const lengthBase = new Uint16Array(29)
const distanceBase = new Uint16Array(DISTANCES)

/** The symbol of a length from 3 to 258, counted from the first symbol of a length. */
export const LENGTH_SYMBOL = new Uint8Array(259)
const nearSymbol = new Uint8Array(256)
const farSymbol = new Uint8Array(256)

for (let symbol = 0, length = 3; symbol < 28; symbol += 1) {
  const extra = symbol < 8 ? 0 : (symbol >> 2) - 1
  LENGTH_EXTRA[symbol] = extra
  lengthBase[symbol] = length
  LENGTH_SYMBOL.fill(symbol, length, length + (1 << extra))
  length += 1 << extra
}
lengthBase[28] = 258
LENGTH_SYMBOL[258] = 28
for (let symbol = 0, distance = 1; symbol < DISTANCES; symbol += 1) {
  const extra = symbol < 4 ? 0 : (symbol >> 1) - 1
  DISTANCE_EXTRA[symbol] = extra
  distanceBase[symbol] = distance
  for (let i = 0; i < 1 << extra; i += 1) {
    const below = distance + i - 1
    if (below < 256) nearSymbol[below] = symbol
    farSymbol[below >> 7] = below < 256 ? (farSymbol[below >> 7] ?? 0) : symbol
  }
  distance += 1 << extra
}

/** The symbol of a distance from 1 to 32,768. */
export const distanceSymbol = (distance: number): number =>
  (distance <= 256 ? nearSymbol[distance - 1] : farSymbol[(distance - 1) >> 7]) ?? 0

/** How bytes are told: each step is a literal (distance 0) or so many bytes from so far back. */
export interface Steps {
  readonly lengths: Uint16Array
  readonly distances: Uint16Array
  readonly count: number
}

/** How often each symbol is met. */
export interface Tally {
  readonly literals: Uint32Array
  readonly distances: Uint32Array
}

/** Counts the symbols of a block; a step of one byte says which in `lengths`. */
export function tally(steps: Steps): Tally {
  const literals = new Uint32Array(LITERALS)
  const distances = new Uint32Array(DISTANCES)
  literals[END] = 1
  for (let i = 0; i < steps.count; i += 1) {
    const distance = steps.distances[i] ?? 0
    const length = steps.lengths[i] ?? 0
    const symbol = distance === 0 ? length : 257 + (LENGTH_SYMBOL[length] ?? 0)
    literals[symbol] = (literals[symbol] ?? 0) + 1
    if (distance > 0) {
      const far = distanceSymbol(distance)
      distances[far] = (distances[far] ?? 0) + 1
    }
  }
  return { literals, distances }
}

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** Runs of code lengths as the symbols that tell them, each with its extra value. */
function runsOf(lengths: readonly number[]): [symbol: number, extra: number][] {
  const runs: [number, number][] = []
  for (let i = 0; i < lengths.length;) {
    const length = lengths[i] ?? 0
    let run = 1
    while (lengths[i + run] === length) run += 1
    i += run
    if (length > 0) {
      runs.push([length, 0])
      run -= 1
    }
    while (run >= 3) {
      const most = Math.min(run, length > 0 ? 6 : 138)
      if (length > 0) runs.push([16, most - 3])
      else runs.push(most < 11 ? [17, most - 3] : [18, most - 11])
      run -= most
    }
    for (; run > 0; run -= 1) runs.push([length, 0])
  }
  return runs
}

const RUN_EXTRA: Readonly<Record<number, number>> = { 16: 2, 17: 3, 18: 7 }

/** Writes steps as one block with codes of its own (RFC 1951, 3.2.7). */
export function writeBlock(bits: Bits, steps: Steps, last: boolean): void {
  const counted = tally(steps)
  const literalLengths = codeLengths(counted.literals, 15)
  const distanceLengths = codeLengths(counted.distances, 15)
  let literalCount = LITERALS
  while (literalCount > 257 && !literalLengths[literalCount - 1]) literalCount -= 1
  let distanceCount = DISTANCES
  while (distanceCount > 1 && !distanceLengths[distanceCount - 1]) distanceCount -= 1

  const runs = runsOf([
    ...literalLengths.subarray(0, literalCount),
    ...distanceLengths.subarray(0, distanceCount),
  ])
  const runCounts = new Uint32Array(19)
  for (const [symbol] of runs) runCounts[symbol] = (runCounts[symbol] ?? 0) + 1
  const runLengths = codeLengths(runCounts, 7)
  const runCodes = codesOf(runLengths)
  let told = 19
  while (told > 4 && !runLengths[ORDER[told - 1] ?? 0]) told -= 1

  bits.write(last ? 1 : 0, 1)
  bits.write(2, 2)
  bits.write(literalCount - 257, 5)
  bits.write(distanceCount - 1, 5)
  bits.write(told - 4, 4)
  for (const symbol of ORDER.slice(0, told)) bits.write(runLengths[symbol] ?? 0, 3)
  for (const [symbol, extra] of runs) {
    bits.write(runCodes[symbol] ?? 0, runLengths[symbol] ?? 0)
    if (symbol > 15) bits.write(extra, RUN_EXTRA[symbol] ?? 0)
  }

  const literalCodes = codesOf(literalLengths)
  const distanceCodes = codesOf(distanceLengths)
  for (let i = 0; i < steps.count; i += 1) {
    const distance = steps.distances[i] ?? 0
    const length = steps.lengths[i] ?? 0
    if (distance === 0) {
      bits.write(literalCodes[length] ?? 0, literalLengths[length] ?? 0)
      continue
    }
    const long = LENGTH_SYMBOL[length] ?? 0
    bits.write(literalCodes[257 + long] ?? 0, literalLengths[257 + long] ?? 0)
    bits.write(length - (lengthBase[long] ?? 0), LENGTH_EXTRA[long] ?? 0)
    const far = distanceSymbol(distance)
    bits.write(distanceCodes[far] ?? 0, distanceLengths[far] ?? 0)
    bits.write(distance - (distanceBase[far] ?? 0), DISTANCE_EXTRA[far] ?? 0)
  }
  bits.write(literalCodes[END] ?? 0, literalLengths[END] ?? 0)
}
