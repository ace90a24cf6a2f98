/**
 * Lengths in bits of the best prefix code for symbols met so often, none longer than `limit` (in-place Huffman after
 * Moffat and Katajainen; lengths over the limit are evened out). Symbols never met get none.
 */
export function codeLengths(counts: ArrayLike<number>, limit: number): Uint8Array {
  const lengths = new Uint8Array(counts.length)
  const used: number[] = []
  for (let symbol = 0; symbol < counts.length; symbol += 1) if (counts[symbol]) used.push(symbol)
  if (used.length < 2) {
    // One code of one bit, and one beside it that is never used: not every reader takes a code of a single symbol.
    lengths[used[0] ?? 0] = 1
    lengths[used[0] === 0 || used.length === 0 ? 1 : 0] = 1
    return lengths
  }
  used.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)
  const depths = depthsOf(used.map((symbol) => counts[symbol] ?? 0))
  evenOut(depths, limit)
  for (const [i, symbol] of used.entries()) lengths[symbol] = depths[i] ?? 0
  return lengths
}

/** How deep each of these ascending weights lies in their Huffman tree; the lightest first. */
function depthsOf(weights: readonly number[]): number[] {
  const count = weights.length
  const sums = new Float64Array(count - 1)
  const parents = new Int32Array(2 * count - 1)
  let leaf = 0
  let inner = 0
  const next = (made: number): number => {
    if (inner < made && (leaf >= count || (sums[inner] ?? 0) < (weights[leaf] ?? 0))) {
      inner += 1
      return count + inner - 1
    }
    leaf += 1
    return leaf - 1
  }
  const weightOf = (node: number): number =>
    (node < count ? weights[node] : sums[node - count]) ?? 0
  for (let made = 0; made < count - 1; made += 1) {
    const first = next(made)
    const second = next(made)
    sums[made] = weightOf(first) + weightOf(second)
    parents[first] = parents[second] = count + made
  }
  const depths = Array.from({ length: 2 * count - 1 }, () => 0)
  for (let node = 2 * count - 3; node >= 0; node -= 1) {
    depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1
  }
  return depths.slice(0, count)
}

/** Shortens codes over the limit and lengthens the shorter ones that can best bear it; the lightest come first. */
function evenOut(depths: number[], limit: number): void {
  const whole = 2 ** limit
  let taken = 0
  for (let i = 0; i < depths.length; i += 1) {
    depths[i] = Math.min(depths[i] ?? 0, limit)
    taken += 2 ** (limit - (depths[i] ?? 0))
  }
  for (let i = 0; taken > whole; i = (i + 1) % depths.length) {
    const depth = depths[i] ?? 0
    if (depth >= limit) continue
    depths[i] = depth + 1
    taken -= 2 ** (limit - depth - 1)
  }
  for (let i = depths.length - 1; i >= 0 && taken < whole; i -= 1) {
    while ((depths[i] ?? 0) > 1 && taken + 2 ** (limit - (depths[i] ?? 0)) <= whole) {
      taken += 2 ** (limit - (depths[i] ?? 0))
      depths[i] = (depths[i] ?? 0) - 1
    }
  }
}

/** The codes that belong to lengths (RFC 1951, 3.2.2), turned round as deflate writes them. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const perLength = new Uint16Array(16)
  for (const length of lengths) if (length) perLength[length] = (perLength[length] ?? 0) + 1
  const next = new Uint16Array(16)
  for (let length = 1, code = 0; length < 16; length += 1) {
    code = (code + (perLength[length - 1] ?? 0)) << 1
    next[length] = code
  }
  const codes = new Uint16Array(lengths.length)
  for (const [symbol, length] of lengths.entries()) {
    if (!length) continue
    let code = next[length] ?? 0
    next[length] = code + 1
    let turned = 0
    for (let bit = 0; bit < length; bit += 1) {
      turned = (turned << 1) | (code & 1)
      code >>= 1
    }
    codes[symbol] = turned
  }
  return codes
}
