import { utf8Of } from './utf-8.ts'

/*
 * The browser's own digest waits, and is missing where a page comes without TLS from another machine; so it is reckoned
 * here, by FIPS 180-4.
 */

const primes = firstPrimes(64)
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)))
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/** The SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(utf8Of(text))
  const view = new DataView(bytes.buffer)
  const state = Int32Array.from(start)
  const words = new Int32Array(64)
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4)
    for (let i = 16; i < 64; i++) {
      const a = words[i - 15] ?? 0
      const b = words[i - 2] ?? 0
      const first = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)
      const second = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10)
      words[i] = (words[i - 16] ?? 0) + first + (words[i - 7] ?? 0) + second
    }
    mix(state, words)
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function mix(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const e1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const either = (e & f) ^ (~e & g)
    const one = (h + e1 + either + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0
    const a0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const most = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + a0 + most) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

/** The bytes, a mark, and their length in bits, filled up to whole blocks of 64. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  let bits = bytes.length * 8
  for (let at = whole.length - 1; bits > 0; at--) {
    whole[at] = bits % 256
    bits = Math.floor(bits / 256)
  }
  return whole
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}
