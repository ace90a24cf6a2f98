/* PDF checks an attached file by MD5 (RFC 1321), which says only whether it arrived whole; nothing here relies on it. */

const turns = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
]
const sines = Array.from(
  { length: 64 },
  (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0,
)

/** The MD5 of bytes, as 32 hexadecimal digits. */
export function md5(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, (bytes.length * 8) >>> 0, true)
  view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true)
  let state: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let block = 0; block < padded.length; block += 64) state = mixed(state, view, block)
  const digest = new DataView(new ArrayBuffer(16))
  state.forEach((word, i) => digest.setInt32(i * 4, word, true))
  return Array.from(new Uint8Array(digest.buffer), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

type State = readonly [number, number, number, number]

function mixed(state: State, view: DataView, block: number): State {
  let [a, b, c, d] = state
  for (let i = 0; i < 64; i++) {
    const round = i >> 4
    const [word, part] = pick(round, i, b, c, d)
    const sum = (a + word + (sines[i] ?? 0) + view.getInt32(block + part * 4, true)) | 0
    const by = turns[round]?.[i & 3] ?? 0
    a = d
    d = c
    c = b
    b = (b + ((sum << by) | (sum >>> (32 - by)))) | 0
  }
  return [(a + state[0]) | 0, (b + state[1]) | 0, (c + state[2]) | 0, (d + state[3]) | 0]
}

/** What a round mixes in, and the word of the block it takes. */
function pick(round: number, i: number, b: number, c: number, d: number): [number, number] {
  switch (round) {
    case 0:
      return [(b & c) | (~b & d), i]
    case 1:
      return [(d & b) | (~d & c), (5 * i + 1) & 15]
    case 2:
      return [b ^ c ^ d, (3 * i + 5) & 15]
    default:
      return [c ^ (b | ~d), (7 * i) & 15]
  }
}
