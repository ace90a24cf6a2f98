import { randomBytes } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { deflate } from '#workers/deflate.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const rows = Array.from({ length: 4000 }, (_, i) => `<</S/TD/P ${i >> 3} 0 R/K ${i % 90}>>`)
const cases: readonly (readonly [name: string, data: Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', Uint8Array.of(7)],
  ['two bytes', Uint8Array.of(7, 7)],
  ['one byte very often', new Uint8Array(100_000)],
  ['noise', Uint8Array.from(randomBytes(70_000))],
  ['every byte once', Uint8Array.from({ length: 256 }, (_, i) => i)],
  ['what repeats after 32,768 bytes', twice(Uint8Array.from(randomBytes(32_768)))],
  ['what repeats after one byte more', twice(Uint8Array.from(randomBytes(32_769)))],
  ['rows like those of a structure', bytesOf(rows.join('\n'))],
  ['counts so uneven that their codes reach the limit', uneven()],
]

function twice(data: Uint8Array): Uint8Array {
  const both = new Uint8Array(data.length * 2)
  both.set(data)
  both.set(data, data.length)
  return both
}

/** Bytes met as often as the numbers of Fibonacci, in an order without repetition. */
function uneven(): Uint8Array {
  const bytes: number[] = []
  for (let [value, a, b] = [0, 1, 1]; value < 22; [value, a, b] = [value + 1, b, a + b]) {
    for (let i = 0; i < a; i += 1) bytes.push(value)
  }
  return Uint8Array.from(bytes.toSorted((a, b) => Math.sin(a * 7 + b) - 0.5))
}

describe('deflated bytes', () => {
  test.each(cases)('%s comes back as it was, whoever inflates it', (_, data) => {
    const packed = deflate(data)
    expect(Buffer.compare(inflateSync(packed), Buffer.from(data))).toBe(0)
    expect(Buffer.compare(Buffer.from(unzlibSync(packed)), Buffer.from(data))).toBe(0)
  })

  test('the same bytes give the same bytes', () => {
    const data = bytesOf(rows.join(' '))
    expect(deflate(data)).toEqual(deflate(data.slice()))
  })

  test('rows like those of a structure take a tenth less than with the common library', () => {
    const data = bytesOf(rows.join('\n'))
    expect(deflate(data).length).toBeLessThan(0.9 * deflateSync(data, { level: 9 }).length)
  })
})
